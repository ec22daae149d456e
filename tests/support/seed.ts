import fc from 'fast-check';

/**
 * Property tests draw the same examples in every run, so that what is said of a commit is said again; `SEED=1234 npm run unit`
 * draws others (and `SEED=$RANDOM` always new ones), to find what was not thought of.
 */
const seed = Number(process.env.SEED ?? 20_261_128);
if (!Number.isSafeInteger(seed)) throw new RangeError(`SEED is to be a whole number, not ${process.env.SEED}`);
fc.configureGlobal({ seed });

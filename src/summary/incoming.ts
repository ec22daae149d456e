import * as v from 'valibot';

/** So long is no record of ours, packed, and no name of one. */
const LONGEST_PACKED = 20_000_000;
const LONGEST_NAME = 10_000;

const name = v.pipe(v.string(), v.maxLength(LONGEST_NAME));

/**
 * A record on its way in: as it is stored, and what the library has to know of it without opening it. Who hands it over has held it to the
 * schema and packed what came of that; holding it to the schema a second time took half of what an import takes, and guards against
 * nobody: only pages of ours may hand it over, and those can write the storage as they like. Who reads it holds it to the schema again.
 */
export const incomingSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  canonicalUrl: v.nullable(name),
  aliases: v.pipe(v.array(name), v.maxLength(100)),
  /** Whether it holds work of the reader's (`isKept`). */
  kept: v.boolean(),
  /**
   * The seal of what was stored under its id when it was compared with that, null where nothing was; missing where nobody compared. What
   * has another by the time it comes in is not overwritten.
   */
  over: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(100)))),
  /** As `stored.ts` packs it. */
  packed: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_PACKED)),
});

export type Incoming = v.InferOutput<typeof incomingSchema>;

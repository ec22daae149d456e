import { createRequire } from 'node:module';
import { expect } from 'vitest';
import { constructed, constructions, literals, type Pattern } from './regexes.ts';
import { isHarmless } from './regexes-allowed.ts';
import { extensionSources, type Source } from './sources.ts';

/** How long one expression may be studied, ms; what takes longer counts as not known to be safe. */
const PATIENCE = 120_000;

const require = createRequire(import.meta.url);

/** recheck, by its native program where npm installed one for this system (20 times faster), else in JavaScript. */
export function loadRecheck(): typeof import('recheck') {
  const system = { linux: 'linux-x64', win32: 'windows-x64', darwin: `macos-${process.arch}` }[
    process.platform as 'linux'
  ];
  try {
    require.resolve(`recheck-${system}/package.json`);
    process.env.RECHECK_BACKEND = 'native';
  } catch {
    process.env.RECHECK_BACKEND = 'pure';
  }
  return require('recheck');
}

/** What is wrong with an expression: more than linear time on some text, or not known. Null where nothing is. */
export async function slowness(
  { check }: typeof import('recheck'),
  { where, source, flags }: Pattern,
): Promise<string | null> {
  // The checker does not know the `v` flag; what it adds does not change how a match backtracks.
  const verdict = await check(source, flags.replace('v', 'u'), {
    timeout: PATIENCE,
    randomSeed: 1,
    // By steps alone: on a busy machine the checker's own limits of time would call a quick expression slow.
    attackTimeout: null,
    incubationTimeout: null,
  });
  if (verdict.status === 'safe') return null;
  const how = verdict.status === 'vulnerable' ? verdict.complexity.summary : `unknown (${verdict.error.kind})`;
  return `${where} /${source}/${flags}: ${how}`;
}

/** Expressions that scripts of the pure rooms put together as they are loaded. */
async function constructedPatterns(sources: Source[]): Promise<Pattern[]> {
  const found: Pattern[] = [];
  let wanted = 0;
  for (const source of sources.filter((one) => constructions(one).length > 0)) {
    found.push(...(await constructed(source.path, () => import(/* @vite-ignore */ `../../${source.path}`))));
    wanted += constructions(source).length;
    // One that is made later would not be seen here. A script may have been loaded with one before it, and its expressions with that.
    expect(found.length, `made until ${source.path} is loaded`).toBeGreaterThanOrEqual(wanted);
  }
  return found;
}

const unique = (patterns: Pattern[]) => [
  ...new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values(),
];

/** Every expression of the extension, once each: those in its sources and those that scripts put together as they are loaded. */
export async function allPatterns(): Promise<Pattern[]> {
  const sources = extensionSources();
  return unique([...sources.flatMap(literals), ...(await constructedPatterns(sources))]);
}

/**
 * What is wrong with every `of`-th expression from number `share` on. The checker works on one after the other and takes minutes for all: test
 * files, which run side by side where vitest has more than one worker, each take a share.
 */
export async function slowOnes(share: number, of: number): Promise<string[]> {
  const recheck = loadRecheck();
  const patterns = await allPatterns();
  const slow: string[] = [];
  for (const pattern of patterns.filter((one, at) => at % of === share && !isHarmless(one))) {
    const problem = await slowness(recheck, pattern);
    if (problem) slow.push(problem);
  }
  return slow;
}

import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { constructed, constructions, literals, type Pattern } from './regexes.ts';
import { isHarmless, stale } from './regexes-allowed.ts';
import { extensionSources, parse, type Source } from './sources.ts';

/** How long one expression may be studied, ms; what takes longer counts as not known to be safe. */
const PATIENCE = 120_000;
const CHINESE_ROOMS = /^src\/(?:language|extract)\//;
/** `\w` and `\b` know Latin letters only: next to Chinese they say the contrary of what is meant. */
const LATIN_ONLY = /(?<!\\)(?:\\\\)*\\[wWbB]/;

const require = createRequire(import.meta.url);

/** recheck, by its native program where npm installed one for this system (20 times faster), else in JavaScript. */
function loadRecheck(): typeof import('recheck') {
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
async function slowness(
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

describe('the regular expressions of the extension', () => {
  it('take linear time, or stand in the list of harmless ones', { timeout: 1_800_000 }, async () => {
    const recheck = loadRecheck();
    const sources = extensionSources();
    const patterns = unique([...sources.flatMap(literals), ...(await constructedPatterns(sources))]);
    expect(patterns.length).toBeGreaterThan(50);
    const slow: string[] = [];
    for (const pattern of patterns.filter((one) => !isHarmless(one))) {
      const problem = await slowness(recheck, pattern);
      if (problem) slow.push(problem);
    }
    expect(slow).toEqual([]);
    expect(stale(patterns)).toEqual([]);
  });

  it('do not use \\w, \\W, \\b and \\B where the text is Chinese', () => {
    const chinese = extensionSources().filter(({ path }) => CHINESE_ROOMS.test(path));
    const found = chinese.flatMap(literals).filter(({ source }) => LATIN_ONLY.test(source));
    expect(found.map(({ where, source }) => `${where} /${source}/`)).toEqual([]);
  });
});

describe('the check itself', () => {
  it.each(['(?:a|a)*$', '\\s+$', '(x+)+y'])('finds /%s/ slow', async (source) => {
    expect(await slowness(loadRecheck(), { where: 'here', source, flags: 'u' })).toContain('here');
  });

  it('finds literals, also in JSX and as arguments, and what is put together', () => {
    const source = parse(
      'a.tsx',
      'const a = f(/x+/gu); const b = <p title={/y/.source} />; const c = new RegExp(a.source);',
    );
    expect(literals(source).map((pattern) => `/${pattern.source}/${pattern.flags}`)).toEqual(['/x+/gu', '/y/']);
    expect(constructions(source)).toEqual(['a.tsx:1']);
  });

  it('captures what a module makes when it is loaded', async () => {
    const load = async () => [new RegExp(['第', '期'].join('+'), 'u')];
    expect(await constructed('m.ts', load)).toEqual([{ where: 'm.ts', source: '第+期', flags: 'u' }]);
  });
});

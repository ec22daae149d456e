import { describe, expect, it } from 'vitest';
import { constructed, constructions, literals } from './regexes.ts';
import { stale } from './regexes-allowed.ts';
import { allPatterns, loadRecheck, slowness } from './slow-regexes.ts';
import { extensionSources, parse } from './sources.ts';

const CHINESE_ROOMS = /^src\/(?:language|extract)\//;
/** `\w` and `\b` know Latin letters only: next to Chinese they say the contrary of what is meant. */
const LATIN_ONLY = /(?<!\\)(?:\\\\)*\\[wWbB]/;

describe('the regular expressions of the extension', () => {
  it('are all found, and none stands in the list of harmless ones that is gone', { timeout: 120_000 }, async () => {
    const patterns = await allPatterns();
    expect(patterns.length).toBeGreaterThan(50);
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

import { describe, expect, it } from 'vitest';
import config from '../../wxt.config.ts';
import { type Node, parse, read, walkSource } from './sources.ts';

const BROWSERS = ['chrome', 'firefox'] as const;
const READMES = ['README.md', 'README.zh-CN.md'];

async function permissions(browser: (typeof BROWSERS)[number]): Promise<string[]> {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('wxt.config.ts: the manifest is expected to be a function');
  const made = await manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' });
  const { permissions = [], optional_permissions = [], host_permissions = [], optional_host_permissions = [] } = made;
  return [...permissions, ...optional_permissions, ...host_permissions, ...optional_host_permissions].sort();
}

/** What stands in the first column of a README's tables as code. */
const firstColumn = (path: string) => [...read(path).matchAll(/^\| `([^`]+)` \|/gmu)].map(([, code = '']) => code);

/** Those of which the reason begins with the words that only Chrome asks for them. */
const onlyChrome = (path: string) =>
  [...read(path).matchAll(/^\| `([^`]+)` \| (?:Chrome only|仅 Chrome)/gmu)].map(([, code = '']) => code);

/** The sites that the content script runs on without being asked, as `*.host`. */
function sites(): string[] {
  const found: string[] = [];
  walkSource(parse('content.ts', read('entrypoints/content.ts')), (node) => {
    if (node.type !== 'Property' || (node.key as Node).name !== 'matches') return;
    for (const { value } of (node.value as { elements: { value: string }[] }).elements) found.push(value);
  });
  return found.map((match) => match.replace(/^\*:\/\//, '').replace(/\/\*$/, '')).sort();
}

describe.each(READMES)('%s', (readme) => {
  it.each(BROWSERS)('gives a reason for exactly the permissions asked for in %s', async (browser) => {
    const documented = firstColumn(readme).filter((code) => /^(?:[a-zA-Z]+|\*:\/\/.*)$/.test(code));
    const others = browser === 'chrome' ? [] : onlyChrome(readme);
    expect(documented.filter((code) => !others.includes(code)).sort()).toEqual(await permissions(browser));
  });

  it('names exactly the sites that are read without being asked', () => {
    expect(sites().length).toBeGreaterThan(0);
    expect(
      firstColumn(readme)
        .filter((code) => code.startsWith('*.'))
        .sort(),
    ).toEqual(sites());
  });

  it('names no command that does not exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(readme).matchAll(/npm run (?:--silent )?([a-z0-9]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { ROOMS, violations } from './rooms.ts';
import { extensionSources, parse, read } from './sources.ts';

describe('the rooms of ARCHITECTURE.md', () => {
  it('import only what their row allows', () => {
    expect(extensionSources().flatMap(violations)).toEqual([]);
  });

  it('are the ones of its table', () => {
    const rows = [...read('ARCHITECTURE.md').matchAll(/^\| `((?:src|entrypoints)\/[^`]*)`/gmu)].map(([, room]) => room);
    const known = Object.keys(ROOMS).map((room) => (room === 'src/messages' ? 'src/messages.ts' : room));
    expect(rows.filter((room) => room !== 'entrypoints/').sort()).toEqual(known.sort());
  });

  it.each([
    ['src/extract/a.ts', `import { x } from '../summary/b.ts'`],
    ['src/extract/a.ts', `import { read } from '../article/types.ts'`],
    ['src/language/a.ts', `export * from '../extract/b.ts'`],
    ['src/language/a.ts', `import * as v from 'valibot'`],
    ['src/export/a.ts', `import browser from 'webextension-polyfill'`],
    ['src/summary/a.ts', `const load = () => import('../library/b.ts')`],
    ['src/highlight/a.ts', `import { extract } from '../extract/extract.ts'`],
    ['src/extract/a.ts', 'export const title = () => document.title'],
    ['src/highlight/a.ts', 'browser.storage.local.clear()'],
    ['src/other/a.ts', 'export {}'],
  ])('would be told that %s may not have `%s`', (path, text) => {
    expect(violations(parse(path, text))).toHaveLength(1);
  });

  it.each([
    ['src/extract/a.ts', `import type { Article } from '../article/types.ts'; import { b } from './b.ts'`],
    ['src/extract/a.ts', 'export const f = (a: { document: string }) => a.document'],
    ['src/messages/a.ts', `import browser from 'webextension-polyfill'; browser.runtime.id`],
    ['entrypoints/a.ts', `import { x } from '../src/extract/b.ts'; document.title`],
  ])('lets %s have `%s`', (path, text) => {
    expect(violations(parse(path, text))).toEqual([]);
  });
});

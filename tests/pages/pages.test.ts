import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readSavedPage } from '../../scripts/lib/saved-page.ts';
import { ALL_SITES } from '../../src/article/sites/all.ts';

/** What stands beside each page: what a reader sees on it. Keys of the article that are absent are not looked at. */
interface Expected {
  kind: 'article' | 'none';
  policy?: boolean;
  /** Pages of one name are the same article in different markups and must be read alike. */
  sameAs?: string;
  page?: { number: number; count: number };
  [field: string]: unknown;
}

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const pages = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .sort();

function loadOnce(file: string) {
  const expected = JSON.parse(readFileSync(join(ROOT, file.replace(/html$/, 'json')), 'utf8')) as Expected;
  return { expected, ...readSavedPage(readFileSync(join(ROOT, file), 'utf8')) };
}

/** Every page is asked about by several tests and read by the first. */
const loaded = new Map<string, ReturnType<typeof loadOnce>>();

function load(file: string) {
  const known = loaded.get(file) ?? loadOnce(file);
  loaded.set(file, known);
  return known;
}

describe('every page of tests/pages is read as its expected file says', () => {
  it('finds pages', () => {
    expect(pages.length).toBeGreaterThan(40);
  });

  it.each(pages)('%s', (file) => {
    const { expected, result } = load(file);
    const { kind, policy, sameAs: _sameAs, page, ...fields } = expected;
    expect(result.kind).toBe(kind);
    if (result.kind === 'none') return;
    expect({ ...result.article, url: undefined }).toEqual({ ...fields, url: undefined });
    expect({ is: result.policy.is, reasons: result.policy.reasons }).toMatchObject({ is: policy });
    expect(result.page).toEqual(page ?? null);
  });

  it('has a page for every family', () => {
    const families = new Set<string>();
    for (const file of pages) {
      const { result } = load(file);
      if (result.kind === 'article') families.add(result.family.split(':')[0] ?? '');
    }
    expect(ALL_SITES.map(({ name }) => name).filter((name) => !families.has(name))).toEqual([]);
  });

  it('reads the same article alike in every markup', () => {
    const readings = new Map<string, { file: string; article: unknown }[]>();
    for (const file of pages) {
      const { expected, result } = load(file);
      if (!expected.sameAs || result.kind === 'none') continue;
      const known = readings.get(expected.sameAs) ?? [];
      known.push({ file: relative(ROOT, file), article: { ...result.article, url: null } });
      readings.set(expected.sameAs, known);
    }
    expect(readings.size).toBeGreaterThan(0);
    for (const [name, [first, ...others]] of readings) {
      expect(others.length, name).toBeGreaterThan(0);
      for (const other of others) expect(other.article).toEqual(first?.article);
    }
  });
});

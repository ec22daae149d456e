import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { bibtexFormat } from '../../src/export/cite/bibtex.ts';
import { cslFormat } from '../../src/export/cite/csl.ts';
import { risFormat } from '../../src/export/cite/ris.ts';
import { assemble, type TextFormat } from '../../src/export/text-format.ts';
import type { Summary } from '../../src/summary/schema.ts';
import { sampleId, sampleSummary } from '../summary/sample.ts';
import { nastySummaries } from './nasty.ts';

const FORMATS: [string, () => TextFormat][] = [
  ['@bibtex/text', bibtexFormat],
  ['@ris/file', risFormat],
  ['@csl/list+text', cslFormat],
];

interface Item {
  id: string;
  title: string;
  author?: Record<string, string>[];
  'container-title'?: string;
  issued?: { 'date-parts': number[][] };
  URL?: string;
}

/** What citation-js reads; it is told no format but RIS and BibTeX, which it would guess by their first line. */
function read(format: () => TextFormat, type: string, summaries: Summary[]): Item[] {
  const text = assemble(format(), summaries);
  const input = type.startsWith('@csl') ? JSON.parse(text) : text;
  return new Cite(input, { forceType: type.startsWith('@csl') ? '@csl/list+object' : type }).data as Item[];
}

describe.each(FORMATS)('%s', (type, format) => {
  test('who, what, where, when', () => {
    const bylines = [
      { name: '田禾', role: '记者' },
      { name: '何秋', role: null },
      { name: '吴编', role: '责任编辑' },
    ];
    const [item, bare] = read(format, type, [
      sampleSummary({ bylines }),
      sampleSummary({ id: sampleId(2), publisher: null, published: null, bylines: [], url: null }),
    ]);
    expect(item).toMatchObject({
      title: '云溪市定下三年目标',
      'container-title': '云溪日报',
      URL: 'https://news.example/2026/a.html#top',
    });
    // Of a reference with a year (PY) and a day (DA) the plugin takes the year.
    expect(item?.issued?.['date-parts']?.[0]).toEqual(type === '@ris/file' ? [2026] : [2026, 3, 2]);
    // The plugin has no authors for NEWS; the test of its lines below has.
    const authors = item?.author?.map((name) => Object.values(name).join(''));
    expect(authors).toEqual(type === '@ris/file' ? undefined : ['田禾', '何秋']);
    expect(bare).toMatchObject({ title: '云溪市定下三年目标' });
    expect(bare).not.toHaveProperty('URL');
  });

  test('nothing in a page ends an entry or begins one', () => {
    const items = read(format, type, nastySummaries());
    expect(items).toHaveLength(nastySummaries().length);
    expect(items[4]?.title).toContain('END:VCALENDAR');
    expect(items[0]?.title).toBe('=HYPERLINK("https://x.example","看")');
  });
});

test('RIS names authors and the day', () => {
  expect(assemble(risFormat(), [sampleSummary()])).toContain('\r\nAU  - 田禾\r\nT2  - 云溪日报\r\n');
  expect(assemble(risFormat(), [sampleSummary()])).toContain('\r\nPY  - 2026\r\nDA  - 2026/03/02\r\n');
});

test('keys differ', () => {
  expect(plugins.list()).toContain('@bibtex');
  const keys = [...assemble(bibtexFormat(), nastySummaries()).matchAll(/^@article\{(\w+)/gm)].map(([, key]) => key);
  expect(new Set(keys).size).toBe(nastySummaries().length);
});

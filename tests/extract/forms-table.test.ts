import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import type { Place } from '../../src/extract/types.ts';

const TABLE = readFileSync(new URL('../../docs/forms.md', import.meta.url), 'utf8');
const ROWS = [...TABLE.matchAll(/^\| (target|actual|date|official) +\| (.+?) +\| (.+?) +\| (.+?) +\|$/gmu)].map(
  ([, kind = '', form = '', example = '', counter = '']) => ({ kind, form, example, counter }),
);

/** The quotes that the extractor marks as this kind in one paragraph. */
function marked(kind: string, text: string): string[] {
  const { quantities, dates, officials } = extract({
    ...{
      url: null,
      title: '',
      kicker: null,
      subtitle: null,
      publisher: '沂岚日报',
      published: '2024-03-05',
      bylines: [],
    },
    paragraphs: [text],
  });
  const found: readonly Place[] =
    kind === 'date'
      ? dates
      : kind === 'official'
        ? officials.flatMap(({ mentions }) => mentions)
        : quantities.filter(({ status }) => status === kind);
  return found.map(({ quote }) => quote);
}

const between = (text: string, form: RegExp) => form.exec(text)?.[1] ?? '';

describe('docs/forms.md', () => {
  it('names forms of every kind', () => {
    expect(new Set(ROWS.map(({ kind }) => kind))).toEqual(new Set(['target', 'actual', 'date', 'official']));
    // A row that the pattern does not read would be held by nothing.
    expect(ROWS).toHaveLength(TABLE.split('\n').filter((line) => /^\| (?!kind|-)/.test(line)).length);
  });

  it.each(ROWS)('$kind: $form', ({ kind, example, counter }) => {
    const words = between(example, /【(.+?)】/);
    const not = between(counter, /〖(.+?)〗/);
    expect(words).not.toBe('');
    expect(not).not.toBe('');
    expect(marked(kind, example.replace(/[【】]/g, ''))).toContain(words);
    expect(marked(kind, counter.replace(/[〖〗]/g, '')).filter((quote) => quote.includes(not))).toEqual([]);
  });
});

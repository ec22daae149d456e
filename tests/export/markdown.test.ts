import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { toMarkdown, toMarkdownPassage } from '../../src/export/markdown.ts';
import { sampleSummary } from '../summary/sample.ts';
import { NASTY, nastySummary } from './nasty.ts';
import { tableWords } from './words.ts';

/** The front matter as a YAML parser reads it, and what follows. */
function read(markdown: string): { front: Record<string, unknown>; body: string } {
  const [, yaml = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(markdown) ?? [];
  return { front: parse(yaml, { strict: true }), body };
}

test('front matter and tables', () => {
  const { front, body } = read(
    toMarkdown(
      sampleSummary({ published: '2026-03-02', tags: ['产业', '跟进: 一'], note: '下月再看\n# 不是标题' }),
      tableWords,
    ),
  );
  expect(front).toEqual({
    title: '云溪市定下三年目标',
    publisher: '云溪日报',
    published: '2026-03-02',
    authors: ['田禾'],
    source: 'https://news.example/2026/a.html#top',
    tags: ['产业', '跟进: 一'],
    targets: 1,
    id: sampleSummary().id,
  });
  expect(body).toBe(
    `
# 云溪市定下三年目标

下月再看

\\# 不是标题

## [sheet.targets]

| [indicator] | [value] | [period] | [sentence] |
| --- | --- | --- | --- |
| 工业总产值 | [300亿元](PASSAGE) | 2027 | 到2027年，全市工业总产值达到300亿元。 |

## [sheet.dates]

| [period] | [event] | [sentence] |
| --- | --- | --- |
| [2027](PASSAGE) |  | 到2027年，全市工业总产值达到300亿元。 |

## [sheet.officials]

| [name] | [post] |
| --- | --- |
| 马青原 | 云溪市市长 |
`
      .replaceAll(
        'PASSAGE',
        `<https://news.example/2026/a.html#:~:text=${encodeURIComponent('到2027年，全市工业总产值达到300亿元')}>`,
      )
      .replace(/\[(?!sheet)([a-z]+)\]/g, '\\[$1\\]')
      .replace(/\[(sheet\.\w+)\]/g, '\\[$1\\]'),
  );
});

test('for pasting, without what only a file of its own has', () => {
  const whole = toMarkdown(sampleSummary(), tableWords);
  const [, head = '', sections] =
    /^(# .*\n\n.*\n)\n(## .*)$/su.exec(toMarkdownPassage(sampleSummary({ note: '下月再看' }), tableWords)) ?? [];
  expect(head.split('\n')[0]).toBe('# 云溪市定下三年目标');
  expect(head.split('\n')[2]).toMatch(/^云溪日报 2026-03-02 09:30 <https:\/\/news\.example\/2026\/a\.html#top>$/);
  expect(whole.endsWith(sections ?? '?')).toBe(true);
});

describe('whatever a page holds', () => {
  test.each(NASTY)('%j stays in its place', (text) => {
    const { front, body } = read(toMarkdown(nastySummary(text), tableWords));
    // A lone half of a character has no UTF-8; JSON writes it by its code, and YAML reads that back.
    expect(front).toMatchObject({ title: text, publisher: text });
    const rows = body.split('\n').filter((line) => line.startsWith('| '));
    expect(rows).toHaveLength(3 * 3);
    for (const row of rows) expect(row.replace(/\\[|\\]/g, '').split('|').length - 2).toBeOneOf([2, 3, 4]);
    expect(body).not.toMatch(/(?<!\\)(?:\[\[|<script|!\[)|%%|==/);
    expect(body.match(/^#/gm)).toHaveLength(4);
  });
});

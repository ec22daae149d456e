import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromJson, JSON_FORMAT, JsonReader, jsonFormat, wrongInAll } from '../../src/export/json.ts';
import { assemble } from '../../src/export/text-format.ts';
import { readRecord } from '../../src/summary/migrate.ts';
import { SCHEMA, type Summary } from '../../src/summary/schema.ts';
import { inPlace, sampleId, sampleQuantity, sampleSummary } from '../summary/sample.ts';

const exportedAt = new Date('2026-04-01T08:00:00Z');
const toJson = (summaries: Summary[], { exportedAt }: { exportedAt: Date }) =>
  assemble(jsonFormat({ exportedAt }), summaries);
const envelope = (change: object) =>
  JSON.stringify({
    format: JSON_FORMAT,
    schema: SCHEMA,
    exportedAt: exportedAt.toISOString(),
    summaries: [],
    ...change,
  });

/** The same value with the keys of every object in reverse. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

describe('JSON', () => {
  const text = fc.string({ unit: 'binary', maxLength: 30 });
  const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 });
  const summary: fc.Arbitrary<Summary> = fc
    .record({
      title: text,
      kicker: fc.option(text),
      paragraphs: fc.array(text),
      saved: fc.boolean(),
      quantities: fc.array(
        fc
          .record({ quote: text, indicator: fc.option(text), value: fc.oneof(number, fc.tuple(number, number)) })
          .map(sampleQuantity),
      ),
    })
    .map(sampleSummary);
  const summaries = fc
    .array(summary, { maxLength: 4 })
    .map((list) => list.map((one, n) => inPlace({ ...one, id: sampleId(n) })));

  test('comes back as it was, and a second export is the same to the byte', () => {
    fc.assert(
      fc.property(summaries, (list) => {
        const file = toJson(list, { exportedAt });
        const read = fromJson(file);
        expect(read).toEqual({ ok: true, exportedAt: exportedAt.toISOString(), summaries: list });
        expect(toJson(read.ok ? read.summaries : [], { exportedAt })).toBe(file);
      }),
    );
  });

  test('comes in pieces of any size', () => {
    fc.assert(
      fc.property(summaries, fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (list, sizes) => {
        const file = new TextEncoder().encode(toJson(list, { exportedAt }));
        const found: Summary[] = [];
        const reader = new JsonReader((one) => found.push(one));
        for (let [at, turn] = [0, 0]; at < file.length; turn += 1) {
          const size = sizes[turn % sizes.length] as number;
          reader.push(file.slice(at, at + size));
          at += size;
        }
        expect(reader.end()).toEqual({ exportedAt: exportedAt.toISOString() });
        expect(found).toEqual(list);
      }),
    );
  });

  test('does not depend on the order in which a storage hands keys back', () => {
    const list = [sampleSummary()];
    expect(toJson(reversed(list) as Summary[], { exportedAt })).toBe(toJson(list, { exportedAt }));
  });

  test('says what it is', () => {
    expect(JSON.parse(toJson([], { exportedAt }))).toEqual(JSON.parse(envelope({})));
    expect(JSON_FORMAT).toBe('huazhongdian/summaries');
  });

  test('may carry the mark that editors put before UTF-8', () => {
    expect(fromJson(`\uFEFF${envelope({})}`)).toMatchObject({ ok: true });
  });
});

test('several readers of some of the records each say together what is wrong with the file', () => {
  const problems = (...indices: number[]) => indices.map((index) => ({ index, detail: `${index}` }));
  expect(wrongInAll([])).toBeNull();
  const damaged = [
    { error: 'damaged', problems: problems(1, 5) },
    { error: 'damaged', problems: problems(3) },
  ] as const;
  expect(wrongInAll(damaged.map((one) => ({ ...one })))).toEqual({ error: 'damaged', problems: problems(1, 3, 5) });
  // What is wrong with the file as a whole, each of them finds.
  const twice = [...damaged, { error: 'damaged', problems: problems(3, 5) }] as const;
  expect(wrongInAll(twice.map((one) => ({ ...one })))?.problems).toEqual(problems(1, 3, 5));
  expect(
    wrongInAll([
      { error: 'damaged', problems: [] },
      { error: 'newer', problems: [] },
    ])?.error,
  ).toBe('newer');
});

describe('a file that cannot be read', () => {
  const file = toJson([sampleSummary()], { exportedAt });

  test('truncated at any place', () => {
    for (let at = 0; at < file.length - 2; at += 7)
      expect(fromJson(file.slice(0, at))).toMatchObject({ error: 'not-json' });
  });

  test.each([
    ['{}', 'not-ours'],
    ['[]', 'not-ours'],
    ['null', 'not-ours'],
    ['{"format":"other","items":[]}', 'not-ours'],
    [envelope({ summaries: 'x' }), 'not-ours'],
    [envelope({ exportedAt: 'x' }), 'not-ours'],
    [envelope({ schema: SCHEMA + 1 }), 'newer'],
    [envelope({ summaries: [{ ...sampleSummary(), schema: SCHEMA + 1 }] }), 'newer'],
  ])('%s is %s', (text, error) => {
    expect(fromJson(text)).toMatchObject({ ok: false, error });
  });

  test('one wrong record is enough, and every wrong one is named', () => {
    const sample = inPlace(sampleSummary());
    const list = [sample, { ...sample, id: sampleId(2), title: 7 }, sample, null];
    const read = fromJson(envelope({ summaries: list }));
    expect(read).toEqual({
      ok: false,
      error: 'damaged',
      problems: [
        { index: 1, detail: expect.stringContaining('title') },
        { index: 2, detail: expect.stringContaining(sampleId(1)) },
        { index: 3, detail: expect.any(String) },
      ],
    });
  });

  test.each([
    ['beyond the end', { end: 99 }, 'quantities.1: ends at 99, paragraph 0 at 21'],
    ['with an end before its start', { end: 15 }, 'quantities.1: ends at 15 before it starts at 16'],
    ['with another quote', { quote: '400亿元' }, 'quantities.1: quote does not stand at 16 of paragraph 0'],
    ['in a paragraph that is not there', { paragraph: 2 }, 'quantities.1: paragraph 2 is not there'],
    ['in the title, where it is not', { paragraph: -1 }, 'quantities.1: ends at 21, paragraph -1 at 9'],
  ])('a number %s is named with its record', (_, change, detail) => {
    const fine = { ...sampleQuantity(), start: 16, end: 21 };
    const sample = { ...inPlace(sampleSummary()), paragraphs: ['到2027年，全市工业总产值达到300亿元', '其二'] };
    const right = inPlace({ ...sample, quantities: [] });
    const read = (one: object) =>
      fromJson(
        envelope({
          summaries: [
            { ...right, id: sampleId(7) },
            { ...right, quantities: [fine, one] },
          ],
        }),
      );
    expect(read(fine)).toMatchObject({ ok: true });
    expect(read({ ...fine, ...change })).toEqual({ ok: false, error: 'damaged', problems: [{ index: 1, detail }] });
  });

  test('whatever has places is held to the text', () => {
    const right = inPlace(sampleSummary());
    const wrongIn = (change: Partial<Summary>) => {
      const read = fromJson(envelope({ summaries: [{ ...right, ...change }] }));
      return read.ok ? null : read.problems[0]?.detail.split(':')[0];
    };
    expect(wrongIn({})).toBeNull();
    const away = <P>(place: P) => ({ ...place, paragraph: 9 });
    const named = <N extends { mentions: object[] }>(one: N) => ({ ...one, mentions: one.mentions.map(away) }) as N;
    expect(wrongIn({ dates: right.dates.map(away) })).toBe('dates.0');
    expect(wrongIn({ outline: right.outline.map(away) })).toBe('outline.0');
    expect(wrongIn({ officials: right.officials.map(named) })).toBe('officials.0.mentions.0');
    expect(wrongIn({ programmes: right.programmes.map(named) })).toBe('programmes.0.mentions.0');
    expect(wrongIn({ documents: right.documents.map(named) })).toBe('documents.0.mentions.0');
  });

  test.each([1, 2, 3])('the example of schema %i comes in once its places are in its text', (schema) => {
    const url = new URL(`../summary/frozen/schema-${schema}.json`, import.meta.url);
    const read = readRecord(JSON.parse(readFileSync(url, 'utf8')));
    if (!read.ok) throw new Error(read.detail);
    const { outline, programmes, documents, corrections, tags, note, aliases, links, ...first } = inPlace(read.summary);
    const second = { ...first, outline, programmes, documents };
    const old = [first, second, { ...second, corrections, tags, note, aliases, links }][schema - 1];
    expect(fromJson(envelope({ schema, summaries: [{ ...old, schema }] }))).toMatchObject({ ok: true });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packRow, unpackRow } from '../../src/summary/shelf/packed-row.ts';
import { type ShelfRow, toRow } from '../../src/summary/shelf/row.ts';
import { sampleSummary } from './sample.ts';

/** The fields of a row as its own properties. */
function fieldsOf(row: ShelfRow): ShelfRow {
  const { id, title, publisher, published, url, savedAt, counts, place, due } = row;
  const { indicators, officials, tags, note, fingerprint } = row;
  return {
    ...{ id, title, publisher, published, url, savedAt, counts, place, due },
    ...{ indicators, officials, tags, note, fingerprint },
  };
}

// What parts the fields is no text that anybody writes.
const text = fc.string({ unit: 'grapheme' }).filter((some) => ![...some].some((one) => one < ' '));
const count = fc.nat(100_000);
const rows: fc.Arbitrary<ShelfRow> = fc.record({
  ...{ id: fc.uuid(), title: text, publisher: fc.option(text), published: fc.option(text), url: fc.option(text) },
  ...{ savedAt: text, place: text, due: text, indicators: text, officials: text, note: text, fingerprint: text },
  counts: fc.record({ target: count, actual: count, date: count, official: count }),
  tags: fc.array(text.filter(Boolean)),
});

describe('a row that was packed', () => {
  test('is read as it was', () => {
    fc.assert(
      fc.property(rows, (row) => {
        expect(fieldsOf(unpackRow(packRow(row)))).toEqual(row);
      }),
    );
  });

  test('keeps its fields apart where a text holds what parts them', () => {
    const row = toRow(sampleSummary({ title: '全市\u001f工业\u0000', tags: ['一\u001e二', '三'], note: '\u001f' }));
    const read = unpackRow(packRow(row));
    expect(read).toMatchObject({ title: '全市 工业 ', tags: ['一 二', '三'], note: ' ' });
    expect(read.fingerprint).toBe(row.fingerprint);
  });

  test('tells what is nothing from what is empty', () => {
    const row = toRow(sampleSummary({ publisher: '', published: null, tags: [] }));
    expect(unpackRow(packRow(row))).toMatchObject({ publisher: '', published: null, tags: [] });
  });
});

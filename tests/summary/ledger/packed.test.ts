import { describe, expect, test } from 'vitest';
import { buildLedger } from '../../../src/summary/ledger/build.ts';
import { factsOf } from '../../../src/summary/ledger/facts.ts';
import { type Line, lineOf } from '../../../src/summary/ledger/line.ts';
import { LineList, LineSlice } from '../../../src/summary/ledger/line-list.ts';
import { packFacts, unpackFacts } from '../../../src/summary/ledger/packed.ts';
import { glanceAt, packLines, unpackLine, unpackLines } from '../../../src/summary/ledger/packed-lines.ts';
import { sampleQuantity, sampleSummary } from '../sample.ts';
import { goldLibrary } from './library.ts';

const length = (value: unknown) => JSON.stringify(value).length;
const odd = factsOf(
  sampleSummary({ published: null, quantities: [sampleQuantity({ value: [1, 2.5], period: null, quote: '' })] }),
);

test('facts are the same when they were packed, by way of JSON too, and much shorter', async () => {
  const all = (await goldLibrary()).map(factsOf);
  for (const facts of [...all, odd, []]) {
    const packed = packFacts(facts);
    expect(unpackFacts(packed)).toEqual(facts);
    expect(unpackFacts(JSON.parse(JSON.stringify(packed)))).toEqual(facts);
  }
  expect(length(all.map(packFacts)) / length(all)).toBeLessThan(0.45);
});

function listOf(some: readonly Line[]): LineList {
  const lines = new LineSlice(packLines(some));
  return new LineList([{ lines, from: 0, to: lines.count, back: false }]);
}

describe('lines that were packed', async () => {
  const lines = buildLedger([...(await goldLibrary()).flatMap(factsOf), ...odd]).map(lineOf);
  const [line] = lines as [Line];

  test('are the same, by way of JSON too, and shorter', () => {
    expect(lines.some(({ before }) => before !== null)).toBe(true);
    expect(lines.some(({ answer }) => answer !== null)).toBe(true);
    expect(unpackLines(JSON.parse(JSON.stringify(packLines(lines))))).toEqual(lines);
    expect(unpackLines(packLines([]))).toEqual([]);
    expect(packLines(lines).length / length(lines)).toBeLessThan(0.65);
  });

  test('tell what lists ask without being unpacked', () => {
    const named = [...lines, { ...line, names: ['“双千亿”', 'a"b\\c'] }];
    expect([...listOf(named)].map(glanceAt)).toEqual(
      named.map(({ due, now, answer, before, subject, indicator, names }) => ({
        ...{ due, dueNow: now.due, answer: answer !== null, before: before !== null },
        names: [subject, indicator, ...names].join('\n'),
      })),
    );
  });

  test('are found by their key, and by no beginning of it', () => {
    const others = [
      { ...line, key: `${line.key}2` },
      { ...line, sources: 7 },
    ];
    const packed = listOf(others);
    expect(unpackLine(packed.ofKey(line.key) as string).sources).toBe(7);
    expect(packed.ofKey('none')).toBeUndefined();
  });

  test('stay apart where a text holds what parts them', () => {
    const parting = { ...line, key: 'a\u001d"\u001f', subject: '一\u001d二', names: ['三\u001f四'] };
    const packed = listOf([parting, line]);
    expect([...packed].map(unpackLine)).toEqual([parting, line]);
    expect(packed.ofKey(parting.key)).toBe(packed.at(0));
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LineList, LineSlice, type Run } from '../../../src/summary/ledger/line-list.ts';
import { LINE_END } from '../../../src/summary/ledger/packed-lines.ts';

const words = fc.string({ unit: fc.constantFrom('甲', '乙', 'a', '1') });
/** A slice and what of it is listed, with the lines as an array. */
const run = fc
  .tuple(fc.array(words, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), fc.boolean())
  // One empty text is what no line at all looks like; a packed line is never empty.
  .filter(([texts]) => texts.length > 1 || texts[0] !== '')
  .map(([texts, one, other, back]) => {
    const [from = 0, to = 0] = [one % (texts.length + 1), other % (texts.length + 1)].toSorted((a, b) => a - b);
    const some = texts.slice(from, to);
    const lines = new LineSlice(texts.join(LINE_END));
    return { run: { lines, from, to, back } satisfies Run, listed: back ? some.toReversed() : some };
  });

describe('a list of lines in slices', () => {
  test('is what the slices hold from one place up to another, some back to front', () => {
    fc.assert(
      fc.property(fc.array(run), (runs) => {
        const list = new LineList(runs.map(({ run }) => run));
        const listed = runs.flatMap(({ listed }) => listed);
        expect([...list]).toEqual(listed);
        expect(list.length).toBe(listed.length);
        expect([list.at(-1), list.at(listed.length)]).toEqual([undefined, undefined]);
      }),
    );
  });

  test('keeps some of them, and some of those', () => {
    fc.assert(
      fc.property(fc.array(run), (runs) => {
        const list = new LineList(runs.map(({ run }) => run));
        const [first, second] = [(line: string) => line.length % 2 === 0, (line: string) => line.includes('甲')];
        const picked = list.filter(first);
        expect([...picked]).toEqual([...list].filter(first));
        expect([...picked.filter(second)]).toEqual([...list].filter(first).filter(second));
        expect(picked.at(picked.length)).toBeUndefined();
      }),
    );
  });

  test('finds the line of a key, wherever it is', () => {
    const packed = (key: string) => `${JSON.stringify(key)}\u001f${key}`;
    const keys = fc.uniqueArray(words, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(keys, fc.nat(), (all, nth) => {
        const [lines, at] = [new LineSlice(all.map(packed).join(LINE_END)), nth % all.length];
        const list = new LineList([{ lines, from: 0, to: all.length, back: true }]);
        expect(list.placeOf(all[at] as string)).toBe(all.length - 1 - at);
        expect([list.placeOf('另'), list.ofKey('另')]).toEqual([-1, undefined]);
      }),
    );
  });

  test('of nothing is empty', () => {
    expect(new LineSlice('').count).toBe(0);
    expect([...new LineList([])]).toEqual([]);
    expect(new LineList([]).ofKey('')).toBeUndefined();
  });
});

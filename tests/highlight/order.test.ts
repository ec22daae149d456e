import { expect, test } from 'vitest';
import type { Kind } from '../../src/highlight/kinds.ts';
import { inOrder, marksFrom, sameMark } from '../../src/highlight/order.ts';
import type { PlacedMark } from '../../src/highlight/session.ts';

const mark = (kind: Kind, paragraph: number, start: number, end = start + 2) =>
  ({ kind, place: { paragraph, start, end, quote: `${paragraph}:${start}` }, range: {} }) as PlacedMark;
const a = mark('target', 0, 3);
const b = mark('date', 0, 9);
const c = mark('target', 1, 0);
const marks = [c, b, a];
const from = (change: Partial<Parameters<typeof marksFrom>[1]>) =>
  marksFrom(marks, { current: null, kind: null, by: 1, isAhead: (each) => each === b, ...change });

test('marks come as they are read, the longer of two at one place first', () => {
  const long = mark('official', 0, 3, 9);
  expect(inOrder([...marks, long])).toEqual([long, a, b, c]);
});

test('from a mark one goes on to the next and back to the last, round the ends', () => {
  expect(from({ current: a })).toEqual([b, c, a]);
  expect(from({ current: c })).toEqual([a, b, c]);
  expect(from({ current: a, by: -1 })).toEqual([c, b, a]);
});

test('without one it begins at what is in view', () => {
  expect(from({})[0]).toBe(b);
  expect(from({ by: -1 })[0]).toBe(a);
  expect(from({ isAhead: () => false })[0]).toBe(a);
});

test('only marks of the kind asked for count', () => {
  expect(from({ current: b, kind: 'target' })).toEqual([c, a]);
  expect(from({ kind: 'official' })).toEqual([]);
});

test('a mark painted anew is the same mark; another kind at its place is not', () => {
  expect(sameMark(a, mark('target', 0, 3))).toBe(true);
  expect(sameMark(a, mark('actual', 0, 3))).toBe(false);
  expect(from({ current: mark('target', 0, 3) })[0]).toBe(b);
});

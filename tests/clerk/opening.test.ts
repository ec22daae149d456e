import { expect, test } from 'vitest';
import { createOpening } from '../../entrypoints/clerk/opening.ts';
import { toStored } from '../../src/library/stored.ts';
import { article } from '../library/fill.ts';

const records = Array.from({ length: 60 }, (_, n) => article(n + 1));
const stored = await Promise.all(
  records.map(async (record) => ({ id: record.id, raw: (await toStored(record)) as unknown })),
);

/** A clock by which the batches that are timed take so long, the library first. */
function clock(...took: number[]) {
  let at = 0;
  let asked = 0;
  return () => {
    asked += 1;
    if (asked % 2 === 0) at += took[asked / 2 - 1] ?? 0;
    return at;
  };
}

test.each([
  ['the library', [10, 90]],
  ['the browser', [90, 10]],
])('what is stored is opened in its order, whichever way is faster: %s', async (_, took) => {
  const open = createOpening(clock(...took));
  const opened = [];
  for (let at = 0; at < stored.length; at += 20) opened.push(...(await open(stored.slice(at, at + 20))));
  expect(opened).toEqual(records);
});

test('it asks the clock in the second batch alone, and not where a batch is too small to tell', async () => {
  let asked = 0;
  const open = createOpening(() => asked++);
  await open(stored.slice(0, 20));
  await open(stored.slice(20, 25));
  expect(asked).toBe(0);
  await open(stored.slice(20, 40));
  expect(asked).toBe(4);
  await open(stored.slice(40, 60));
  expect(asked).toBe(4);
});

test('what cannot be opened stays as it is', async () => {
  const open = createOpening(clock(90, 10));
  const broken = stored.map((one, n) => (n % 2 ? { ...one, raw: `#${n}` } : { ...one, raw: { n } }));
  const asIs = broken.map(({ raw }) => raw);
  const opened = [];
  for (let at = 0; at < broken.length; at += 20) opened.push(...(await open(broken.slice(at, at + 20))));
  expect(opened).toEqual(asIs);
});

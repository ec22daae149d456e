import { expect, test } from 'vitest';
import { createPace, eachInTurn } from '../../src/summary/pace.ts';

test('work goes on in one stretch until it took its time, and then lets a timer have its turn', async () => {
  let now = 0;
  let turns = 0;
  const pace = createPace(() => now);
  setTimeout(() => {
    turns += 1;
  });
  // Long enough for the timer to be due.
  const due = performance.now() + 5;
  while (performance.now() < due);
  for (let step = 0; step < 100; step++) await pace();
  expect(turns).toBe(0);
  now = 20;
  await pace();
  await pace();
  now = 40;
  await pace();
  expect(turns).toBe(1);
});

test('a step is made with each of many in their order, and the pace is asked now and then, not each time', async () => {
  const many = Array.from({ length: 1_000 }, (_, at) => at);
  const made: number[] = [];
  const asked: number[] = [];
  const step = (one: number) => made.push(one);
  await eachInTurn(many, step, async () => void asked.push(made.length));
  expect(made).toEqual(many);
  expect(asked.length).toBeGreaterThan(1);
  expect(asked.length).toBeLessThan(20);
});

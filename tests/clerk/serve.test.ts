import { expect, test } from 'vitest';
import { type Answering, type Desk, serve } from '../../entrypoints/clerk/serve.ts';

/** A desk, and what it answered. */
function desk() {
  const answers: Answering[] = [];
  const end: Desk = { onmessage: null, postMessage: (answer) => answers.push(answer) };
  const ask = (number: number, duty: string, input: unknown) => end.onmessage?.({ data: { number, duty, input } });
  const settled = () => new Promise((wake) => setTimeout(wake));
  return { answers, end, ask, settled };
}

test('does what is asked one after the other, and answers each by its number', async () => {
  const { answers, end, ask, settled } = desk();
  const waiting: (() => void)[] = [];
  const begun: number[] = [];
  serve(end, {
    async wait(one: number) {
      begun.push(one);
      await new Promise<void>((wake) => waiting.push(wake));
      return one * 2;
    },
  });
  ask(7, 'wait', 1);
  ask(8, 'wait', 2);
  await settled();
  expect([begun, answers]).toEqual([[1], []]);
  waiting[0]?.();
  await settled();
  expect([begun, answers]).toEqual([[1, 2], [{ number: 7, value: 2 }]]);
});

test('says what went wrong, with its code, and goes on', async () => {
  const { answers, end, ask, settled } = desk();
  serve(end, {
    fail: async () => Promise.reject(Object.assign(new Error('no'), { code: 'damaged' })),
    work: async (one: string) => one,
  });
  ask(1, 'fail', null);
  ask(2, 'work', 'a');
  await settled();
  expect(answers).toEqual([
    { number: 1, error: 'Error: no', code: 'damaged' },
    { number: 2, value: 'a' },
  ]);
});

import { afterEach, expect, test, vi } from 'vitest';
import { clerksFor, withClerks } from '../../entrypoints/shared/clerks.ts';

afterEach(() => void vi.unstubAllGlobals());

test('where one of several cannot be hired it is said by its code, and those before it are let go', async () => {
  const dismissed = vi.fn();
  let hired = 0;
  class Hired {
    constructor() {
      hired += 1;
      if (hired === 3) throw new DOMException('refused', 'SecurityError');
    }
    terminate = dismissed;
  }
  vi.stubGlobal('Worker', Hired);
  const task = vi.fn(async () => 1);
  await expect(withClerks(4, undefined, task)).rejects.toMatchObject({ code: 'clerk-failed' });
  expect(task).not.toHaveBeenCalled();
  expect([hired, dismissed.mock.calls.length]).toEqual([3, 2]);
});

test('what nobody asked for leaves a processor to the page, and one clerk comes in any case', () => {
  const on = (processors: number, records: number, asked: boolean) => {
    vi.stubGlobal('navigator', { hardwareConcurrency: processors });
    return clerksFor(records, { asked });
  };
  expect([on(2, 10_000, true), on(2, 10_000, false)]).toEqual([2, 1]);
  expect([on(16, 10_000, true), on(16, 10_000, false)]).toEqual([4, 4]);
  expect([on(1, 10_000, false), on(4, 50, true)]).toEqual([1, 1]);
});

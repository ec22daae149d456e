import { afterEach, expect, test, vi } from 'vitest';
import { withClerks } from '../../entrypoints/shared/clerks.ts';

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

import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { createFollower } from '../../entrypoints/library/follow.ts';
import type { Cache } from '../../src/library/cache/database.ts';
import type { ShelfListener, ShelfState } from '../../src/ui/library/port.ts';

/** What the page is told where what changed cannot be read to the end. */

let failing: boolean;
const none = async function* () {};
vi.mock('../../src/library/journal.ts', () => ({ isApplyingParts: async () => false }));
vi.mock('../../src/library/cache/read.ts', () => ({ readRows: () => none(), readTexts: () => none() }));
vi.mock('../../src/library/cache/sync.ts', () => ({
  differences: async () => ({ read: ['a', 'b'], gone: [] }),
  async *syncDifferences() {
    yield { gone: [], texts: [], changed: [], damaged: 0, done: 1, of: 2 };
    if (failing) throw Object.assign(new Error('no'), { code: 'storage-failed' });
    yield { gone: [], texts: [], changed: [], damaged: 0, done: 2, of: 2 };
  },
}));

let told: Partial<ShelfState>;
const listener: ShelfListener = {
  ...{ rows: () => {}, gone: () => {}, texts: () => {} },
  state: (change) => Object.assign(told, change),
};
const settled = () => new Promise((wake) => setTimeout(wake, 20));

beforeEach(() => {
  fakeBrowser.reset();
  failing = false;
  told = {};
});

test('is said, the progress ends, and the next reading that succeeds takes it back', async () => {
  const complain = vi.spyOn(console, 'error').mockImplementation(() => {});
  const follower = createFollower();
  const { signal } = new AbortController();
  await follower.follow({} as Cache, listener, signal);
  expect(told).toMatchObject({ complete: true, searchable: true, reading: null });
  failing = true;
  await follower.quietly(async () => {});
  await settled();
  expect(told).toMatchObject({ reading: null, trouble: { code: 'storage-failed' } });
  expect(complain).toHaveBeenCalled();
  failing = false;
  await follower.quietly(async () => {});
  await settled();
  expect(told).toMatchObject({ reading: null, trouble: null });
});

test('of a page that is closed meanwhile is told to nobody', async () => {
  const follower = createFollower();
  const closing = new AbortController();
  await follower.follow({} as Cache, listener, closing.signal);
  failing = true;
  await follower.quietly(async () => {});
  closing.abort();
  told = {};
  await settled();
  expect(told).not.toHaveProperty('trouble');
  expect(told.reading).not.toBeNull();
});

test('at first it is the failure of all', async () => {
  failing = true;
  const following = createFollower().follow({} as Cache, listener, new AbortController().signal);
  await expect(following).rejects.toMatchObject({ code: 'storage-failed' });
  expect(told).toMatchObject({ reading: null });
});

import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchAccess } from '../../entrypoints/worker/access.ts';

/** What the worker does about sites while a tab of one of them does not answer. */

const added: ((permissions: { origins?: string[] }) => void)[] = [];
const installed: ((details: { reason: string }) => void)[] = [];
let granted: string[];
let registered: { id: string; matches: string[] }[];
const brought: number[] = [];

vi.mock('webextension-polyfill', () => ({
  default: {
    permissions: {
      onAdded: { addListener: (listener: (typeof added)[0]) => added.push(listener) },
      onRemoved: { addListener: () => {} },
      getAll: async () => ({ origins: granted }),
    },
    runtime: {
      onInstalled: { addListener: (listener: (typeof installed)[0]) => installed.push(listener) },
      getManifest: () => ({ content_scripts: [{ matches: ['*://*.named.example/*'] }] }),
    },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: typeof registered) => {
        registered = scripts;
      },
      updateContentScripts: async (scripts: typeof registered) => {
        registered = scripts;
      },
    },
    tabs: { query: async () => [{ id: 1 }, { id: 2 }] },
  },
}));
/** The first tab never answers: the browser froze it. */
vi.mock('../../entrypoints/shared/bring-scout.ts', () => ({
  bringScout: (id: number) => {
    brought.push(id);
    return id === 1 ? new Promise(() => {}) : Promise.resolve(true);
  },
}));

const settled = () => new Promise((wake) => setTimeout(wake));
beforeEach(async () => {
  [granted, registered] = [[], []];
  watchAccess((_, task) => void task.catch(() => {}));
  await settled();
});
afterEach(() => {
  for (const list of [added, installed, brought]) list.length = 0;
});

test.each([
  ['a grant', () => added[0]?.({ origins: ['*://first.example/*'] })],
  ['an update', () => installed[0]?.({ reason: 'update' })],
])('after %s neither other tabs nor later grants wait for one that is frozen', async (_, happens) => {
  granted = ['*://first.example/*'];
  happens();
  await settled();
  expect(brought).toEqual([1, 2]);
  granted = ['*://first.example/*', '*://second.example/*'];
  added[0]?.({ origins: ['*://second.example/*'] });
  await settled();
  expect(registered).toMatchObject([{ matches: granted }]);
});

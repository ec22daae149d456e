import { beforeEach, expect, test, vi } from 'vitest';
import { handOver } from '../../entrypoints/library/hand-over.ts';
import { type Library, openLibrary } from '../../src/library/library.ts';
import { listAll } from '../../src/library/read.ts';
import { getSummary } from '../../src/library/read-one.ts';
import type { Incoming } from '../../src/summary/incoming.ts';
import { sampleId } from '../summary/sample.ts';
import { article, packed } from './fill.ts';
import { MemoryArea } from './memory-area.ts';

/** The page's half of an import, with a worker that is stopped or goes wrong in between. */

type Asked = { type: string; of: string; records: Incoming[]; part: number; parts: number };

let area: MemoryArea;
let library: Library;
let asked: Asked[];
/** Does something before a message is answered; what it returns is the answer. */
let before: (message: Asked) => Promise<unknown>;

/** Imports that the worker is told are under way. */
const holding = new Set<string>();

vi.mock('../../src/messages.ts', async (original) => ({
  ...(await original()),
  holdImport: (of: string) => {
    holding.add(of);
    return () => holding.delete(of);
  },
  send: async (message: Asked) => {
    asked.push(message);
    const error = await before(message);
    return error ?? { ok: true, value: await answer(message) };
  },
}));

function answer({ type, of, records, part, parts }: Asked): Promise<unknown> {
  if (type === 'import/stage') return library.stage(of, records, part);
  return type === 'import/commit' ? library.commitStaged(of, parts) : library.dropStaged(of);
}

async function* batches(...numbers: number[][]) {
  for (const batch of numbers) yield await packed(...batch.map((n) => article(n, { note: '新' })));
}
const here = async () => (await listAll(area)).summaries.map(({ id }) => id);
const staged = () => [...area.data.keys()].filter((key) => key.startsWith('staged'));

beforeEach(() => {
  area = new MemoryArea();
  library = openLibrary(area, 9);
  asked = [];
  before = async () => undefined;
});

test('what is handed over batch by batch comes in, and is counted', async () => {
  expect(await handOver(batches([1, 2], [], [3]), { area })).toBe(3);
  expect(await here()).toEqual([1, 2, 3].map(sampleId));
  expect(new Set(asked.map(({ of }) => of)).size).toBe(1);
  expect(await handOver(batches([]), { area })).toBe(0);
});

test('the worker is told that an import is under way from before its first part until it is over, however it ends', async () => {
  const held: boolean[] = [];
  before = async ({ of, type }) => {
    held.push(holding.has(of));
    return type === 'import/commit' ? { ok: false, error: 'disconnected' } : undefined;
  };
  await expect(handOver(batches([1], [2]), { area })).rejects.toMatchObject({ code: 'disconnected' });
  expect(held).toEqual([true, true, true, true]);
  expect(holding.size).toBe(0);
  before = async () => undefined;
  await handOver(batches([1]), { area });
  expect(holding.size).toBe(0);
});

test('two at once do not get into each other', async () => {
  const all = [handOver(batches([1, 2], [3]), { area }), handOver(batches([4], [5, 6]), { area })];
  expect(await Promise.all(all)).toEqual([3, 3]);
  expect(await here()).toEqual([1, 2, 3, 4, 5, 6].map(sampleId));
});

test('what a new worker dropped is not said to have come in, although a record of that id is there', async () => {
  await handOver(batches([1]), { area });
  await library.revise(sampleId(1), (record) => ({ ...record, note: '旧' }));
  before = async ({ type }) => {
    if (type === 'import/commit') await openLibrary(area).start();
  };
  await expect(handOver(batches([2, 1]), { area })).rejects.toMatchObject({ code: 'storage-failed' });
  expect(await here()).toEqual([sampleId(1)]);
  expect(await getSummary(sampleId(1), area)).toMatchObject({ note: '旧' });
});

test('what was done by a worker that was stopped before it said so has come in', async () => {
  before = async (message) => {
    if (message.type === 'import/commit') await answer(message);
  };
  expect(await handOver(batches([1], [2]), { area })).toBe(2);
  expect(await here()).toEqual([1, 2].map(sampleId));
});

test('what was dropped in part is refused, and leaves nothing', async () => {
  before = async ({ part }) => {
    if (part === 1) await openLibrary(area).start();
  };
  const failing = handOver(batches([1], [2], [3]), { area });
  await expect(failing).rejects.toMatchObject({ code: 'storage-failed' });
  expect(await here()).toEqual([]);
  expect(staged()).toEqual([]);
});

test('what fails or is given up is dropped, and what others put aside stays', async () => {
  await library.stage('another', await packed(article(9)), 0);
  before = async ({ part }) => (part === 1 ? { ok: false, error: 'disconnected' } : undefined);
  await expect(handOver(batches([1], [2]), { area })).rejects.toMatchObject({ code: 'disconnected' });
  before = async () => undefined;
  const given = new AbortController();
  async function* untilGivenUp() {
    yield* batches([1]);
    given.abort();
  }
  await expect(handOver(untilGivenUp(), { area, signal: given.signal })).rejects.toMatchObject({ name: 'AbortError' });
  expect(asked.at(-1)?.type).toBe('import/drop');
  expect(await library.commitStaged('another', 1)).toBe(1);
  expect(await here()).toEqual([sampleId(9)]);
  expect(staged()).toEqual([]);
});

// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { toRow } from '../../../src/summary/shelf/row.ts';
import type { ShelfListener } from '../../../src/ui/library/port.ts';
import { type Shelf, useShelf } from '../../../src/ui/library/use-shelf.ts';
import { savedSummaries } from '../support/sample.ts';
import { libraryOf } from './port.ts';

/** What the page shows of what it is told. */

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('that all is there is shown at once, although what is read is shown now and then', async () => {
  let listener: ShelfListener | undefined;
  const follow = async (told: ShelfListener) => {
    listener = told;
  };
  const { port } = libraryOf([], {}, { follow });
  let shelf: Shelf | undefined;
  function Watcher() {
    shelf = useShelf(port);
    return null;
  }
  await act(() => render(<Watcher />, document.body));
  const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds).then(() => undefined));
  const [one, other] = savedSummaries().map(toRow);
  listener?.rows([one as never]);
  await pass(0);
  listener?.state({ reading: { done: 1, of: 2 } });
  listener?.rows([other as never]);
  await pass(500);
  expect(shelf?.rows).toHaveLength(1);
  listener?.state({ reading: null });
  listener?.state({ complete: true });
  await pass(0);
  expect(shelf).toMatchObject({ complete: true, reading: null, rows: [one, other] });
});

it('that the rows are others is said only when what is known of articles changed, not with every text', async () => {
  let listener: ShelfListener | undefined;
  const { port } = libraryOf(
    [],
    {},
    {
      follow: async (told: ShelfListener) => {
        listener = told;
      },
    },
  );
  const seen: Shelf[] = [];
  function Watcher() {
    seen.push(useShelf(port));
    return null;
  }
  await act(() => render(<Watcher />, document.body));
  const pass = () => act(() => vi.advanceTimersByTimeAsync(1_000).then(() => undefined));
  const [one, other] = savedSummaries().map(toRow);
  listener?.rows([one as never]);
  await pass();
  const before = seen.at(-1);
  listener?.texts([{ id: one?.id ?? '', text: 'text' }]);
  listener?.state({});
  await pass();
  const after = seen.at(-1);
  expect(after?.version).toBeGreaterThan(before?.version ?? Number.NaN);
  expect(after?.rows).toBe(before?.rows);
  listener?.rows([other as never]);
  await pass();
  expect(seen.at(-1)?.rows).toEqual([one, other]);
});

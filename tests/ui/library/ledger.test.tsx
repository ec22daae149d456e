// @vitest-environment jsdom
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { LineSlice } from '../../../src/summary/ledger/line-list.ts';
import { Library } from '../../../src/ui/library/Library.tsx';
import type { Ledger, LibraryPort } from '../../../src/ui/library/port.ts';
import { goldLibrary } from '../../summary/ledger/library.ts';
import { type Screen, settle, show, violations } from '../support/render.tsx';
import { testWords } from '../support/words.ts';
import { libraryOf, makingOf } from './port.ts';

/** The ledger as it was made last, and what comes after it. */

const zh = await testWords('zh_CN');
const summaries = await goldLibrary();
const [newer, older] = [await makingOf(summaries), await makingOf(summaries.slice(0, 10))];
const NOTE = '以下为上次汇总的结果，正在更新……';

// What officials did is read by rules that come on demand.
afterAll(() => vi.dynamicImportSettled());

async function drawn(): Promise<void> {
  for (let frame = 0; frame < 8; frame++) await settle(() => new Promise((next) => setTimeout(next, 20)));
}

async function open(view: string, change: Partial<LibraryPort>, complete = true): Promise<Screen> {
  const library = libraryOf(summaries, { complete }, change);
  const screen = await show(<Library port={library.port} today="2024-06-30" />, zh);
  await drawn();
  await screen.click(screen.get('button', view));
  await drawn();
  return screen;
}

const count = (screen: Screen) => /(\d+)项目标/.exec(screen.root.querySelector('main')?.textContent ?? '')?.[1];
const note = (screen: Screen) =>
  screen.root.querySelector('main > :not([hidden]) .tools [role=status]:last-child')?.textContent;

let bring: (ledger: Ledger) => void;
let ledger: LibraryPort['ledger'];
beforeEach(() => {
  const coming = new Promise<Ledger>((resolve) => {
    bring = resolve;
  });
  ledger = vi.fn(() => coming);
});
const keptLedger = async () => older;
const brought = (made: Ledger) => settle(() => bring(made)).then(drawn);

describe('the ledger that was made last', () => {
  it.each(['目标台账', '时间线'])(
    'is there before it is known what changed, and said to be that, in %s',
    async (view) => {
      const screen = await open(view, { keptLedger, ledger }, false);
      expect(ledger).not.toHaveBeenCalled();
      expect(note(screen)).toBe(NOTE);
      expect(screen.root.querySelectorAll('main .vlist__row, main .month__line').length).toBeGreaterThan(30);
      expect(await violations()).toEqual([]);
    },
  );

  it('gives way to the one of the articles as they are', async () => {
    const screen = await open('目标台账', { keptLedger, ledger });
    expect([count(screen), note(screen)]).toEqual([String(older.count), NOTE]);
    await brought(newer);
    expect([count(screen), note(screen)]).toEqual([String(newer.count), '']);
  });

  it('is the one of the articles as they are where that is what comes of it, and is not read twice', async () => {
    const lines = vi.spyOn(older, 'lines');
    const screen = await open('目标台账', { keptLedger, ledger });
    await brought({ ...older });
    expect([count(screen), note(screen)]).toEqual([String(older.count), '']);
    expect(lines).toHaveBeenCalledOnce();
    lines.mockRestore();
  });

  it('does not say that there are no targets while it is not known', async () => {
    const none = await makingOf([]);
    const screen = await open('目标台账', { keptLedger: async () => none, ledger });
    expect(screen.root.querySelector('main')?.textContent).toContain('正在汇总目标……');
    await brought(none);
    expect(screen.root.querySelector('main')?.textContent).toContain('没有数字目标');
  });

  it('is not read as long as nobody looks at it', async () => {
    const kept = vi.fn(keptLedger);
    const lines = vi.spyOn(newer, 'lines');
    await open('人物', { keptLedger: kept, ledger });
    await brought(newer);
    expect(ledger).toHaveBeenCalledOnce();
    expect([kept.mock.calls.length, lines.mock.calls.length]).toEqual([0, 0]);
    lines.mockRestore();
  });
});

describe('a ledger of which something cannot be read', () => {
  const lines: Ledger['lines'] = async function* () {
    yield { lines: new LineSlice(''), from: 0, to: 0, back: false };
    throw new Error('damaged');
  };
  const broken = { ...older, made: 'broken', lines };

  it('is made again unasked', async () => {
    const again = vi.fn(async (unread: string | null) => (unread === 'broken' ? newer : broken));
    const screen = await open('目标台账', { ledger: again });
    await vi.waitFor(async () => {
      await drawn();
      expect(count(screen)).toBe(String(newer.count));
    });
    expect(again.mock.calls.map(([unread]) => unread)).toEqual([null, 'broken']);
    expect(screen.all('alert')).toEqual([]);
  });

  it('is said to fail where the next one cannot be read either', async () => {
    let turn = 0;
    const again = vi.fn(async () => ({ ...broken, made: `broken ${++turn}` }));
    const screen = await open('目标台账', { ledger: again });
    await vi.waitFor(async () => {
      await drawn();
      expect(screen.all('alert')).toHaveLength(1);
    });
    await drawn();
    expect(again).toHaveBeenCalledTimes(2);
  });

  it('says so of one target, and shows it when it was made again', async () => {
    const evidence = () => Promise.reject(Object.assign(new Error('gone'), { code: 'ledger-gone' }));
    const gone = { ...newer, made: 'gone', evidence };
    const again = async (unread: string | null) => (unread === 'gone' ? newer : gone);
    const screen = await open('目标台账', { ledger: again });
    await screen.click(screen.root.querySelector('main > .articles .item__title') as HTMLElement);
    await drawn();
    expect(screen.root.querySelector('.detail [role=alert]')?.textContent).toContain('重试');
    expect(await violations()).toEqual([]);
    await screen.click(screen.get('button', '重试'));
    await vi.waitFor(async () => {
      await drawn();
      expect(screen.root.querySelector('.detail .said')).toBeTruthy();
    });
  });
});

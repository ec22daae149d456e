// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Library } from '../../../src/ui/library/Library.tsx';
import type { ImportPlan, Watching } from '../../../src/ui/library/port.ts';
import { type Screen, settle, show } from '../support/render.tsx';
import { savedSummaries } from '../support/sample.ts';
import { testWords } from '../support/words.ts';
import { libraryOf } from './port.ts';

/** Files that are checked and brought in while the reader does something else. */

const zh = await testWords('zh_CN');
const counts = { new: 3, same: 0, newer: 0, conflict: 0 };

const planOf = (added: number, run: ImportPlan['run'] = async () => added): ImportPlan => ({
  counts: { ...counts, new: added },
  conflicts: [],
  run,
  again: () => Promise.reject(new Error('not asked')),
});
const refused = () => Promise.reject(Object.assign(new Error('x'), { code: 'changed' }));

async function open(change: Parameters<typeof libraryOf>[2]): Promise<Screen> {
  const screen = await show(<Library port={libraryOf(savedSummaries(), {}, change).port} today="2026-03-01" />, zh);
  await screen.click(screen.get('button', '导入'));
  return screen;
}

async function choose(screen: Screen, name: string): Promise<void> {
  const field = screen.root.querySelector('.import input[type=file]') as HTMLInputElement;
  Object.defineProperty(field, 'files', { value: [new File(['{}'], name)], configurable: true });
  await settle(() => field.dispatchEvent(new Event('change', { bubbles: true })));
}

/** A port that checks until it is told what came of it; it does not heed being aborted, as may be when it is nearly done. */
function checking() {
  const checks: { end: (plan: ImportPlan) => void; signal: AbortSignal | undefined }[] = [];
  const readImport = (_: File, { signal }: Watching) =>
    new Promise<ImportPlan>((end) => {
      checks.push({ end, signal });
    });
  return { checks, readImport: vi.fn(readImport) };
}

describe('choosing a file while another is checked', () => {
  it('gives the first up, whose plan is not shown however late it comes', async () => {
    const { checks, readImport } = checking();
    const screen = await open({ readImport });
    await choose(screen, 'a.json');
    await choose(screen, 'b.json');
    expect(checks.map(({ signal }) => signal?.aborted)).toEqual([true, false]);
    await settle(() => checks[0]?.end(planOf(1)));
    expect(screen.all('button', '导入1篇')).toEqual([]);
    expect(screen.root.querySelector('.task')).not.toBeNull();
    expect(screen.root.querySelector('.status')?.textContent).toBe('');
    await settle(() => checks[1]?.end(planOf(2)));
    expect(screen.all('button', '导入2篇')).toHaveLength(1);
    expect(screen.root.querySelector('.task')).toBeNull();
  });

  it('is like closing the panel', async () => {
    const { checks, readImport } = checking();
    const screen = await open({ readImport });
    await choose(screen, 'a.json');
    await screen.click(screen.get('button', '关闭'));
    expect(checks[0]?.signal?.aborted).toBe(true);
    expect(screen.root.querySelector('.task')).toBeNull();
    await settle(() => checks[0]?.end(planOf(1)));
    expect(screen.root.querySelector('.status')?.textContent).toBe('');
  });
});

describe('an import that runs', () => {
  it('is not begun a second time', async () => {
    const run = vi.fn(() => new Promise<number>(() => {}));
    const screen = await open({ readImport: async () => planOf(3, run) });
    await choose(screen, 'a.json');
    const button = screen.get('button', '导入3篇') as HTMLButtonElement;
    await screen.click(button);
    await screen.click(button);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('is told to the end although the panel is closed', async () => {
    let end = (_: number) => {};
    const run = () =>
      new Promise<number>((done) => {
        end = done;
      });
    const screen = await open({ readImport: async () => planOf(3, run) });
    await choose(screen, 'a.json');
    await screen.click(screen.get('button', '导入3篇'));
    await screen.click(screen.get('button', '关闭'));
    await settle(() => end(3));
    expect(screen.text()).toContain('已导入3篇。');
  });

  it('that fails can be begun again', async () => {
    const run = vi.fn(async () => Promise.reject(Object.assign(new Error('x'), { code: 'storage-failed' })));
    const screen = await open({ readImport: async () => planOf(3, run) });
    await choose(screen, 'a.json');
    await screen.click(screen.get('button', '导入3篇'));
    await screen.click(screen.get('button', '导入3篇'));
    expect(run).toHaveBeenCalledTimes(2);
  });
});

describe('a record here that was changed since the check', () => {
  it('has the file compared again, shows what would come in now, and waits for the reader', async () => {
    const run = vi.fn(async () => 2);
    const again = vi.fn(async () => ({ ...planOf(2, run), counts: { ...counts, new: 2, conflict: 1 } }));
    const screen = await open({ readImport: async () => ({ ...planOf(3, refused), again }) });
    await choose(screen, 'a.json');
    await screen.click(screen.get('button', '导入3篇'));
    expect(again).toHaveBeenCalledOnce();
    expect(screen.root.querySelector('.status')?.textContent).toContain('已重新比较，还没有导入');
    expect(screen.root.querySelectorAll('.import__choice input')).toHaveLength(2);
    expect(run).not.toHaveBeenCalled();
    await screen.click(screen.get('button', '导入2篇'));
    expect(screen.text()).toContain('已导入2篇。');
  });

  it('is said as it fails where it cannot be compared again', async () => {
    const again = () => Promise.reject(Object.assign(new Error('x'), { code: 'clerk-failed' }));
    const screen = await open({ readImport: async () => ({ ...planOf(3, refused), again }) });
    await choose(screen, 'a.json');
    await screen.click(screen.get('button', '导入3篇'));
    expect(screen.root.querySelector('.status__line--trouble')?.textContent).toContain('没能启动后台处理');
    expect(screen.all('button', '导入3篇')).toHaveLength(1);
  });
});

describe('the focus', () => {
  const opener = (screen: Screen) => screen.get('button', '导入');
  /** Chooses a file and begins to bring it in, from the keyboard. */
  async function begin(screen: Screen): Promise<HTMLElement> {
    await choose(screen, 'a.json');
    const button = screen.get('button', '导入3篇');
    button.focus();
    await screen.click(button);
    return button;
  }

  it('goes back to what opened the panel when the file is in', async () => {
    const screen = await open({ readImport: async () => planOf(3) });
    await begin(screen);
    expect(screen.root.querySelector('.import')).toBeNull();
    expect(document.activeElement).toBe(opener(screen));
  });

  it('and when the panel is closed', async () => {
    const screen = await open({});
    const close = screen.get('button', '关闭');
    close.focus();
    await screen.click(close);
    expect(document.activeElement).toBe(opener(screen));
  });

  it('stays where it is when the reader does something else meanwhile', async () => {
    let end = (_: number) => {};
    const run = () => new Promise<number>((done) => (end = done));
    const screen = await open({ readImport: async () => planOf(3, run) });
    await begin(screen);
    const elsewhere = screen.get('button', '人物');
    elsewhere.focus();
    await settle(() => end(3));
    expect(screen.root.querySelector('.import')).toBeNull();
    expect(document.activeElement).toBe(elsewhere);
  });

  it('stays on the button while it runs, and where it fails', async () => {
    let fail = (_: unknown) => {};
    const run = () => new Promise<number>((_, failed) => (fail = failed));
    const screen = await open({ readImport: async () => planOf(3, run) });
    const button = await begin(screen);
    expect(document.activeElement).toBe(button);
    expect([button.getAttribute('aria-disabled'), (button as HTMLButtonElement).disabled]).toEqual(['true', false]);
    await settle(() => fail(Object.assign(new Error('x'), { code: 'storage-failed' })));
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('false');
  });
});

it('a deletion that could not be taken back can still be', async () => {
  const undo = vi.fn(async () => {});
  undo.mockRejectedValueOnce(Object.assign(new Error('x'), { code: 'storage-failed' }));
  const screen = await open({ remove: async () => undo });
  await settle(() => new Promise((next) => setTimeout(next, 50)));
  await screen.click(screen.root.querySelector('.bulk__all input') as HTMLElement);
  await screen.click(screen.get('button', /^删除所选/));
  await settle(() => new Promise((next) => setTimeout(next)));
  await screen.click(screen.get('button', '撤销'));
  expect(screen.root.querySelector('.status__line--trouble')).not.toBeNull();
  await screen.click(screen.get('button', '撤销'));
  expect(undo).toHaveBeenCalledTimes(2);
  expect(screen.root.querySelector('.status__line--done')).not.toBeNull();
});

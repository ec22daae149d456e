// @vitest-environment jsdom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Library } from '../../../src/ui/library/Library.tsx';
import type { LibraryPort, Shelf } from '../../../src/ui/port.ts';
import { settle, show, violations } from '../support/render.tsx';
import { sampleSummary, savedSummaries } from '../support/sample.ts';
import { testWords } from '../support/words.ts';

const zh = await testWords('zh_CN');
const en = await testWords('en');

/** A library that really forgets what is removed. */
function portOf(shelf: Shelf = { summaries: savedSummaries(), damaged: 0 }, change: Partial<LibraryPort> = {}) {
  let changed = () => {};
  const port: LibraryPort = {
    load: vi.fn(async () => ({ ...shelf })),
    remove: vi.fn(async (ids: string[]) => {
      shelf.summaries = shelf.summaries.filter(({ id }) => !ids.includes(id));
    }),
    download: vi.fn(async () => {}),
    watch: vi.fn((callback: () => void) => {
      changed = callback;
    }),
    ...change,
  };
  return { port, shelf, changed: () => changed() };
}

beforeAll(() => {
  // jsdom has no modal dialogs; open is all that shows here.
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
});

describe('the list', () => {
  it('names each article with source, day and counts', async () => {
    const screen = await show(<Library port={portOf().port} />, zh);
    const [, first] = screen.all('row') as HTMLTableRowElement[];
    expect([...(first?.cells ?? [])].slice(1, 6).map((cell) => cell.textContent)).toEqual([
      ...['向河而立 向新而行栖河日报 · 2018年5月14日', '9', '7', '8', '3'],
    ]);
    expect(screen.get('link', '向河而立 向新而行').getAttribute('href')).toBe(sampleSummary().url);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'ftp://x.example/', null])('links to no %s', async (url) => {
    const { port } = portOf({ summaries: [sampleSummary({ url })], damaged: 0 });
    const screen = await show(<Library port={port} />, zh);
    expect(screen.all('link')).toEqual([]);
    expect(screen.text()).toContain('向河而立');
  });

  it('says that nothing is saved', async () => {
    const screen = await show(<Library port={portOf({ summaries: [], damaged: 0 }).port} />, zh);
    expect(screen.text()).toContain('还没有保存文章');
    expect(screen.root.querySelector('table')).toBeNull();
  });

  it('reports what is damaged beside what is not', async () => {
    const screen = await show(<Library port={portOf({ summaries: savedSummaries(), damaged: 2 }).port} />, zh);
    expect(screen.text()).toContain('有2条记录已损坏');
    expect(screen.all('row')).toHaveLength(4);
  });

  it('says when it could not be read, and tries again', async () => {
    const { port } = portOf();
    vi.mocked(port.load).mockRejectedValueOnce(Object.assign(new Error(), { code: 'storage-failed' }));
    const screen = await show(<Library port={port} />, zh);
    expect(screen.get('alert', /浏览器的存储出错/)).toBeTruthy();
    await screen.click(screen.get('button', '重试'));
    expect(screen.all('alert')).toEqual([]);
    expect(screen.all('row')).toHaveLength(4);
  });

  it('follows what another view changes', async () => {
    const { port, shelf, changed } = portOf();
    const screen = await show(<Library port={port} />, zh);
    shelf.summaries = shelf.summaries.slice(1);
    changed();
    await settle();
    expect(screen.all('row')).toHaveLength(3);
  });
});

describe('exporting', () => {
  it('takes one, the selected, or all', async () => {
    const { port } = portOf();
    const screen = await show(<Library port={port} />, zh);
    const [all, one] = screen.all('button', '完整记录JSON');
    if (!all || !one) throw new Error('no export');
    await screen.click(all);
    await screen.click(one);
    await screen.click(screen.get('checkbox', /^选择《栖河市/));
    await screen.click(screen.get('checkbox', /^选择《（没有标题）/));
    const [, selected] = screen.all('button', '文章清单CSV');
    if (!selected) throw new Error('no export of the selected');
    await screen.click(selected);
    const ids = savedSummaries().map(({ id }) => id);
    const calls = vi
      .mocked(port.download)
      .mock.calls.map(([summaries, format]) => [summaries.map(({ id }) => id), format]);
    expect(calls).toEqual([
      [ids, 'json'],
      [ids.slice(0, 1), 'json'],
      [ids.slice(1), 'articles'],
    ]);
  });

  it('says when no download could be started', async () => {
    const { port } = portOf(undefined, {
      download: () => Promise.reject(Object.assign(new Error(), { code: 'download-failed' })),
    });
    const screen = await show(<Library port={port} />, zh);
    await screen.click(screen.all('button', '完整记录JSON')[0] as HTMLElement);
    expect(screen.get('status', /下载没有开始/)).toBeTruthy();
  });
});

describe('removing', () => {
  it('asks first, and does nothing on no', async () => {
    const { port } = portOf();
    const screen = await show(<Library port={port} />, zh);
    await screen.click(screen.get('button', '删除《向河而立 向新而行》'));
    expect(screen.get('heading', '删除这1篇文章的记录？')).toBeTruthy();
    await screen.click(screen.get('button', '取消'));
    expect(screen.root.querySelector('dialog')).toBeNull();
    expect(port.remove).not.toHaveBeenCalled();
  });

  it('removes what was selected and forgets the selection', async () => {
    const { port } = portOf();
    const screen = await show(<Library port={port} />, zh);
    await screen.click(screen.get('checkbox', '全选'));
    await screen.click(screen.get('button', '删除所选（3）'));
    await screen.click(screen.get('button', '删除'));
    expect(port.remove).toHaveBeenCalledWith(savedSummaries().map(({ id }) => id));
    expect(screen.text()).toContain('已删除3篇');
    expect(screen.text()).toContain('还没有保存文章');
  });

  it('keeps the list when it failed', async () => {
    const { port } = portOf(undefined, {
      remove: () => Promise.reject(Object.assign(new Error(), { code: 'disconnected' })),
    });
    const screen = await show(<Library port={port} />, zh);
    await screen.click(screen.get('button', '删除《向河而立 向新而行》'));
    await screen.click(screen.get('button', '删除'));
    expect(screen.get('status', /后台没有回应/)).toBeTruthy();
    expect(screen.all('row')).toHaveLength(4);
  });
});

describe.each([
  ['zh', zh],
  ['en', en],
])('axe, %s', (_, words) => {
  it.each<[string, Shelf]>([
    ['a list', { summaries: savedSummaries(), damaged: 1 }],
    ['an empty list', { summaries: [], damaged: 0 }],
  ])('finds nothing wrong with %s', async (_, shelf) => {
    await show(<Library port={portOf(shelf).port} />, words);
    expect(await violations()).toEqual([]);
  });

  it('finds nothing wrong with the question before removing', async () => {
    const screen = await show(<Library port={portOf().port} />, words);
    await screen.click(screen.get('button', words.t('library.removeOne', { title: '向河而立 向新而行' })));
    expect(await violations()).toEqual([]);
  });
});

// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import { Library } from '../../../src/ui/library/Library.tsx';
import { type Screen, settle, show, violations } from '../support/render.tsx';
import { sampleSummary, savedSummaries } from '../support/sample.ts';
import { testWords } from '../support/words.ts';
import { libraryOf } from './port.ts';

const zh = await testWords('zh_CN');
const en = await testWords('en');

beforeAll(() => {
  // jsdom has no modal dialogs; open is all that shows here.
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
});

/** Waits until rows are drawn, found and made into a ledger: a few frames. */
async function drawn(): Promise<void> {
  for (let frame = 0; frame < 6; frame++) await settle(() => new Promise((next) => setTimeout(next, 20)));
}

async function open(library = libraryOf(savedSummaries()), words = zh): Promise<Screen> {
  const screen = await show(<Library port={library.port} today="2019-06-30" />, words);
  await drawn();
  return screen;
}

const titles = (screen: Screen) =>
  [...screen.root.querySelectorAll('.library__main .vlist__row .item__title')].map((title) => title.textContent);

async function type(screen: Screen, selector: string, value: string): Promise<void> {
  const field = screen.root.querySelector(selector) as HTMLInputElement;
  await settle(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await drawn();
}

async function press(screen: Screen, key: string, more: KeyboardEventInit = {}): Promise<void> {
  const row = screen.root.querySelector('[role=row][tabindex="0"]') as HTMLElement;
  await settle(() => row.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more })));
  await drawn();
}

describe('the list', () => {
  it('names each article with source, day and counts, last saved first', async () => {
    const screen = await open();
    expect(titles(screen)).toEqual([
      '向河而立 向新而行',
      '栖河市出台二十条措施支持绿色船舶产业，到2025年培育链上企业三百家',
      '（没有标题）',
    ]);
    const [first] = screen.root.querySelectorAll('.vlist__row');
    expect(first?.textContent).toContain('栖河日报 · 2018年5月14日');
    expect([...(first?.querySelectorAll('.item__number') ?? [])].map((cell) => cell.textContent)).toEqual([
      ...['9 目标', '7 数据', '8 日期', '3 官员'],
    ]);
  });

  it('searches everything, marks the hits and says where they are', async () => {
    const screen = await open();
    await type(screen, '.tools__search', '港航发展');
    expect(titles(screen)).toEqual(['向河而立 向新而行', expect.any(String), '（没有标题）']);
    await type(screen, '.tools__search', '二十条 船舶');
    expect(titles(screen)).toHaveLength(1);
    const hits = [...screen.root.querySelectorAll('.item__title mark')].map((hit) => hit.textContent);
    expect(hits).toEqual(['二十条', '船舶']);
    await type(screen, '.tools__search', '没有的词');
    expect(screen.text()).toContain('没有符合条件的内容。');
  });

  it('filters and sorts', async () => {
    const screen = await open();
    await screen.click(screen.get('button', '筛选'));
    await type(screen, '.filters__field:nth-of-type(6) .field', '闻则川');
    expect(titles(screen)).toEqual(['向河而立 向新而行']);
    await screen.click(screen.get('button', '清除筛选'));
    const order = screen.root.querySelector('.tools__order select') as HTMLSelectElement;
    await settle(() => {
      order.value = 'oldest';
      order.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await drawn();
    expect(titles(screen)[0]).toContain('二十条');
  });

  it('closes its filters and the import by Escape, and the focus goes back to what opened them', async () => {
    const screen = await open();
    const leave = (selector: string) =>
      settle(() =>
        screen.root
          .querySelector(selector)
          ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
      );
    await screen.click(screen.get('button', '筛选'));
    await leave('.filters .field');
    expect(screen.root.querySelector('.filters')).toBeNull();
    expect(document.activeElement?.textContent).toBe('筛选');
    await screen.click(screen.get('button', '导入'));
    (screen.root.querySelector('.import input') as HTMLElement).focus();
    await leave('.import input');
    expect(screen.root.querySelector('.import')).toBeNull();
    expect(document.activeElement?.textContent).toBe('导入');
  });

  it('works from the keyboard', async () => {
    const screen = await open();
    await press(screen, 'ArrowDown');
    await press(screen, ' ');
    expect(screen.text()).toContain('已选1篇');
    await press(screen, 'a', { ctrlKey: true });
    expect(screen.text()).toContain('已选3篇');
    await press(screen, 'Home');
    await press(screen, 'Enter');
    expect(screen.root.querySelector('.detail')?.textContent).toContain('访栖河新区党工委书记');
    await press(screen, 'Escape');
    expect(screen.root.querySelector('.detail')).toBeNull();
    await settle(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: '/' })));
    expect(document.activeElement?.classList.contains('tools__search')).toBe(true);
  });

  it('draws only what is near', async () => {
    const many = Array.from({ length: 500 }, (_, n) =>
      sampleSummary({
        id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
        saved: true,
        savedAt: sampleSummary().firstReadAt,
      }),
    );
    const screen = await open(libraryOf(many));
    const rows = screen.root.querySelectorAll('.vlist__row').length;
    expect(rows).toBeGreaterThan(20);
    expect(rows).toBeLessThan(80);
  });
});

describe('what is done with articles', () => {
  const chooseAll = async (screen: Screen) =>
    screen.click(screen.root.querySelector('.bulk__all input') as HTMLElement);

  it('exports what is listed, or what is chosen', async () => {
    const library = libraryOf(savedSummaries());
    const screen = await open(library);
    await screen.click(screen.get('button', '工作簿XLSX'));
    expect(library.port.download).toHaveBeenLastCalledWith(
      savedSummaries().map(({ id }) => id),
      'xlsx',
      expect.anything(),
    );
    await screen.click(screen.root.querySelector('.vlist__row input') as HTMLElement);
    await screen.click(screen.get('button', '完整记录JSON'));
    expect(library.port.download).toHaveBeenLastCalledWith([sampleSummary().id], 'json', expect.anything());
    expect(screen.text()).toContain('已开始下载。');
  });

  it('shows how far an export is, and ends it', async () => {
    const library = libraryOf(
      savedSummaries(),
      {},
      {
        download: (_, __, { signal, onProgress }) => {
          onProgress?.(0.4);
          return new Promise((_, stop) => signal?.addEventListener('abort', () => stop(signal.reason)));
        },
      },
    );
    const screen = await open(library);
    await screen.click(screen.get('button', '笔记MD'));
    expect(screen.root.querySelector('.task')?.textContent).toContain('40%');
    await screen.click(screen.get('button', '取消'));
    await drawn();
    expect(screen.text()).toContain('已取消，未作任何更改。');
    expect(screen.root.querySelector('.task')).toBeNull();
  });

  it('deletes, and takes that back', async () => {
    const library = libraryOf(savedSummaries());
    const screen = await open(library);
    await chooseAll(screen);
    await screen.click(screen.get('button', '删除所选（3）'));
    await drawn();
    expect(titles(screen)).toEqual([]);
    expect(screen.text()).toContain('还没有保存文章');
    await screen.click(screen.get('button', '撤销'));
    await drawn();
    expect(titles(screen)).toHaveLength(3);
    expect(screen.text()).toContain('已恢复3篇。');
  });

  it('asks before it deletes more than it can take back', async () => {
    const many = Array.from({ length: 201 }, (_, n) =>
      sampleSummary({
        id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
        saved: true,
        savedAt: sampleSummary().firstReadAt,
      }),
    );
    const library = libraryOf(many);
    const screen = await open(library);
    await chooseAll(screen);
    await screen.click(screen.get('button', '删除所选（201）'));
    expect(library.port.remove).not.toHaveBeenCalled();
    await screen.click(screen.get('button', '删除'));
    expect(library.port.remove).toHaveBeenCalledOnce();
  });

  it('tags many, and notes one', async () => {
    const library = libraryOf(savedSummaries());
    const screen = await open(library);
    await chooseAll(screen);
    await type(screen, '.bulk__tag input', ' 跟进 ');
    await settle(() => screen.root.querySelector<HTMLFormElement>('.bulk__tag')?.requestSubmit());
    await drawn();
    expect([...library.records.values()].map(({ tags }) => tags)).toEqual([['跟进'], ['跟进'], ['跟进']]);
    await screen.click(screen.root.querySelector('.item__title') as HTMLElement);
    await type(screen, '.detail textarea', '年底再看');
    await settle(() => screen.root.querySelector('.detail textarea')?.dispatchEvent(new FocusEvent('blur')));
    await drawn();
    expect(library.records.get(sampleSummary().id)?.note).toBe('年底再看');
    await screen.click(screen.get('button', '去掉标签 跟进'));
    await drawn();
    expect(library.records.get(sampleSummary().id)?.tags).toEqual([]);
  });

  it('leads to the place in the article', async () => {
    const library = libraryOf(savedSummaries());
    const screen = await open(library);
    await screen.click(screen.root.querySelector('.item__title') as HTMLElement);
    await drawn();
    await screen.click(screen.root.querySelector('.detail .jump') as HTMLElement);
    expect(library.port.open).toHaveBeenCalledWith(
      expect.objectContaining({ id: sampleSummary().id }),
      expect.objectContaining({ quote: expect.any(String) }),
    );
  });

  it('offers to make one of an article that was saved twice', async () => {
    const [first, second] = savedSummaries();
    const print = 'cd'.repeat(32);
    const library = libraryOf([
      { ...first, fingerprint: print },
      { ...second, fingerprint: print },
    ] as never);
    const screen = await open(library);
    await screen.click(screen.get('button', '合为一篇'));
    expect(library.port.merge).toHaveBeenCalledWith(second?.id, [first?.id]);
  });
});

describe('other states', () => {
  it('nothing saved, damaged records, a failure', async () => {
    expect((await open(libraryOf([]))).text()).toContain('还没有保存文章');
    expect((await open(libraryOf(savedSummaries(), { damaged: 2 }))).text()).toContain('有2条记录已损坏');
    const broken = libraryOf(
      [],
      {},
      { follow: () => Promise.reject(Object.assign(new Error(), { code: 'storage-failed' })) },
    );
    expect((await open(broken)).text()).toContain('浏览器的存储出错');
  });

  it('says that texts are still coming when something is searched', async () => {
    const screen = await open(
      libraryOf(savedSummaries(), { searchable: false, complete: false, reading: { done: 20, of: 90 } }),
    );
    await type(screen, '.tools__search', '船舶');
    expect(screen.text()).toContain('正文还在载入');
    expect(screen.text()).toContain('正在读取20/90篇');
  });

  it.each([
    ['zh', zh],
    ['en', en],
  ])('axe finds nothing wrong (%s)', async (_, words) => {
    const screen = await open(libraryOf(savedSummaries()), words);
    await screen.click(screen.root.querySelector('.tools > .button') as HTMLElement);
    await screen.click(screen.root.querySelector('.item__title') as HTMLElement);
    await drawn();
    expect(await violations()).toEqual([]);
  });
});

it('shows what changed while another view was shown as soon as the articles are shown again', async () => {
  const library = libraryOf(savedSummaries());
  const screen = await open(library);
  const before = titles(screen);
  const [gone] = savedSummaries();
  await screen.click(screen.get('button', '人物'));
  await settle(() => library.port.remove([gone?.id ?? '']).then(() => undefined));
  await drawn();
  expect(screen.root.querySelector('.library__count')?.textContent).toContain(String(before.length - 1));
  await screen.click(screen.get('button', '文章'));
  await drawn();
  expect(titles(screen)).toHaveLength(before.length - 1);
});

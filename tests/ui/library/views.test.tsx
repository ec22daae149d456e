// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Library } from '../../../src/ui/library/Library.tsx';
import { goldLibrary } from '../../summary/ledger/library.ts';
import { type Screen, settle, show, violations } from '../support/render.tsx';
import { testWords } from '../support/words.ts';
import { libraryOf } from './port.ts';

const zh = await testWords('zh_CN');
const summaries = await goldLibrary();

async function drawn(): Promise<void> {
  for (let frame = 0; frame < 8; frame++) await settle(() => new Promise((next) => setTimeout(next, 20)));
}

async function open(view: string, library = libraryOf(summaries)) {
  const screen = await show(<Library port={library.port} today="2026-03-01" />, zh);
  await drawn();
  await screen.click(screen.get('button', view));
  await drawn();
  return { screen, library };
}

const find = async (screen: Screen, text: string) => {
  const field = screen.root.querySelector('.library__main > .articles .tools__search') as HTMLInputElement;
  await settle(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await drawn();
};
const rows = (screen: Screen) =>
  [...screen.root.querySelectorAll('.library__main > .articles .vlist__row')].map((row) => row.textContent ?? '');

const titled = (screen: Screen, text: string) =>
  [...screen.root.querySelectorAll<HTMLElement>('.library__main > .articles .item__title')].find(
    (title) => title.textContent === text,
  );

it.each([
  ['目标台账', 'false'],
  ['文章', 'true'],
])('says of the rows of %s whether several can be chosen', async (view, several) => {
  const { screen } = await open(view);
  const grid = () => screen.root.querySelector('.library__main > :not([hidden]) [role=grid]');
  await vi.waitFor(async () => {
    await settle(() => new Promise((next) => setTimeout(next, 20)));
    expect(grid()?.getAttribute('aria-multiselectable')).toBe(several);
  });
});

describe('the ledger', () => {
  it('says of each target how it stands, and what it was before', async () => {
    const { screen } = await open('目标台账');
    await find(screen, '沅北 地区生产总值');
    const [level] = rows(screen).filter((row) => row.includes('255亿元'));
    expect(level).toContain('原为>260亿元');
    expect(level).toContain('完成257.9亿元');
    await find(screen, '栖河 能耗');
    expect(rows(screen)[0]).toContain('已过60天，未见结果');
  });

  it('shows one target with its sentences, chart and table, and takes decisions', async () => {
    const { screen, library } = await open('目标台账');
    await find(screen, '栖河 研发经费投入强度');
    const row = titled(screen, '栖河 全社会研发经费投入强度');
    await screen.click(row as HTMLElement);
    await drawn();
    const detail = screen.root.querySelector('.detail') as HTMLElement;
    expect(detail.textContent).toMatch(/表述.*2\.8%.*3%.*结果.*3\.05%/s);
    expect(detail.textContent).toContain('全社会研发经费投入强度达到2.8%');
    await screen.click(screen.all('button', '不是同一目标')[0] as HTMLElement);
    expect(library.port.link).toHaveBeenCalledWith(
      expect.objectContaining({ value: 2.8 }),
      expect.objectContaining({ value: 3 }),
      'different',
    );
    await screen.click(screen.all('button', '打开原文').at(-1) as HTMLElement);
    expect(library.port.open).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({ quote: '3.05%' }));
  });

  it('draws targets and results over years beside a table that says the same', async () => {
    const { screen } = await open('目标台账');
    await find(screen, '栖河 地区生产总值');
    const growth = titled(screen, '栖河 地区生产总值 增速');
    await screen.click(growth as HTMLElement);
    await drawn();
    const table = screen.root.querySelector('.chart__table') as HTMLTableElement;
    expect([...table.querySelectorAll('tbody tr')].map((row) => row.textContent)).toEqual([
      '2022≈+6.5%+5.6%',
      '2023≥+6%+6.3%',
      '2024+5.8%+5.8%',
    ]);
    expect(screen.root.querySelectorAll('.chart__target')).toHaveLength(3);
    expect(screen.root.querySelectorAll('.chart__actual')).toHaveLength(3);
  });

  it('links by hand', async () => {
    const { screen, library } = await open('目标台账');
    await find(screen, '栖河 森林覆盖率');
    await screen.click(screen.root.querySelector('.library__main > .articles .item__title') as HTMLElement);
    await drawn();
    const field = screen.root.querySelector('.link-form input') as HTMLInputElement;
    await settle(() => {
      field.value = '沅北 就诊率';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await drawn();
    await screen.click(screen.root.querySelector('.link-form .menu__item') as HTMLElement);
    expect(library.port.link).toHaveBeenCalledWith(
      expect.objectContaining({ indicator: '森林覆盖率' }),
      expect.objectContaining({ indicator: '县域内就诊率' }),
      'same',
    );
  });
});

it('the timeline shows what lies ahead, and what has been', async () => {
  const { screen } = await open('时间线');
  const select = screen.root.querySelector('.months select') as HTMLSelectElement;
  await settle(() => {
    select.value = 'past';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await drawn();
  expect(screen.root.querySelector('.month__head')?.textContent).toContain('2025年12月');
  expect(screen.root.querySelector('.months')?.textContent).toContain('沅北 高标准农田面积');
});

it('people have posts and articles', async () => {
  const { screen } = await open('人物');
  await find(screen, '陆云舟');
  expect(rows(screen)[0]).toContain('市长');
  await screen.click(screen.root.querySelector('.library__main > .articles .item__title') as HTMLElement);
  expect(screen.root.querySelector('.detail')?.textContent).toContain('走在前 挑大梁');
});

it('articles and places stand side by side', async () => {
  const { screen } = await open('文章');
  for (const box of [...screen.root.querySelectorAll<HTMLElement>('.vlist__row input')].slice(0, 3))
    await screen.click(box);
  await screen.click(screen.get('button', '对比'));
  await drawn();
  expect(screen.root.querySelectorAll('.compare__table thead th')).toHaveLength(4);
  const select = screen.root.querySelector('.compare select') as HTMLSelectElement;
  await settle(() => {
    select.value = 'place';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect([...screen.root.querySelectorAll('.compare__table thead th')].map((th) => th.textContent)).toEqual([
    '指标',
    '沅北',
  ]);
  expect(screen.root.querySelector('.compare__table tbody')?.textContent).toContain('257.9亿元');
});

it.each<[string, number | null, boolean]>([
  ['还没有备份过', null, true],
  ['上次备份是40天前', 40, true],
  ['备份', 10, false],
])('reminds of a backup: %s', async (said, days, shown) => {
  const library = libraryOf(summaries, {}, { daysSinceBackup: async () => days });
  const { screen } = await open('文章', library);
  expect(screen.root.querySelector('.backup')?.textContent.includes(said) ?? false).toBe(shown);
  if (!shown) return;
  await screen.click(screen.get('button', '导出备份'));
  expect(library.port.download).toHaveBeenCalledWith(
    expect.objectContaining({ length: 30 }),
    'json',
    expect.anything(),
  );
});

it('no longer reminds of a backup once everything was exported, whichever control did it', async () => {
  let days: number | null = null;
  const library = libraryOf(summaries, {}, { daysSinceBackup: async () => days });
  const { screen } = await open('文章', library);
  expect(screen.root.querySelector('.backup')).not.toBeNull();
  days = 0;
  const [json] = [...screen.root.querySelectorAll<HTMLElement>('.bulk .menu button')].filter(({ textContent }) =>
    textContent?.endsWith('JSON'),
  );
  await screen.click(json as HTMLElement);
  await drawn();
  expect(screen.root.querySelector('.backup')).toBeNull();
});

describe('importing', () => {
  const choose = async (screen: Screen) => {
    const field = screen.root.querySelector('.import input[type=file]') as HTMLInputElement;
    Object.defineProperty(field, 'files', { value: [new File(['{}'], 'a.json')] });
    await settle(() => field.dispatchEvent(new Event('change', { bubbles: true })));
    await drawn();
  };

  it('says first what would change, and asks about conflicts', async () => {
    const run = vi.fn(async () => 4);
    const counts = { new: 3, same: 2, newer: 0, conflict: 1 };
    const again = () => Promise.reject(new Error('not asked'));
    const readImport = async () => ({ counts, conflicts: ['某篇'], run, again });
    const { screen } = await open('导入', libraryOf(summaries, {}, { readImport }));
    await choose(screen);
    expect(screen.root.querySelector('.import')?.textContent).toContain('这些文章与本机记录不一致：某篇');
    await screen.click(screen.root.querySelectorAll<HTMLElement>('.import__choice input')[1] as HTMLElement);
    await screen.click(screen.get('button', '导入4篇'));
    await drawn();
    expect(run).toHaveBeenCalledWith('replace', expect.anything());
    expect(screen.text()).toContain('已导入4篇。');
  });

  it.each(['not-json', 'not-ours', 'newer', 'damaged', 'unreadable'] as const)(
    'says that a file is %s',
    async (error) => {
      const readImport = async () => ({ error, problems: [{ index: 2, detail: 'title' }] });
      const { screen } = await open('导入', libraryOf(summaries, {}, { readImport }));
      await choose(screen);
      expect(screen.get('alert', /第3条：title 不合要求/).textContent).toMatch(/没有导入|无法读取/);
    },
  );
});

it.each(['目标台账', '时间线', '人物', '导入'])('axe finds nothing wrong with %s', async (view) => {
  await open(view);
  expect(await violations()).toEqual([]);
});

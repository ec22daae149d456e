// @vitest-environment jsdom
import { afterAll, describe, expect, it, vi } from 'vitest';
import { Library } from '../../../src/ui/library/Library.tsx';
import type { LibraryPort, ShelfListener, Watching } from '../../../src/ui/library/port.ts';
import { type Screen, settle, show, violations } from '../support/render.tsx';
import { bareSummary, savedSummaries } from '../support/sample.ts';
import { testWords } from '../support/words.ts';
import { libraryOf, makingOf } from './port.ts';

/** What every view of the library says while it has nothing to show, and where that stays so. */

const zh = await testWords('zh_CN');
const saved = { saved: true, savedAt: '2019-06-01T01:00:00.000Z' };
const bare = { ...bareSummary(), ...saved };

// What officials did is read by rules that come on demand.
afterAll(() => vi.dynamicImportSettled());

async function drawn(): Promise<void> {
  for (let frame = 0; frame < 8; frame++) await settle(() => new Promise((next) => setTimeout(next, 20)));
}
async function open(library: { port: LibraryPort }, view?: string): Promise<Screen> {
  const screen = await show(<Library port={library.port} today="2019-06-30" />, zh);
  await drawn();
  if (view) await screen.click(screen.get('button', view));
  await drawn();
  expect(await violations()).toEqual([]);
  return screen;
}
const nothing = () => makingOf([]);
const main = (screen: Screen) => screen.root.querySelector('main')?.textContent ?? '';
const failing = (code: string) => Promise.reject(Object.assign(new Error(code), { code }));

describe('waiting', () => {
  it('is said in words before the first article is there', async () => {
    const screen = await open(libraryOf([], {}, { follow: async () => {} }));
    expect(screen.get('status', '正在读取已存文章……')).toBeTruthy();
  });

  it('is said while the targets are brought together and while an article is read', async () => {
    const never = () => new Promise<never>(() => {});
    const ledger = (_: unknown, { onProgress }: Watching) => {
      onProgress?.(0.428);
      return never();
    };
    const screen = await open(libraryOf(savedSummaries(), {}, { ledger, record: never }), '目标台账');
    expect(main(screen)).toContain('正在汇总目标……');
    expect(screen.root.querySelector('main progress')?.getAttribute('value')).toBe('42');
    await screen.click(screen.get('button', '文章'));
    await screen.click(screen.root.querySelector('.item__title') as HTMLElement);
    await drawn();
    expect(screen.root.querySelector('.detail [role=status]')?.textContent).toBe('正在读取……');
  });
});

describe('articles that come into an empty library', () => {
  it('are not said to have no targets while those are brought together', async () => {
    const whole = libraryOf(savedSummaries()).port;
    let listener: ShelfListener | null = null;
    const follow = async (told: ShelfListener) => {
      listener = told;
      told.state({ complete: true, searchable: true });
    };
    const ledger = vi.fn(() => new Promise<never>(() => {})).mockImplementationOnce(nothing as never);
    const screen = await open(libraryOf([], {}, { follow, ledger }));
    await drawn();
    expect(ledger).toHaveBeenCalledOnce();
    await settle(
      () =>
        void (whole.follow as LibraryPort['follow'])(
          listener as unknown as ShelfListener,
          new AbortController().signal,
        ),
    );
    await drawn();
    await screen.click(screen.get('button', '目标台账'));
    await drawn();
    expect(main(screen)).toContain('正在汇总目标……');
    expect(main(screen)).not.toContain('没有数字目标');
  });
});

describe('nothing there', () => {
  it('leads to the guide and to texts where nothing was saved', async () => {
    const screen = await open(libraryOf([]));
    const links = [...screen.root.querySelectorAll('main a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/welcome.html', '/text.html']);
  });

  it.each([
    ['目标台账', '已存的文章里没有数字目标'],
    ['人物', '已存的文章里没有提到官员'],
  ])('is not called a search without hits in %s', async (view, text) => {
    const screen = await open(libraryOf([bare]), view);
    const shown = screen.root.querySelector('.library__main > .articles')?.textContent;
    expect(shown).toContain(text);
    expect(shown).not.toContain('没有符合条件');
  });

  it('of a timeline leads to the other half of it', async () => {
    const screen = await open(libraryOf([bare]), '时间线');
    expect(main(screen)).toContain('今后的月份里没有');
    await screen.click(screen.get('button', '查看以往'));
    expect(main(screen)).toContain('以往的月份里没有');
  });
});

describe('nothing found', () => {
  it.each([
    ['文章', '.library__view'],
    ['目标台账', '.library__main > .articles'],
    ['人物', '.library__main > .articles'],
  ])('in %s, with the way back to everything', async (view, where) => {
    const screen = await open(libraryOf(savedSummaries()), view);
    const rows = () => screen.root.querySelectorAll(`${where} .vlist__row`).length;
    const all = rows();
    expect(all).toBeGreaterThan(0);
    const field = screen.root.querySelector(`${where} .tools__search`) as HTMLInputElement;
    await settle(() => {
      field.value = '没有的词';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await drawn();
    expect(rows()).toBe(0);
    await screen.click(screen.get('button', '显示全部'));
    await drawn();
    expect(rows()).toBe(all);
    expect(field.value).toBe('');
  });
});

describe('a failure', () => {
  it('of the whole library is said in place of it, with the way to try again', async () => {
    const screen = await open(libraryOf([], {}, { follow: () => failing('storage-failed') }));
    expect(screen.all('alert').map(({ textContent }) => textContent)).toEqual([
      '浏览器的存储出错，没有保存。请重试。重试',
    ]);
    expect(main(screen)).not.toContain('还没有保存文章');
  });

  it('of the ledger is said, and it is made when asked again', async () => {
    const whole = libraryOf(savedSummaries()).port.ledger as LibraryPort['ledger'];
    let broken = true;
    const ledger = async () => (broken ? failing('internal') : whole(null, {}));
    const screen = await open(libraryOf(savedSummaries(), {}, { ledger }), '目标台账');
    expect(screen.get('alert', /意外的错误/)).toBeTruthy();
    broken = false;
    await screen.click(screen.get('button', '重试'));
    await drawn();
    expect(screen.root.querySelectorAll('.library__main > .articles .vlist__row').length).toBeGreaterThan(0);
  });

  it('of a ledger that is made again is said above the last one, and goes when it succeeds', async () => {
    const library = libraryOf(savedSummaries());
    const whole = library.port.ledger;
    let broken = false;
    library.port.ledger = async () => (broken ? failing('internal') : (whole as LibraryPort['ledger'])(null, {}));
    const screen = await open(library, '目标台账');
    const listed = () => screen.root.querySelectorAll('.library__main > .articles .vlist__row').length;
    const all = listed();
    const until = (alerts: number) =>
      vi.waitFor(async () => {
        await drawn();
        expect(screen.all('alert')).toHaveLength(alerts);
      }, 10_000);
    broken = true;
    await library.port.annotate([savedSummaries()[0]?.id as string], { note: '改' });
    await until(1);
    expect(screen.get('alert', /没能重新汇总/).textContent).toContain('意外的错误');
    expect(listed()).toBe(all);
    expect(all).toBeGreaterThan(0);
    expect(await violations()).toEqual([]);
    broken = false;
    await screen.click(screen.get('button', '重试'));
    await until(0);
    expect(listed()).toBe(all);
  });

  it('of one article is said beside the list, and it is read when asked again', async () => {
    const [first] = savedSummaries();
    if (!first) throw new Error('no article');
    const record = vi.fn(async () => first).mockImplementationOnce(() => failing('not-found'));
    const screen = await open(libraryOf([first], {}, { record }));
    await screen.click(screen.root.querySelector('.item__title') as HTMLElement);
    expect(screen.root.querySelector('.detail [role=alert]')?.textContent).toContain('找不到');
    await screen.click(screen.get('button', '重试'));
    await drawn();
    expect(screen.root.querySelector('.detail')?.textContent).toContain('地区生产总值');
  });
});

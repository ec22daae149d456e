// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../src/ui/popup/Popup.tsx';
import type { Look, PagePort } from '../../../src/ui/port.ts';
import { testKeys } from '../support/keys.ts';
import { settle, show, violations } from '../support/render.tsx';
import { bareSummary, sampleSummary } from '../support/sample.ts';
import { testWords } from '../support/words.ts';

const zh = await testWords('zh_CN');
const en = await testWords('en');
const KINDS_ON = { target: true, actual: true, date: true, official: true };
const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

/** A page that shows the sample, but for what a test says otherwise. */
function portOf(change: Partial<PagePort> = {}, summary = sampleSummary()): PagePort {
  return {
    keys: testKeys(),
    look: vi.fn(async (): Promise<Look> => ({ state: 'article', summary, kinds: KINDS_ON })),
    mark: vi.fn(async (): Promise<Look> => ({ state: 'article', summary, kinds: KINDS_ON })),
    retry: vi.fn(async (): Promise<Look> => ({ state: 'article', summary, kinds: KINDS_ON })),
    reload: vi.fn(async () => {}),
    goto: vi.fn(async () => true),
    step: vi.fn(async () => ({ number: 2, count: 5 })),
    undo: vi.fn(async () => ({ ...summary, corrections: [] })),
    save: vi.fn(async (_id: string, saved: boolean) => ({ ...summary, saved })),
    setKinds: vi.fn(async (kinds) => ({ ...KINDS_ON, ...kinds })),
    download: vi.fn(async () => ({ leftOut: 0, cut: 0 })),
    copy: vi.fn(async () => 'copied' as const),
    allow: vi.fn(async () => true),
    open: vi.fn(async () => {}),
    ...change,
  };
}
const looking = (look: Look) => portOf({ look: async () => look });

afterEach(() => vi.useRealTimers());

describe('the summary', () => {
  it('has the title block', async () => {
    const screen = await show(<Popup port={portOf()} />, zh);
    expect(screen.get('heading', /向河而立/).tagName).toBe('H1');
    const block = screen.root.querySelector('.title')?.textContent;
    for (const part of ['访栖河新区', '栖河日报', '2018年5月14日 09:30', '记者 苏晚亭、顾行简', '通讯员 陆知远'])
      expect(block).toContain(part);
  });

  it('has level, growth, bound and deadline of an indicator in one row', async () => {
    const screen = await show(<Popup port={portOf()} />, zh);
    const [target] = screen.all('row', /^地区生产总值栖河新区/) as HTMLTableRowElement[];
    expect([...(target?.cells ?? [])].map((cell) => cell.textContent)).toEqual([
      '地区生产总值栖河新区',
      '超过>450亿元力争',
      '不低于≥+12%年均',
      '2022年',
    ]);
  });

  it('goes from mark to mark of a kind and says which it is', async () => {
    const port = portOf();
    const screen = await show(<Popup port={port} />, zh);
    await screen.click(screen.get('button', '下一处标记：目标'));
    expect(port.step).toHaveBeenCalledWith(1, 'target');
    expect(screen.root.querySelector('#section-target .steps__at')?.textContent).toBe('第2处，共5处');
    vi.mocked(port.step).mockRejectedValue(new Error('no answer'));
    await screen.click(screen.get('button', '上一处标记：官员'));
    expect(screen.root.querySelector('#section-official .steps__at')?.textContent).toBe('本页没有');
  });

  it('says the essence in one paragraph, of what was found alone', async () => {
    const screen = await show(<Popup port={portOf()} />, zh);
    expect(screen.root.querySelector('.essence')?.textContent).toBe(
      '文中有9处数字目标。其中2018年：新开工重点项目 60个；2022年：地区生产总值 >450亿元、船舶配套产业产值占比 ≈35%、' +
        '万元GDP能耗 −16%。提到官员3人，最多的是闻则川（栖河新区党工委书记）。',
    );
    const bare = await show(<Popup port={portOf({}, bareSummary())} />, zh);
    expect(bare.root.querySelector('.essence')).toBeNull();
  });

  it('has the deadlines on a scale that can be read aloud', async () => {
    const screen = await show(<Popup port={portOf()} />, zh);
    expect(screen.get('img', '目标期限：2018年 1项、2022年 4项').querySelectorAll('circle')).toHaveLength(2);
    const bare = await show(<Popup port={portOf({}, bareSummary())} />, zh);
    expect(bare.all('img')).toHaveLength(0);
  });

  it('keeps what is not stated apart from what is not found', async () => {
    const screen = await show(<Popup port={portOf()} />, zh);
    expect(screen.get('row', /^年产值/).textContent).toContain('未写明');
    const bare = await show(<Popup port={portOf({}, bareSummary())} />, zh);
    for (const kind of ['目标', '其他数据', '日期', '官员'])
      expect(bare.text()).toMatch(new RegExp(`没有找到(?:数字)?${kind}`));
    expect(bare.text()).toContain('发布时间未写明');
    expect(bare.root.querySelector('table')).toBeNull();
  });

  it('names the officials with their posts and how often they appear', async () => {
    const screen = await show(<Popup port={portOf()} />, zh);
    const [first] = screen.root.querySelectorAll('.people__head');
    expect(first?.textContent).toBe('闻则川栖河新区党工委书记栖河新区管委会主任3次');
  });

  it('says what each of them said or did, three at once, each leading to its place', async () => {
    const port = portOf();
    const screen = await show(<Popup port={port} />, zh);
    await vi.waitFor(() => expect(screen.root.querySelector('.acts')).not.toBeNull());
    const [first, second, third] = [...screen.root.querySelectorAll('.people__person')].map((person) =>
      [...person.querySelectorAll('.acts__act')].map((act) => act.textContent),
    );
    expect(first?.map((act) => act?.slice(0, 10))).toEqual([
      '接受本报记者专访',
      '说“再用四年时间，把',
      '介绍到2022年，新',
      '说“时间表已经排到每',
    ]);
    expect(second).toEqual([expect.stringMatching(/^说万元GDP能耗/)]);
    expect(third).toEqual(['表示市里将在4月底前出台支持办法']);
    await screen.click(screen.get('button', /^表示市里将/));
    expect(vi.mocked(port.goto).mock.calls.map(([place]) => place.quote)).toEqual([
      '方予安表示，市里将在4月底前出台支持办法',
    ]);
  });

  it('puts the dates in order, with the targets due', async () => {
    const screen = await show(<Popup port={portOf()} />, zh);
    const dates = [...screen.root.querySelectorAll('.timeline__date')].map((date) => date.textContent);
    expect(dates).toEqual([
      ...['2017年', '2018年一季度', '2018年', '2018年4月', '2018年5月12日', '2018年6月18日', '2020年12月'],
      ...['2021年—2025年', '2022年'],
    ]);
    expect(screen.root.querySelector('.timeline__entry:last-child')?.textContent).toContain(
      '目标到期 地区生产总值 >450亿元',
    );
  });
});

describe('going to a place', () => {
  it('folds the outline away and leads from it to the page', async () => {
    const port = portOf();
    const screen = await show(<Popup port={port} />, zh);
    const outline = screen.root.querySelector<HTMLDetailsElement>('.structure details');
    expect(outline?.open).toBe(false);
    expect([...(outline?.querySelectorAll('li') ?? [])].map((li) => [li.dataset.level, li.textContent])).toEqual([
      ['1', '签约仪式'],
      ['2', '支持办法'],
    ]);
    if (outline) outline.open = true;
    await screen.click(screen.get('button', '签约仪式'));
    expect(vi.mocked(port.goto).mock.calls.map(([place]) => [place.paragraph, place.quote])).toEqual([[3, '签约仪式']]);
  });

  it('asks the page for the place of the row, and for the next one at the next click', async () => {
    const port = portOf();
    const screen = await show(<Popup port={port} />, zh);
    const name = screen.get('button', '闻则川');
    for (let click = 0; click < 4; click++) await screen.click(name);
    const paragraphs = vi.mocked(port.goto).mock.calls.map(([place]) => place.paragraph);
    expect(paragraphs).toEqual([0, 2, 5, 0]);
  });

  it('has one button that reaches over each row of a table', async () => {
    const screen = await show(<Popup port={portOf()} />, zh);
    const rows = [...screen.root.querySelectorAll('.row')];
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) expect(row.querySelectorAll('button.jump--row')).toHaveLength(1);
  });

  it('says when the page no longer has the place', async () => {
    const screen = await show(<Popup port={portOf({ goto: async () => false })} />, zh);
    await screen.click(screen.get('button', /38个$/));
    expect(screen.get('status', /页面上找不到这一处/)).toBeTruthy();
  });
});

describe('saving', () => {
  it('saves and unsaves, and says so', async () => {
    const port = portOf();
    const screen = await show(<Popup port={port} />, zh);
    expect(screen.get('button', '保存').getAttribute('aria-pressed')).toBe('false');
    await screen.click(screen.get('button', '保存'));
    expect(screen.get('button', '已保存').getAttribute('aria-pressed')).toBe('true');
    expect(screen.get('status', '已保存到本机。').getAttribute('aria-live')).toBe('polite');
    await screen.click(screen.get('button', '已保存'));
    expect(vi.mocked(port.save).mock.calls.map(([, saved]) => saved)).toEqual([true, false]);
    expect(screen.get('button', '保存')).toBeTruthy();
  });

  it.each([
    ['storage-full', '存储空间已满'],
    ['storage-failed', '浏览器的存储出错'],
    ['disconnected', '后台没有回应'],
    ['something new', '意外的错误'],
  ])('does not look saved after %s', async (code, said) => {
    const screen = await show(<Popup port={portOf({ save: failing(code) })} />, zh);
    await screen.click(screen.get('button', '保存'));
    expect(screen.get('button', '保存').getAttribute('aria-pressed')).toBe('false');
    expect(screen.get('status', new RegExp(said))).toBeTruthy();
    await screen.click(screen.get('button', '关闭提示'));
    expect(screen.text()).not.toContain(said);
  });

  it('does not send a second wish before the first is answered', async () => {
    const port = portOf({ save: vi.fn(() => new Promise<never>(() => {})) });
    const screen = await show(<Popup port={port} />, zh);
    await screen.click(screen.get('button', '保存'));
    await screen.click(screen.get('button', '保存'));
    expect(port.save).toHaveBeenCalledTimes(1);
  });
});

describe('copying', () => {
  it('is offered beside the exports, and says what came of it', async () => {
    const port = portOf();
    const screen = await show(<Popup port={port} />, zh);
    for (const [label, form] of [
      ['复制文字TXT', 'text'],
      ['复制笔记MD', 'markdown'],
      ['复制目标图片PNG', 'picture'],
    ] as const) {
      await screen.click(screen.get('button', label));
      expect(port.copy).toHaveBeenLastCalledWith(sampleSummary(), form);
      expect(screen.get('status', '已复制。').getAttribute('aria-live')).toBe('polite');
    }
  });

  it('says when a picture became a download, and when nothing was copied', async () => {
    const saved = await show(<Popup port={portOf({ copy: async () => 'saved' })} />, zh);
    await saved.click(saved.get('button', /^复制目标图片/));
    expect(saved.get('status', /已改为下载/)).toBeTruthy();
    const refused = await show(<Popup port={portOf({ copy: failing('copy-refused') })} />, zh);
    await refused.click(refused.get('button', /^复制文字/));
    expect(refused.get('status', /^没有复制/)).toBeTruthy();
  });

  it('has no picture of no targets', async () => {
    const bare = await show(<Popup port={portOf({}, bareSummary())} />, zh);
    expect(bare.all('button', /^复制/).map(({ textContent }) => textContent)).toEqual(['复制文字TXT', '复制笔记MD']);
  });
});

describe('the legend', () => {
  it('switches a kind off and remembers what else is on', async () => {
    const port = portOf();
    const screen = await show(<Popup port={port} />, zh);
    await screen.click(screen.get('switch', '日期'));
    expect(port.setKinds).toHaveBeenCalledWith({ date: false });
    expect(screen.all('switch').map((input) => (input as HTMLInputElement).checked)).toEqual([true, true, false, true]);
  });

  it('goes back when the setting could not be kept', async () => {
    const screen = await show(<Popup port={portOf({ setKinds: failing('storage-full') })} />, zh);
    await screen.click(screen.get('switch', '日期'));
    expect(screen.all('switch').every((input) => (input as HTMLInputElement).checked)).toBe(true);
    expect(screen.text()).toContain('存储空间已满');
  });
});

describe('exporting', () => {
  it('downloads the article in the format that was chosen', async () => {
    const port = portOf();
    const screen = await show(<Popup port={port} />, zh);
    await screen.click(screen.get('button', '完整记录JSON'));
    await screen.click(screen.get('button', '官员CSV'));
    expect(vi.mocked(port.download).mock.calls.map(([summaries, format]) => [summaries.length, format])).toEqual([
      [1, 'json'],
      [1, 'officials'],
    ]);
    expect(screen.get('status', '已开始下载。')).toBeTruthy();
  });
});

const ELSEWHERE: Look = { state: 'elsewhere', site: 'news.example.cn', named: false };

/** What the menu beside the way to the library holds. */
const MORE = ['读取文本或文件', '设置', '快捷键?'];
const STANDBY: [name: string, look: Look, title: string, actions: string[]][] = [
  ['not policy', { state: 'silent', reason: 'not-policy' }, '不是政策报道', ['仍然标注']],
  ['no article', { state: 'silent', reason: 'not-article' }, '没有找到文章', ['仍然标注']],
  ['switched off', { state: 'silent', reason: 'switched-off' }, '自动标注已关闭', ['仍然标注']],
  ['another site', ELSEWHERE, '没有自动读取这个网站', ['总是标注这个网站', '只标注这一页']],
  [
    'a named site without access',
    { state: 'elsewhere', site: '*.gov.cn', named: true },
    '还没有这个网站的访问权限',
    ['授予权限', '只标注这一页'],
  ],
  ['a page of the browser', { state: 'closed' }, '无法读取这个页面', []],
  ['a page from before an update', { state: 'stale' }, '请重新加载页面', ['重新加载页面']],
];

describe('without a summary', () => {
  it.each(STANDBY)('says why and what can be done: %s', async (_, look, title, actions) => {
    const screen = await show(<Popup port={looking(look)} />, zh);
    expect(screen.get('heading', title)).toBeTruthy();
    expect(screen.all('button').map((button) => button.textContent)).toEqual([
      ...['已存文章', '', ...MORE],
      ...actions,
    ]);
    expect(screen.all('switch')).toEqual([]);
  });

  it('marks the page anyway and shows what was found', async () => {
    const port = portOf({ look: async () => ({ state: 'silent', reason: 'not-policy' }) });
    const screen = await show(<Popup port={port} />, zh);
    screen.get('button', '仍然标注').focus();
    await screen.click(screen.get('button', '仍然标注'));
    expect(screen.get('heading', /向河而立/)).toBeTruthy();
    expect(document.activeElement).toBe(screen.root.querySelector('main'));
  });

  it('asks for access to the site right in the click, and then shows what the page comes to', async () => {
    const summary = sampleSummary();
    const looks: Look[] = [ELSEWHERE, { state: 'article', summary, kinds: KINDS_ON }];
    const allow = vi.fn(async () => true);
    vi.useFakeTimers();
    const screen = await show(<Popup port={portOf({ look: async () => looks.shift() ?? ELSEWHERE, allow })} />, zh);
    screen.get('button', '总是标注这个网站').click();
    // Nothing was waited for before: browsers ask only while they see the click.
    expect(allow).toHaveBeenCalledWith('news.example.cn');
    await settle();
    await settle(() => vi.advanceTimersByTimeAsync(300));
    expect(screen.get('heading', /向河而立/)).toBeTruthy();
  });

  it('stays as it is where access is refused, and says so', async () => {
    const screen = await show(<Popup port={portOf({ look: async () => ELSEWHERE, allow: async () => false })} />, zh);
    await screen.click(screen.get('button', '总是标注这个网站'));
    expect(screen.get('status', /没有获得权限/)).toBeTruthy();
    expect(screen.get('heading', '没有自动读取这个网站')).toBeTruthy();
  });

  it.each(['text', 'options', 'library'] as const)('opens the page %s', async (view) => {
    const port = portOf();
    const screen = await show(<Popup port={port} />, zh);
    await screen.click(screen.get('button', zh.t(`${view}.open`)));
    expect(port.open).toHaveBeenCalledWith(view);
  });

  it('opens the summary beside the page from the menu, where the browser can show it', async () => {
    const openPanel = vi.fn(async () => {});
    const screen = await show(<Popup port={portOf({ openPanel })} />, zh);
    const item = screen.get('button', zh.t('panel.open'));
    expect(item.closest('.menu--brief')).not.toBeNull();
    await screen.click(item);
    expect(openPanel).toHaveBeenCalledOnce();
    expect((await show(<Popup port={portOf()} />, zh)).all('button', zh.t('panel.open'))).toEqual([]);
  });

  it('says what failed, and tries again', async () => {
    const look = failing('article-too-large');
    const screen = await show(<Popup port={portOf({ look, retry: async () => ELSEWHERE })} />, zh);
    expect(screen.get('alert', /这个页面太长/)).toBeTruthy();
    await screen.click(screen.get('button', '重试'));
    expect(screen.get('heading', '没有自动读取这个网站')).toBeTruthy();
  });

  it('waits while the page is being read, then shows the summary', async () => {
    vi.useFakeTimers();
    const reading: Look[] = [{ state: 'reading' }, { state: 'reading' }];
    const summary = sampleSummary();
    const look = vi.fn(async () => reading.shift() ?? ({ state: 'article', summary, kinds: KINDS_ON } as const));
    const screen = await show(<Popup port={portOf({ look })} />, zh);
    expect(screen.root.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
    expect(screen.text()).toContain('正在读取页面');
    for (let turn = 0; turn < 2; turn++) {
      await settle(() => vi.advanceTimersByTimeAsync(250));
    }
    expect(screen.get('heading', /向河而立/)).toBeTruthy();
    expect(look).toHaveBeenCalledTimes(3);
  });

  it('does not wait for ever', async () => {
    vi.useFakeTimers();
    const look = vi.fn(async (): Promise<Look> => ({ state: 'reading' }));
    const screen = await show(<Popup port={portOf({ look })} />, zh);
    for (let turn = 0; turn < 130; turn++) {
      await settle(() => vi.advanceTimersByTimeAsync(250));
    }
    expect(screen.get('alert', /页面没有回应/)).toBeTruthy();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe.each([
  ['zh', zh],
  ['en', en],
])('axe, %s', (_, words) => {
  it.each<[string, PagePort]>([
    ['a summary', portOf()],
    ['a summary with nothing in it', portOf({}, bareSummary())],
    ...STANDBY.map(([name, look]): [string, PagePort] => [name, looking(look)]),
    ['reading', looking({ state: 'reading' })],
    ['trouble', portOf({ look: failing('internal') })],
  ])('finds nothing wrong with %s', async (_, port) => {
    await show(<Popup port={port} />, words);
    expect(await violations()).toEqual([]);
  });

  it('finds nothing wrong after saving failed', async () => {
    const screen = await show(<Popup port={portOf({ save: failing('storage-full') })} />, words);
    await screen.click(screen.get('button', words.t('save.save')));
    expect(await violations()).toEqual([]);
  });
});

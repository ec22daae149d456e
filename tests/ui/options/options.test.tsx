// @vitest-environment jsdom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Options } from '../../../src/ui/options/Options.tsx';
import type { Choices, OptionsPort, SiteAccess, Usage } from '../../../src/ui/port.ts';
import { testKeys } from '../support/keys.ts';
import { settle, show, violations } from '../support/render.tsx';
import { testWords } from '../support/words.ts';

const zh = await testWords('zh_CN');
const en = await testWords('en');

const SITES: SiteAccess[] = [
  { site: '*.gov.cn', named: true, granted: true },
  { site: '*.news.cn', named: true, granted: false },
  { site: 'news.example.cn', named: false, granted: true },
];

/** Options that really change. */
function portOf(change: Partial<OptionsPort> = {}, usage: Partial<Usage> = {}) {
  let choices: Choices = {
    kinds: { target: true, actual: true, date: true, official: true },
    auto: true,
    keep: 'all',
    recent: 500,
    off: [],
  };
  const port: OptionsPort = {
    keys: testKeys(),
    load: vi.fn(async () => ({
      choices,
      sites: SITES,
      usage: {
        ...{ records: 12, saved: 3, damaged: 2, bytes: 345_678 },
        work: { corrections: 4, links: 0, tagged: 5, noted: 1 },
        ...usage,
      },
    })),
    change: vi.fn(async ({ kinds, ...rest }) => {
      choices = { ...choices, ...rest, kinds: { ...choices.kinds, ...kinds } };
      return choices;
    }),
    readSite: (typed) => (typed.includes('.') ? typed : null),
    allow: vi.fn(async () => true),
    revoke: vi.fn(async () => true),
    exportAll: vi.fn(async () => {}),
    clear: vi.fn(async () => ({ deleted: 12, whole: true })),
    open: vi.fn(async () => {}),
    watch: vi.fn(),
    ...change,
  };
  return port;
}

async function type(input: Element | null, text: string): Promise<void> {
  await settle(() => {
    if (!(input instanceof HTMLInputElement)) throw new Error('no input');
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

beforeAll(() => {
  // jsdom has no modal dialogs; open is all that shows here.
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
});

describe('marking', () => {
  it('can be by itself or on click only, and per kind', async () => {
    const port = portOf();
    const screen = await show(<Options port={port} />, zh);
    await screen.click(screen.get('switch', '自动标注政策报道'));
    expect(port.change).toHaveBeenLastCalledWith({ auto: false });
    await screen.click(screen.get('switch', '日期'));
    expect(port.change).toHaveBeenLastCalledWith({ kinds: { date: false } });
    expect((screen.get('switch', '日期') as HTMLInputElement).checked).toBe(false);
  });

  it('says so and shows what holds where a change fails', async () => {
    const failing = () => Promise.reject(Object.assign(new Error('x'), { code: 'storage-full' }));
    const screen = await show(<Options port={portOf({ change: failing })} />, zh);
    await screen.click(screen.get('switch', '自动标注政策报道'));
    expect(screen.get('status', /存储空间已满/)).toBeTruthy();
  });
});

describe('sites', () => {
  it('named ones go off and on', async () => {
    const port = portOf();
    const screen = await show(<Options port={port} />, zh);
    await screen.click(screen.get('switch', '自动标注 gov.cn'));
    expect(port.change).toHaveBeenLastCalledWith({ off: ['*.gov.cn'] });
    await screen.click(screen.get('switch', '自动标注 gov.cn'));
    expect(port.change).toHaveBeenLastCalledWith({ off: [] });
  });

  it('named ones without access offer to grant it, right in the click', async () => {
    const port = portOf();
    const screen = await show(<Options port={port} />, zh);
    screen.get('button', '授予权限：news.cn').click();
    expect(port.allow).toHaveBeenCalledWith('*.news.cn');
  });

  it('granted ones are listed and given back', async () => {
    const port = portOf();
    const screen = await show(<Options port={port} />, zh);
    await screen.click(screen.get('button', '移除 news.example.cn'));
    expect(port.revoke).toHaveBeenCalledWith('news.example.cn');
    expect(screen.get('status', /已放弃 news.example.cn 的访问权限/)).toBeTruthy();
  });

  it('can be added, and what is none is answered', async () => {
    const port = portOf();
    const screen = await show(<Options port={port} />, zh);
    const input = screen.root.querySelector('#add-site');
    await type(input, '新闻');
    await screen.click(screen.get('button', '添加'));
    expect(screen.get('alert', '这不是网站地址：新闻')).toBeTruthy();
    expect(port.allow).not.toHaveBeenCalled();
    await type(input, 'b.example.cn');
    screen.get('button', '添加').click();
    expect(port.allow).toHaveBeenCalledWith('b.example.cn');
  });
});

describe('what is kept', () => {
  it('takes a number within its limits only', async () => {
    const port = portOf();
    const screen = await show(<Options port={port} />, zh);
    const number = screen.root.querySelector('#recent');
    await type(number, '9');
    await type(number, '5001');
    await type(number, '');
    expect(port.change).not.toHaveBeenCalled();
    expect((number as HTMLInputElement).value).toBe('500');
    await type(number, '200');
    expect(port.change).toHaveBeenLastCalledWith({ recent: 200 });
  });

  it('can be only what was saved', async () => {
    const port = portOf();
    const screen = await show(<Options port={port} />, zh);
    await screen.click(screen.root.querySelectorAll<HTMLElement>('input[name=keep]')[1] as HTMLElement);
    expect(port.change).toHaveBeenLastCalledWith({ keep: 'saved' });
    expect(screen.root.querySelector<HTMLInputElement>('#recent')?.disabled).toBe(true);
  });
});

describe('data', () => {
  it('is counted and measured', async () => {
    const screen = await show(<Options port={portOf({}, { damaged: 2 })} />, zh);
    expect(screen.text()).toMatch(/共保留12条记录。 其中已保存3篇。 有2条无法读取，保留原样。 占用存储空间 346.?kB/);
  });

  it('is exported whole', async () => {
    const port = portOf();
    const screen = await show(<Options port={port} />, zh);
    await screen.click(screen.get('button', '导出全部（JSON）'));
    expect(port.exportAll).toHaveBeenCalledOnce();
    expect(screen.get('status', '已开始下载。')).toBeTruthy();
  });

  it('is deleted only after saying what, and a typed word', async () => {
    const port = portOf();
    const screen = await show(<Options port={port} />, zh);
    await screen.click(screen.get('button', '全部删除……'));
    expect(screen.root.querySelector('dialog')?.textContent).toMatch(/删除全部12条记录？/);
    expect([...screen.root.querySelectorAll('dialog li')].map(({ textContent }) => textContent)).toEqual([
      ...['3篇已存文章', '7篇读过但没有保存的文章', '2条无法读取的记录'],
      ...['您的4处更正', '5篇文章的标签', '1篇文章的笔记'],
    ]);
    const sure = screen.get('button', '全部删除') as HTMLButtonElement;
    expect(sure.disabled).toBe(true);
    await type(screen.root.querySelector('dialog input'), '删掉');
    expect(sure.disabled).toBe(true);
    await type(screen.root.querySelector('dialog input'), '删除');
    await screen.click(sure);
    expect(port.clear).toHaveBeenCalledOnce();
    expect(screen.get('status', '已删除12条记录。')).toBeTruthy();
  });

  it('is not said to be gone where what was made of it is not', async () => {
    const port = portOf({ clear: vi.fn(async () => ({ deleted: 12, whole: false })) });
    const screen = await show(<Options port={port} />, zh);
    await screen.click(screen.get('button', '全部删除……'));
    await type(screen.root.querySelector('dialog input'), '删除');
    await screen.click(screen.get('button', '全部删除'));
    expect(screen.root.textContent).toMatch(/已删除12条记录。但.*没能从浏览器的存储里删除/);
  });

  it('that is not there cannot be exported or deleted', async () => {
    const screen = await show(<Options port={portOf({}, { records: 0, saved: 0 })} />, zh);
    for (const name of ['导出全部（JSON）', '全部删除……']) {
      const button = screen.get('button', name);
      expect(button.ariaDisabled ?? button.getAttribute('aria-disabled')).toBe('true');
      await screen.click(button);
    }
    expect(screen.root.querySelector('dialog')).toBeNull();
    expect(screen.root.querySelector('.status__line')).toBeNull();
  });
});

describe.each([
  ['zh', zh],
  ['en', en],
])('axe, %s', (_, words) => {
  it('finds nothing wrong', async () => {
    await show(<Options port={portOf()} />, words);
    expect(await violations()).toEqual([]);
  });

  it('finds nothing wrong with the question before deleting, nor with a wrong site', async () => {
    const screen = await show(<Options port={portOf()} />, words);
    await type(screen.root.querySelector('#add-site'), 'x');
    await screen.click(screen.get('button', words.t('options.addButton')));
    await screen.click(screen.get('button', words.t('options.clear')));
    expect(await violations()).toEqual([]);
  });
});

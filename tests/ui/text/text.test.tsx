// @vitest-environment jsdom
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { TextPort } from '../../../src/ui/port.ts';
import { cut } from '../../../src/ui/text/pieces.ts';
import { TextView } from '../../../src/ui/text/TextView.tsx';
import { WRONGS, WrongText } from '../../../src/ui/text/wrong.ts';
import { testKeys } from '../support/keys.ts';
import { type Screen, settle, show, violations } from '../support/render.tsx';
import { sampleSummary } from '../support/sample.ts';
import { testWords } from '../support/words.ts';

const zh = await testWords('zh_CN');
const en = await testWords('en');

function portOf(change: Partial<TextPort> = {}): TextPort {
  return {
    keys: testKeys(),
    readText: vi.fn(async () => sampleSummary()),
    readFile: vi.fn(async () => sampleSummary()),
    save: vi.fn(async (summary, saved) => ({ ...summary, saved })),
    download: vi.fn(async () => ({ leftOut: 0, cut: 0 })),
    copy: vi.fn(async () => 'copied' as const),
    open: vi.fn(async () => {}),
    ...change,
  };
}

async function paste(screen: Screen, text: string): Promise<void> {
  const area = screen.root.querySelector('textarea');
  await settle(() => {
    if (!area) throw new Error('no text area');
    area.value = text;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await screen.click(screen.get('button', zh.t('text.read')));
}

function drop(file: File): Event {
  const event = new Event('drop', { bubbles: true, cancelable: true });
  Object.assign(event, { dataTransfer: { types: ['Files'], files: [file] } });
  document.dispatchEvent(event);
  return event;
}

beforeAll(() => {
  Element.prototype.scrollIntoView ??= vi.fn();
  window.matchMedia ??= (() => ({ matches: true })) as never;
});

describe('a text', () => {
  it('is shown with its marks and its summary', async () => {
    const port = portOf();
    const screen = await show(<TextView port={port} />, zh);
    await paste(screen, '标题\n正文');
    expect(port.readText).toHaveBeenCalledWith('标题\n正文');
    const marked = [...screen.root.querySelectorAll('.marked .kind')].map(({ className, textContent }) => [
      className.replace('kind kind--', ''),
      textContent,
    ]);
    expect(marked).toContainEqual(['target', '450亿元']);
    expect(marked).toContainEqual(['actual', '286.4亿元']);
    expect(marked).toContainEqual(['date', '6月18日']);
    expect(marked).toContainEqual(['official', '方予安']);
    expect(screen.get('heading', /向河而立/)).toBeTruthy();
    const paragraphs = [...screen.root.querySelectorAll('.marked p:not(.marked__title)')].map((p) => p.textContent);
    expect(paragraphs).toEqual(sampleSummary().paragraphs);
  });

  it('leads from the summary to the place in it', async () => {
    const screen = await show(<TextView port={portOf()} />, zh);
    await paste(screen, 'x');
    const row = [...screen.root.querySelectorAll<HTMLElement>('button[title]')].find(({ title }) =>
      title.includes('450亿元'),
    );
    await screen.click(row as HTMLElement);
    expect(screen.root.querySelector('.flash')?.textContent).toBe('450亿元');
  });

  it('is saved, and that is taken back', async () => {
    const port = portOf();
    const screen = await show(<TextView port={port} />, zh);
    await paste(screen, 'x');
    await screen.click(screen.get('button', '保存'));
    expect(screen.get('status', '已保存到本机。')).toBeTruthy();
    await screen.click(screen.get('button', '已保存'));
    expect(vi.mocked(port.save).mock.calls.map(([, saved]) => saved)).toEqual([true, false]);
  });

  it('makes room for another', async () => {
    const screen = await show(<TextView port={portOf()} />, zh);
    await paste(screen, 'x');
    await screen.click(screen.get('button', '换一篇'));
    expect(screen.root.querySelector('textarea')).not.toBeNull();
  });

  it('opened later is not replaced by one that was slow', async () => {
    let slow: (summary: ReturnType<typeof sampleSummary>) => void = () => {};
    const readText = () => new Promise<ReturnType<typeof sampleSummary>>((done) => (slow = done));
    const readFile = async () => sampleSummary({ title: '后来打开的' });
    const screen = await show(<TextView port={portOf({ readText, readFile })} />, zh);
    await paste(screen, 'x');
    await settle(() => void drop(new File(['x'], 'b.txt')));
    await settle(() => slow(sampleSummary({ title: '慢的' })));
    expect(screen.text()).toContain('后来打开的');
    expect(screen.text()).not.toContain('慢的');
  });
});

describe('a file', () => {
  it('can be dropped anywhere, and the browser does not open it itself', async () => {
    const port = portOf();
    const screen = await show(<TextView port={port} />, zh);
    const file = new File(['x'], '报道.html');
    let event: Event | null = null;
    await settle(() => {
      event = drop(file);
    });
    expect((event as Event | null)?.defaultPrevented).toBe(true);
    expect(port.readFile).toHaveBeenCalledWith(file);
    expect(screen.text()).toContain('来自 报道.html');
  });

  it.each(WRONGS)('that is of no use is answered with what to do instead: %s', async (wrong) => {
    const screen = await show(<TextView port={portOf({ readText: () => Promise.reject(new WrongText(wrong)) })} />, zh);
    await paste(screen, 'x');
    expect(screen.get('status', zh.t(`text.wrong.${wrong}`))).toBeTruthy();
    expect(screen.root.querySelector('textarea')?.value).toBe('x');
  });
});

describe('cut', () => {
  it('keeps every character once, whatever overlaps', () => {
    const text = '2025年6月30日前完成10个';
    const pieces = cut(text, [
      { kind: 'date', start: 0, end: 11 },
      { kind: 'date', start: 5, end: 7 },
      { kind: 'target', start: 13, end: 16 },
      { kind: 'actual', start: 13, end: 15 },
      { kind: 'official', start: 15, end: 99 },
    ]);
    expect(pieces.map(({ text: piece }) => piece).join('')).toBe(text);
    expect(pieces.filter(({ kind }) => kind).map(({ kind, text: piece }) => [kind, piece])).toEqual([
      ['date', text.slice(0, 11)],
      ['target', text.slice(13, 16)],
    ]);
  });
});

describe.each([
  ['zh', zh],
  ['en', en],
])('axe, %s', (_, words) => {
  it('finds nothing wrong before and after a text was read, nor with a refusal', async () => {
    const screen = await show(<TextView port={portOf()} />, words);
    expect(await violations()).toEqual([]);
    await settle(() => void drop(new File(['x'], 'b.txt')));
    expect(screen.root.querySelector('.marked')).not.toBeNull();
    expect(await violations()).toEqual([]);
  });
});

// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { ExampleMark, WelcomePort } from '../../../src/ui/port.ts';
import { Welcome } from '../../../src/ui/welcome/Welcome.tsx';
import { testKeys } from '../support/keys.ts';
import { settle, show, violations } from '../support/render.tsx';
import { sampleSummary } from '../support/sample.ts';
import { testWords } from '../support/words.ts';

const zh = await testWords('zh_CN');
const en = await testWords('en');
const summary = sampleSummary();
const [target, date, official] = [summary.quantities[5], summary.dates[0], summary.officials[0]?.mentions[0]];
if (!target || !date || !official) throw new Error('the sample lacks a kind');
const MARKS: ExampleMark[] = [
  { kind: 'date', place: date },
  { kind: 'official', place: official },
  { kind: 'target', place: target },
];

function portOf(change: Partial<WelcomePort> = {}) {
  const point = vi.fn();
  let told: (mark: ExampleMark) => void = () => {};
  const port: WelcomePort = {
    example: summary.paragraphs.slice(0, 2),
    read: async () => summary,
    paint: (_, __, pointed) => {
      told = pointed;
      return { marks: MARKS, point };
    },
    sites: async () => [
      { site: '*.gov.cn', named: true, granted: true },
      { site: '*.news.cn', named: true, granted: false },
    ],
    keys: testKeys(),
    open: vi.fn(async () => {}),
    ...change,
  };
  return { port, point, pointAt: (mark: ExampleMark) => settle(() => told(mark)) };
}

describe('the first-run page', () => {
  it('begins with the card of the first target and follows the pointer', async () => {
    const { port, point, pointAt } = portOf();
    const screen = await show(<Welcome port={port} />, zh);
    const title = () => screen.root.querySelector('.card h2')?.textContent;
    expect(title()).toBe('超过 450亿元');
    await pointAt(MARKS[1] as ExampleMark);
    expect(title()).toBe('闻则川');
    expect(point).toHaveBeenLastCalledWith(MARKS[1]);
  });

  it('steps through the marks by buttons, round the end', async () => {
    const { port } = portOf();
    const screen = await show(<Welcome port={port} />, zh);
    await screen.click(screen.get('button', '下一个标记'));
    expect(screen.text()).toContain('第1处，共3处');
    await screen.click(screen.get('button', '上一个标记'));
    expect(screen.text()).toContain('第3处，共3处');
  });

  it('says which sites are on, which lack access, and which keys there are', async () => {
    const screen = await show(<Welcome port={portOf().port} />, zh);
    const sites = [...screen.root.querySelectorAll('.welcome__sites li')].map((site) => site.textContent);
    expect(sites).toEqual(['gov.cn', 'news.cn 没有权限']);
    expect(screen.root.querySelector('.keys')?.textContent).toBe('nextAlt+Shift+Jpanel未设置');
  });

  it('shows the text and says so where the worker does not answer', async () => {
    const failed = async () => Promise.reject(Object.assign(new Error('gone'), { code: 'disconnected' }));
    const screen = await show(<Welcome port={portOf({ read: failed }).port} />, zh);
    expect(screen.text()).toContain(summary.paragraphs[0]);
    expect(screen.get('alert', /扩展/).textContent).toContain('没有回应');
    expect(screen.root.querySelector('.card')).toBeNull();
  });

  it.each([zh, en])('has nothing that axe finds wrong', async (words) => {
    await show(<Welcome port={portOf().port} />, words);
    expect(await violations()).toEqual([]);
  });
});

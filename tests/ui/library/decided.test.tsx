// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Fact } from '../../../src/summary/ledger/facts.ts';
import type { DecidedPair } from '../../../src/summary/ledger/reading.ts';
import { Library } from '../../../src/ui/library/Library.tsx';
import type { LibraryPort } from '../../../src/ui/library/port.ts';
import { goldLibrary } from '../../summary/ledger/library.ts';
import { type Screen, settle, show, violations } from '../support/render.tsx';
import { testWords } from '../support/words.ts';
import { libraryOf, makingOf } from './port.ts';

/** Where rows lead, and what the reader decided of numbers. */

const zh = await testWords('zh_CN');
const summaries = await goldLibrary();

async function drawn(): Promise<void> {
  for (let frame = 0; frame < 8; frame++) await settle(() => new Promise((next) => setTimeout(next, 20)));
}

async function open(view: string, change: Partial<LibraryPort> = {}) {
  const port = { ...libraryOf(summaries).port, link: vi.fn(async () => {}), open: vi.fn(async () => {}), ...change };
  const screen = await show(<Library port={port} today="2026-03-01" />, zh);
  await drawn();
  await screen.click(screen.get('button', view));
  await drawn();
  return { screen, port };
}

async function search(screen: Screen, text: string): Promise<void> {
  const field = screen.root.querySelector('main > .articles .tools__search') as HTMLInputElement;
  await settle(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await drawn();
}

async function choose(screen: Screen, list: string, value: string): Promise<void> {
  const select = screen.root.querySelector(`${list} select`) as HTMLSelectElement;
  await settle(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await drawn();
}

describe('the timeline', () => {
  it('leads from a target to what the ledger knows of it', async () => {
    const { screen } = await open('时间线');
    await choose(screen, '.months', 'past');
    const [line] = screen.root.querySelectorAll<HTMLElement>('.months .month__line .jump:not(.month__source)');
    const name = line?.textContent;
    await screen.click(line as HTMLElement);
    await drawn();
    expect(screen.root.querySelector('.views__one[aria-current]')?.textContent).toBe('目标台账');
    expect(screen.root.querySelector('.detail__title')?.textContent).toBe(name);
    expect(screen.root.querySelector('[role=row][aria-selected=true] .item__title')?.textContent).toBe(name);
  });

  it('leads from an event to the place in its article', async () => {
    const { screen, port } = await open('时间线');
    await choose(screen, '.months', 'past');
    const source = screen.root.querySelector<HTMLElement>('.jump.month__source');
    await screen.click(source as HTMLElement);
    const [[article, place] = []] = vi.mocked(port.open).mock.calls as unknown as [{ id: string }, { quote: string }][];
    expect(port.open).toHaveBeenCalledOnce();
    const record = summaries.find(({ id }) => id === article?.id);
    expect(record?.title).toBe(source?.textContent);
    expect(record?.dates.map(({ quote }) => quote)).toContain(place?.quote);
  });
});

describe('what the reader decided', () => {
  const pair = ({ link }: Pick<LibraryPort, 'link'>) => vi.mocked(link).mock.calls.at(-1) as unknown[];

  it('can be taken back at once', async () => {
    const { screen, port } = await open('目标台账');
    const titles = [...screen.root.querySelectorAll<HTMLElement>('main > .articles .item__title')];
    const title = titles.find(({ textContent }) => textContent === '栖河 全社会研发经费投入强度');
    await screen.click(title as HTMLElement);
    await drawn();
    await screen.click(screen.all('button', '不是同一目标')[0] as HTMLElement);
    const [one, other] = pair(port);
    await drawn();
    await screen.click(screen.get('button', '撤销'));
    await drawn();
    expect(pair(port)).toEqual([one, other, null]);
    expect(screen.root.textContent).toContain('已收回判断');
  });

  it('is listed, and can be taken back there', async () => {
    const ledger = await makingOf(summaries);
    const { value: facts } = await ledger.allFacts().next();
    const [one, other] = facts as [Fact, Fact];
    const decided = vi.fn(async (): Promise<DecidedPair[]> => [{ one, other, verdict: 'same' }]);
    const { screen, port } = await open('目标台账', { ledger: async () => ({ ...ledger, decided }) });
    expect(decided).not.toHaveBeenCalled();
    await choose(screen, 'main > .articles', 'decided');
    const list = screen.root.querySelector('.said-list') as HTMLElement;
    expect(list.querySelectorAll('li')).toHaveLength(1);
    expect(list.textContent).toContain(one.name);
    expect(list.textContent).toContain(other.name);
    expect(screen.root.querySelector('main > .articles [role=grid]')).toBeNull();
    expect(await violations()).toEqual([]);
    await search(screen, '没有的词');
    expect(screen.root.querySelector('.decided')).toBeNull();
    await search(screen, other.name);
    await screen.click(screen.get('button', '收回判断'));
    expect(pair(port)).toEqual([one, other, null]);
    await drawn();
    await screen.click(screen.get('button', '撤销'));
    await drawn();
    expect(pair(port)).toEqual([one, other, 'same']);
  });

  it('is said to be nothing where nothing was decided', async () => {
    const { screen } = await open('目标台账');
    await choose(screen, 'main > .articles', 'decided');
    expect(screen.root.querySelector('main')?.textContent).toContain('还没有确认、否定或关联过');
  });
});

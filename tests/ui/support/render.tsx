import axe from 'axe-core';
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, vi } from 'vitest';
// Views load it on demand: without this, the last of a file's tests may end before that does.
import '../../../src/summary/views/acts.ts';
import { type Words, WordsProvider } from '../../../src/ui/words.tsx';

// A document that is not laid out gets no frames: here each is drawn, and seen, at once.
const soon = (frame: () => void) => {
  queueMicrotask(frame);
  return 0;
};
vi.stubGlobal('requestAnimationFrame', soon);
vi.stubGlobal('cancelAnimationFrame', () => {});
vi.stubGlobal(
  'PerformanceObserver',
  class {
    #told: (entries: Pick<PerformanceObserverEntryList, 'getEntriesByName'>) => void;
    constructor(told: (entries: Pick<PerformanceObserverEntryList, 'getEntriesByName'>) => void) {
      this.#told = told;
    }
    observe() {
      queueMicrotask(() => this.#told({ getEntriesByName: () => [performance.mark('seen')] }));
    }
    disconnect() {}
  },
);

export interface Screen {
  root: HTMLElement;
  /** The one element with this role (an explicit one, or that of a few HTML elements) and name. */
  get(role: string, name: string | RegExp): HTMLElement;
  all(role: string, name?: string | RegExp): HTMLElement[];
  text(): string;
  /** Clicks, and waits for what follows from it. */
  click(element: HTMLElement): Promise<void>;
}

const ROLES: Record<string, string> = {
  button: 'button, summary',
  link: 'a[href]',
  heading: 'h1, h2',
  row: 'tr',
  checkbox: 'input[type=checkbox]:not([role])',
  switch: '[role=switch]',
  status: '[role=status]',
  alert: '[role=alert]',
};

/** Takes down whatever is shown: it no longer listens, and draws nothing when what it waits for comes. */
function takeDown(): void {
  for (const shown of document.body.children) render(null, shown);
}
// What comes later than the last test of a file would be drawn where there is no document any more.
afterAll(takeDown);

/** Renders into a page of its own language and waits until nothing is pending. */
export async function show(children: ComponentChildren, words: Words): Promise<Screen> {
  document.documentElement.lang = words.locale;
  document.title = 'test';
  takeDown();
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(async () => render(<WordsProvider value={words}>{children}</WordsProvider>, root));
  await settle();
  const all = (role: string, name?: string | RegExp) =>
    [...root.querySelectorAll<HTMLElement>(ROLES[role] ?? `[role=${role}]`)].filter(
      (element) => name === undefined || matches(nameOf(element), name),
    );
  return {
    root,
    all,
    get(role, name) {
      const [found, ...others] = all(role, name);
      if (!found || others.length > 0) throw new Error(`${others.length + Number(!!found)} ${role} named ${name}`);
      return found;
    },
    text: () => root.textContent ?? '',
    async click(element) {
      await settle(() => element.click());
    },
  };
}

/** Does something, then lets promises that are already resolved take effect. */
export async function settle(first: () => unknown = () => {}): Promise<void> {
  await act(async () => void (await first()));
  for (let turn = 0; turn < 5; turn++) await act(async () => Promise.resolve());
}

function nameOf(element: HTMLElement): string {
  const label =
    element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent ?? '';
  return label.trim();
}

function matches(text: string, name: string | RegExp): boolean {
  return typeof name === 'string' ? text === name : name.test(text);
}

/**
 * What axe finds wrong with the page, as `rule: selector`. Colours are left to the tokens' own test and to real
 * browsers, since nothing is laid out here.
 */
export async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

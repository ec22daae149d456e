// @vitest-environment jsdom
import { afterAll, expect, it, vi } from 'vitest';
import { SummaryView } from '../../src/ui/SummaryView.tsx';
import { settle, show } from './support/render.tsx';
import { sampleSummary } from './support/sample.ts';
import { testWords } from './support/words.ts';

const en = await testWords('en');

afterAll(() => vi.dynamicImportSettled());

it('says of names and sentences of an article that they are Chinese, to who has an English view read out', async () => {
  const screen = await show(<SummaryView summary={sampleSummary()} goto={() => {}} />, en);
  await vi.waitFor(async () => {
    await settle(() => vi.dynamicImportSettled());
    expect(screen.root.querySelector('.acts')).not.toBeNull();
  });
  for (const where of [
    '.title__head',
    '.figures__name',
    '.timeline__events',
    '.people__name',
    '.people__posts',
    '.acts',
  ]) {
    const walker = document.createTreeWalker(screen.root.querySelector(where) as Element, NodeFilter.SHOW_TEXT);
    const unsaid: string[] = [];
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode;
      if (/\p{Script=Han}{3}/u.test(textContent ?? '') && !parentElement?.closest('[lang=zh]'))
        unsaid.push(`${where}: ${textContent}`);
    }
    expect(unsaid).toEqual([]);
  }
});

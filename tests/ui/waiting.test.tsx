// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { Waiting } from '../../src/ui/Blank.tsx';
import { settle, show } from './support/render.tsx';
import { testWords } from './support/words.ts';

it('is put into a region that was there before, since screen readers announce only what changes in one', async () => {
  const screen = await show(<Waiting text="正在读取……" />, await testWords('zh_CN'));
  const region = screen.get('status', '');
  await vi.waitFor(async () => {
    await settle(() => new Promise((next) => setTimeout(next, 20)));
    expect(region.textContent).toBe('正在读取……');
  });
  expect(screen.get('status', '正在读取……')).toBe(region);
});

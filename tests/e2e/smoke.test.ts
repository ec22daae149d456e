import { expect, it } from 'vitest';
import type { Session } from './support/session.ts';
import { useSession } from './support/use-session.ts';

const ELSEWHERE = 'http://shop.example/index.html';

let session: Session;

useSession(
  (opened) => {
    ({ session } = opened);
  },
  {
    pages: {
      [ELSEWHERE]: '<!doctype html><meta charset="utf-8"><title>小店</title><p>今日特价</p>',
    },
  },
);

it('opens the real popup, in Chinese, over a page where nothing of ours runs', async () => {
  await session.page.goto(ELSEWHERE);
  const popup = await session.openPopup();
  expect(await popup.run((document) => document.documentElement.lang || navigator.language)).toMatch(/^zh/);
  expect(await session.badge()).toBe('');
  await popup.close();
});

it('has a worker that can be killed and answers afterwards', async () => {
  await session.killWorker();
  const view = await session.openView('popup.html');
  const answer = await view.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage({ type: 'settings/get' })`);
  expect(answer).toMatchObject({ ok: true });
  await view.close();
});

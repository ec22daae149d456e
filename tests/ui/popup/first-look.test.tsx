// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { firstLook } from '../../../src/ui/popup/first-look.ts';
import { Popup } from '../../../src/ui/popup/Popup.tsx';
import type { Look, PagePort } from '../../../src/ui/port.ts';
import { testKeys } from '../support/keys.ts';
import { settle, show } from '../support/render.tsx';
import { testWords } from '../support/words.ts';

const zh = await testWords('zh_CN');
const SILENT: Look = { state: 'silent', reason: 'not-policy' };
const port = () => ({ keys: testKeys(), look: vi.fn(async () => SILENT) }) as unknown as PagePort;

afterEach(() => vi.useRealTimers());

it('begins with what is known, and does not ask again', async () => {
  const view = port();
  const first = await firstLook(Promise.resolve(SILENT));
  expect(first.known).toEqual(SILENT);
  const screen = await show(<Popup port={view} first={first} />, zh);
  expect(screen.get('heading', /./).textContent).toBe(zh.t('standby.notPolicy'));
  expect(view.look).not.toHaveBeenCalled();
});

it('begins without it where it takes longer, and shows it as it comes', async () => {
  vi.useFakeTimers();
  const view = port();
  let come: (look: Look) => void = () => {};
  const begun = firstLook(new Promise((resolve) => (come = resolve)));
  await vi.runAllTimersAsync();
  const first = await begun;
  expect(first.known).toBeNull();
  const screen = await show(<Popup port={view} first={first} />, zh);
  expect(screen.text()).toContain(zh.t('standby.reading'));
  await settle(() => come(SILENT));
  expect(screen.get('heading', /./).textContent).toBe(zh.t('standby.notPolicy'));
  expect(view.look).not.toHaveBeenCalled();
});

it('leaves nothing running where it is known', async () => {
  vi.useFakeTimers();
  await firstLook(Promise.resolve(SILENT));
  expect(vi.getTimerCount()).toBe(0);
});

it('tells a failure in the view', async () => {
  const coming = Promise.reject(Object.assign(new Error('x'), { code: 'damaged' }));
  const screen = await show(<Popup port={port()} first={await firstLook(coming)} />, zh);
  expect(screen.get('alert', /./).textContent).toContain(zh.t('standby.trouble'));
});

// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { KeyHelp } from '../../../src/ui/keys/KeyHelp.tsx';
import { Shortcuts } from '../../../src/ui/keys/Shortcuts.tsx';
import { testKeys } from '../support/keys.ts';
import { settle, show } from '../support/render.tsx';
import { testWords } from '../support/words.ts';

const zh = await testWords('zh_CN');

/** The file of the dialog is gone, as after an update of the extension. */
vi.mock('../../../src/ui/keys/KeysDialog.tsx', () => {
  throw new Error('gone');
});

it('says that the help could not be loaded', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const screen = await show(<KeyHelp port={testKeys()} />, zh);
  await settle(async () => {
    screen.get('button', '快捷键').click();
    await vi.dynamicImportSettled();
  });
  expect(screen.get('alert', /意外的错误/)).toBeTruthy();
});

it('says that the page of the shortcuts could not be opened, until it is', async () => {
  const change = vi.fn(async () => {}).mockRejectedValueOnce(new Error('refused'));
  const screen = await show(<Shortcuts port={testKeys({ change })} />, zh);
  await screen.click(screen.get('button', '更改快捷键'));
  expect(screen.get('alert', /意外的错误/)).toBeTruthy();
  await screen.click(screen.get('button', '更改快捷键'));
  expect(screen.all('alert')).toEqual([]);
});

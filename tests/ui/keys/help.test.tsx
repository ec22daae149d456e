// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { KeyHelp } from '../../../src/ui/keys/KeyHelp.tsx';
import { testKeys } from '../support/keys.ts';
import { type Screen, settle, show, violations } from '../support/render.tsx';
import { testWords } from '../support/words.ts';

const zh = await testWords('zh_CN');
const en = await testWords('en');

beforeEach(() => {
  // jsdom has the element and none of what it does.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

const press = (key: string, target: EventTarget = document.body, init: KeyboardEventInit = {}) =>
  settle(async () => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
    await vi.dynamicImportSettled();
  });
const dialog = (screen: Screen) => screen.root.querySelector('dialog');

describe('the help with the keyboard', () => {
  it('lists the commands as they are bound now, those without keys too, and our own keys', async () => {
    const screen = await show(<KeyHelp port={testKeys()} />, zh);
    expect(dialog(screen)).toBeNull();
    await press('?');
    const rows = [...screen.root.querySelectorAll('.keys__one')].map((row) => row.textContent);
    expect(rows).toContain('nextAlt+Shift+J');
    expect(rows).toContain('panel未设置');
    expect(rows).toContain('关闭卡片，回到原处（有未保留的内容时先询问）Esc');
    expect(rows).toContain('上一行、下一行↑↓');
  });

  it.each([
    ['extensions', 'chrome://extensions/shortcuts'],
    ['addons', 'about:addons'],
  ] as const)('says where keys are changed on the page of %s, and opens it', async (page, address) => {
    const port = testKeys({ changedAt: { page, address } });
    const screen = await show(<KeyHelp port={port} />, zh);
    await press('?');
    expect(dialog(screen)?.textContent).toContain(address);
    await screen.click(screen.get('button', '更改快捷键'));
    expect(port.change).toHaveBeenCalledTimes(1);
  });

  it('has no button for what the browser does not let us open', async () => {
    const { change: _, ...port } = testKeys();
    const screen = await show(<KeyHelp port={port} />, zh);
    await press('?');
    expect(screen.all('button', '更改快捷键')).toEqual([]);
  });

  it('reads the keys again when the reader comes back from changing them', async () => {
    let keys = '';
    const screen = await show(<KeyHelp port={testKeys({ shortcuts: async () => [{ name: 'panel', keys }] })} />, zh);
    await press('?');
    keys = 'Alt+P';
    await settle(() => window.dispatchEvent(new Event('focus')));
    expect(dialog(screen)?.textContent).toContain('panelAlt+P');
  });

  it('opens by its button and closes by its own', async () => {
    const screen = await show(<KeyHelp port={testKeys()} />, zh);
    await settle(async () => {
      screen.get('button', '快捷键').click();
      await vi.dynamicImportSettled();
    });
    expect(dialog(screen)?.open).toBe(true);
    await screen.click(screen.get('button', '关闭'));
    expect(dialog(screen)).toBeNull();
  });

  it('leaves a question mark to fields, and to the keys of others', async () => {
    const screen = await show(
      <>
        <KeyHelp port={testKeys()} />
        <input type="text" aria-label="text" />
        <input type="checkbox" aria-label="choice" />
      </>,
      zh,
    );
    const [text, choice] = screen.root.querySelectorAll('input');
    if (!text || !choice) throw new Error('no fields');
    await press('?', text);
    await press('?', document.body, { ctrlKey: true });
    expect(dialog(screen)).toBeNull();
    await press('？', choice);
    expect(dialog(screen)).not.toBeNull();
  });

  it('does not open over a question, wherever the focus is', async () => {
    const screen = await show(
      <>
        <KeyHelp port={testKeys()} />
        <dialog open>?</dialog>
      </>,
      zh,
    );
    await press('?');
    expect(screen.root.querySelectorAll('dialog')).toHaveLength(1);
  });

  it.each([zh, en])('has nothing that axe finds wrong', async (words) => {
    await show(<KeyHelp port={testKeys()} />, words);
    await press('?');
    expect(await violations()).toEqual([]);
  });
});

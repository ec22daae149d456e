import browser, { type Tabs } from 'webextension-polyfill';
import { type CompanionMessage, sendToCompanion } from '../../src/messages.ts';
import { bringCompanion } from './bring-companion.ts';
import { openPanel } from './panel.ts';

/** What each of the manifest's commands asks of the page. */
const COMMANDS: Record<string, CompanionMessage> = {
  'next-mark': { type: 'marks/step', by: 1, kind: null },
  'previous-mark': { type: 'marks/step', by: -1, kind: null },
  'next-target': { type: 'marks/step', by: 1, kind: 'target' },
  'next-actual': { type: 'marks/step', by: 1, kind: 'actual' },
  'next-date': { type: 'marks/step', by: 1, kind: 'date' },
  'next-official': { type: 'marks/step', by: 1, kind: 'official' },
  'open-card': { type: 'marks/card' },
};

/** Does in the active tab what a key of the reader's means; a page without marks does nothing. */
export async function runCommand(name: string, pressed?: Tabs.Tab): Promise<void> {
  // Nothing may come before: browsers open a panel only while they see the key. Firefox opens that of the window it is pressed in.
  if (name === 'open-panel') return openPanel(pressed?.windowId ?? browser.windows.WINDOW_ID_CURRENT);
  const message = COMMANDS[name];
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (!message || tab?.id === undefined || !(await bringCompanion(tab.id))) return;
  await sendToCompanion(tab.id, message);
}

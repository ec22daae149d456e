import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { i18n } from '#i18n';
import { sendToCompanion } from '../../src/messages.ts';
import { KINDS, type Kind } from '../../src/ui/kinds.ts';
import { bringCompanion } from '../shared/bring-companion.ts';

const MARK = 'mark';
const LOOK_UP = 'look-up';
const idOf = (kind: Kind) => `${MARK}:${kind}`;

/** The menu on selected text: mark it as one of the kinds, or look it up in what was saved. Both browsers keep it from one start to the next. */
export function watchMenu(report: (what: string, task: Promise<unknown>) => void): void {
  browser.runtime.onInstalled.addListener(() => report('menu', createMenu()));
  browser.contextMenus.onClicked.addListener((info, tab) => report('menu', chosen(info, tab)));
}

async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  const contexts: Menus.ContextType[] = ['selection'];
  browser.contextMenus.create({ id: MARK, title: i18n.t('menu.mark'), contexts });
  for (const kind of KINDS)
    browser.contextMenus.create({ id: idOf(kind), parentId: MARK, title: i18n.t(`one.${kind}`), contexts });
  browser.contextMenus.create({ id: LOOK_UP, title: i18n.t('menu.lookUp'), contexts });
}

async function chosen({ menuItemId, selectionText = '' }: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  if (menuItemId === LOOK_UP) {
    const query = new URLSearchParams({ q: selectionText.trim().slice(0, 200) });
    await browser.tabs.create({ url: browser.runtime.getURL(`/library.html?${query}`) });
    return;
  }
  const kind = KINDS.find((each) => idOf(each) === menuItemId);
  if (!kind || tab?.id === undefined) return;
  const added = (await bringCompanion(tab.id)) ? await sendToCompanion(tab.id, { type: 'marks/add', kind }) : null;
  // The popup says why nothing can be marked there: no article, not read yet, another site.
  if (!added?.ok) await browser.action.openPopup();
}

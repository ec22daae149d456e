import type { Popup } from './session.ts';
import { until } from './session.ts';

/** Steps a reader takes in the popup, by what the controls say of themselves and not by their place. */

/** Waits until the popup shows what `wanted` is part of, and gives all its text. Throws with what it showed instead. */
export async function popupText(popup: Popup, wanted: string): Promise<string> {
  let text = '';
  const asked = until(`“${wanted}” in the popup`, async () => {
    text = await popup.run((document) => document.body.textContent);
    return text.includes(wanted);
  });
  await asked.catch((error) => {
    throw new Error(`${error.message}; the popup says: ${text.trim()}`);
  });
  return text;
}

/** Clicks the row that leads to a quote. */
export const clickRow = (popup: Popup, quote: string): Promise<true> =>
  until(`the row of “${quote}”`, () =>
    popup.run((document, wanted) => {
      const rows = [...document.querySelectorAll<HTMLButtonElement>('main button[title]')];
      const row = rows.find(({ title }) => title.includes(`“${wanted}”`));
      row?.click();
      return row !== undefined;
    }, quote),
  ) as Promise<true>;

/** Whether the save button says that the article is saved; null while there is none. */
export const isSaved = (popup: Popup): Promise<boolean | null> =>
  popup.run((document) => {
    const pressed = document.querySelector('header button[aria-pressed]')?.getAttribute('aria-pressed');
    return pressed ? pressed === 'true' : null;
  });

export const clickSave = (popup: Popup): Promise<void> =>
  popup.run((document) => document.querySelector<HTMLButtonElement>('header button[aria-pressed]')?.click());

/** Opens the first menu of downloads and chooses the item that says `label`. */
export function chooseExport(document: Document, label: string): boolean {
  const menu = document.querySelector<HTMLDetailsElement>('details.menu:not(.menu--brief)');
  menu?.querySelector('summary')?.click();
  const items = [...(menu?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
  const item = items.find(({ textContent }) => textContent?.startsWith(label));
  item?.click();
  return item !== undefined;
}

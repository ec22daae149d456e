import type { Popup, Session } from './session.ts';

/** Clicks a button of the popup by its text; throws where there is none. */
export async function press(popup: Popup, label: string): Promise<void> {
  const found = await popup.run((document, text) => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === text);
    button?.click();
    return button !== undefined;
  }, label);
  if (!found) throw new Error(`no button says ${label}`);
}

/** The texts marked as targets in the reader's tab. */
export const targets = (session: Session): Promise<string[]> =>
  session.page.evaluate(() => [...(CSS.highlights.get('hzd-target') ?? [])].map(String));

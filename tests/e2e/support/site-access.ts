import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Session, until } from './session.ts';

/**
 * Access to a site, given and withdrawn as a reader does it. Firefox asks for nothing here (a preference answers for the reader), so that
 * the settings page is clicked. Chromium's question cannot be answered in a test: there the site's access is switched in the browser's own
 * settings, which can do that only for hosts of the manifest: `requiring` makes a copy of the extension that names it there.
 */
export function requiring(site: string, extension: string, folder: string): string {
  const copy = join(folder, 'extension');
  cpSync(extension, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.host_permissions = [...(manifest.host_permissions ?? []), `*://${site}/*`];
  writeFileSync(path, JSON.stringify(manifest));
  return copy;
}

/** Runs `use` with the browser's own page of extensions and the id of ours. */
async function inSettings(session: Session, use: (page: Page, id: string) => Promise<unknown>): Promise<void> {
  const page = await session.browser.newPage();
  await page.goto('chrome://extensions/');
  await use(page, new URL(session.extensionUrl('')).host);
  await page.close();
  await session.page.bringToFront();
}

const developer = (call: string) => `chrome.developerPrivate.${call}.then(() => true)`;

/** Chromium only: the reader gives the extension access to no site by itself. */
export const withholdAll = (session: Session): Promise<void> =>
  inSettings(session, (page, id) =>
    page.evaluate(developer(`updateExtensionConfiguration({ extensionId: '${id}', hostAccess: 'ON_SPECIFIC_SITES' })`)),
  );

/** Takes back the access to a site that was named at install: in Chromium to all of them, as one switch of its menu does. */
export async function withholdNamed(session: Session, site: string): Promise<void> {
  if (session.engine === 'chromium') return withholdAll(session);
  const view = await session.openView('icon/48.png');
  await view.evaluate(`browser.permissions.remove({ origins: ['*://${site}/*'] })`);
  await view.close();
  await session.page.bringToFront();
}

/** Gives it again: in Firefox by the button beside the site on our settings page. */
export async function allowNamed(session: Session, site: string): Promise<void> {
  if (session.engine === 'chromium') return allowSite(session, site);
  const view = await session.openView('options.html');
  await until('the button beside the site', () => view.$('.sites__aside button'));
  await view.click('.sites__aside button');
  await until('no button any more', async () => !(await view.$('.sites__aside button')));
  await view.close();
  await session.page.bringToFront();
}

export async function allowSite(session: Session, site: string): Promise<void> {
  if (session.engine === 'chromium')
    return inSettings(session, (page, id) => page.evaluate(developer(`addHostPermission('${id}', '*://${site}/*')`)));
  const view = await session.openView('options.html');
  await until('the field', () => view.$('#add-site'));
  await view.type('#add-site', site);
  await view.click('.add-site button');
  await until('the site in the list', () => listed(view, site));
  await view.close();
  await session.page.bringToFront();
}

export async function withdrawSite(session: Session, site: string): Promise<void> {
  if (session.engine === 'chromium')
    return inSettings(session, (page, id) =>
      page.evaluate(developer(`removeHostPermission('${id}', '*://${site}/*')`)),
    );
  const view = await session.openView('options.html');
  await until('the site in the list', () => listed(view, site));
  await view.click('[aria-labelledby=sites-added] button');
  await until('the site gone', async () => !(await listed(view, site)));
  await view.close();
  await session.page.bringToFront();
}

/** Whether the settings page lists a site as one that the reader added. */
export const listed = (view: Page, site: string): Promise<boolean> =>
  view.evaluate(
    (wanted) => document.querySelector('[aria-labelledby=sites-added]')?.textContent?.includes(wanted) ?? false,
    site,
  );

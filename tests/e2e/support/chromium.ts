import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Page, type Target } from 'puppeteer-core';
import { call, endFirstRun, type Options, type Popup, type Session, until } from './session.ts';

const VIEWPORT = { width: 1280, height: 900 };

/**
 * A profile that saves downloads in a folder without asking. The debugging protocol can name a folder too, but then
 * forgets the file names that the extension gives.
 */
function writeProfile(profile: string, downloads: string): string {
  mkdirSync(downloads);
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const path = join(profile, 'Default', 'Preferences');
  if (existsSync(path)) return profile;
  const preferences = { download: { default_directory: downloads, prompt_for_download: false } };
  writeFileSync(path, JSON.stringify(preferences));
  return profile;
}

/** Runs in a page that has the focus. */
async function readClipboard(type: string): Promise<string | null> {
  const [item] = await navigator.clipboard.read();
  if (!item?.types.includes(type)) return null;
  const bytes = new Uint8Array(await (await item.getType(type)).arrayBuffer());
  return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));
}

/** Starts Chrome, Chromium or Edge in Chinese with the extension loaded over the debugging pipe, as branded Chrome wants it. */
export async function launchChromium(executablePath: string, options: Options): Promise<Session> {
  const scratch = mkdtempSync(join(tmpdir(), 'huazhongdian-chromium-'));
  const downloads = join(scratch, 'downloads');
  const profile = writeProfile(options.profile ?? join(scratch, 'profile'), downloads);
  const browser = await launch({
    executablePath,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: [options.extension],
    defaultViewport: options.headless === false ? null : VIEWPORT,
    userDataDir: profile,
    // File names are Chinese: without a UTF-8 locale Chromium cannot save them.
    env: { ...process.env, LANGUAGE: 'zh_CN', LC_ALL: 'C.UTF-8' },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-features=HttpsUpgrades',
      '--force-color-profile=srgb',
      `--host-resolver-rules=MAP *:80 127.0.0.1:${options.port}`,
    ],
  });
  const isWorker = (type: string, url: string) => type === 'service_worker' && url.startsWith('chrome-extension://');
  const findWorker = () => browser.targets().find((target) => isWorker(target.type(), target.url()));
  const worker = await until('the service worker', findWorker);
  const { host: id } = new URL(worker.url());
  const extensionUrl = (path: string) => `chrome-extension://${id}/${path}`;

  // A page of the extension that runs nothing of ours, to ask the browser's API from; a question does not wake the worker.
  const openControl = async () => {
    const opened = await browser.newPage();
    await opened.goto(extensionUrl('icon/16.png'));
    return opened;
  };
  let control = await openControl();
  if (!options.firstRun) await endFirstRun(browser, extensionUrl('welcome.html'));
  const page = (await browser.pages()).find((one) => one !== control) ?? (await browser.newPage());
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: options.dark ? 'dark' : 'light' }]);
  await page.bringToFront();

  /** A view of the browser's own that is not among its tabs. */
  const viewOf = async (path: string, before: ReadonlySet<Target>): Promise<{ view: Page; target: Target }> => {
    const isView = (target: Target) => !before.has(target) && target.url().startsWith(extensionUrl(path));
    const target = await browser.waitForTarget(isView, { timeout: 30_000 });
    const view = await target.asPage();
    await view.waitForSelector('body');
    return { view, target };
  };
  let last: Popup | null = null;
  const clickButton = async () => {
    const ours = (await browser.extensions()).get(id);
    if (ours) await page.triggerExtensionAction(ours);
  };
  const popupOf = async (open: () => Promise<unknown>): Promise<Popup> => {
    await last?.close();
    await page.bringToFront();
    const before = new Set(browser.targets());
    await open();
    const { view: popup, target } = await viewOf('popup.html', before);
    last = {
      run: (read, ...args) => popup.evaluate(call(read, 'document', args)) as never,
      screenshot: async () => {
        await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: options.dark ? 'dark' : 'light' }]);
        return popup.screenshot({ encoding: 'base64' });
      },
      close: async () => {
        last = null;
        if (!popup.isClosed()) await popup.close();
        await until('the popup to close', () => !browser.targets().includes(target));
      },
    };
    return last;
  };

  const openPanel = async (): Promise<Popup> => {
    const before = new Set(browser.targets());
    await control.evaluate('chrome.windows.getCurrent().then(({ id }) => chrome.sidePanel.open({ windowId: id }))');
    const { view } = await viewOf('sidepanel.html', before);
    return {
      run: (read, ...args) => view.evaluate(call(read, 'document', args)) as never,
      screenshot: () => view.screenshot({ encoding: 'base64' }),
      close: () => view.close(),
    };
  };

  return {
    engine: 'chromium',
    browser,
    page,
    downloads,
    extensionUrl,
    openPopup: () => popupOf(() => control.evaluate('chrome.action.openPopup()')),
    clickAction: () => popupOf(clickButton),
    clickButton,
    openPanel,
    focusPage: () => page.bringToFront(),
    openView: async (path) => {
      const opened = await browser.newPage();
      await opened.goto(extensionUrl(path));
      return opened;
    },
    clipboard: async (type) => {
      await browser.defaultBrowserContext().overridePermissions(extensionUrl('').slice(0, -1), ['clipboard-read']);
      await control.bringToFront();
      // It comes a moment later in a busy machine, and only who has it may read.
      await until('the focus', () => control.evaluate('document.hasFocus()'));
      const held = await control.evaluate(readClipboard, type);
      await page.bringToFront();
      return held;
    },
    badge: () =>
      control.evaluate(
        `chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`,
      ) as Promise<string>,
    stored: () => control.evaluate('chrome.storage.local.get(null)') as Promise<Record<string, unknown>>,
    tamper: async (items) => {
      await control.evaluate(`chrome.storage.local.set(${JSON.stringify(items)})`);
    },
    chooseInMenu: async (item) => {
      const selectionText = await page.evaluate(() => String(getSelection()));
      await control.evaluate(`chrome.runtime.sendMessage({ type: 'settings/get' })`);
      const running = await until('the service worker', async () => (await findWorker()?.worker()) ?? null);
      const clicked = { menuItemId: item, selectionText, pageUrl: page.url(), editable: false };
      await running.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
        .then(([tab]) => chrome.contextMenus.onClicked.dispatch(${JSON.stringify(clicked)}, tab))`);
    },
    reload: async () => {
      const before = new Set(browser.targets());
      // The same folder once more takes the place of what is there, as the page of extensions does it.
      await browser.installExtension(options.extension);
      const isNew = (target: Target) => !before.has(target) && isWorker(target.type(), target.url());
      await browser.waitForTarget(isNew, { timeout: 30_000 });
      await until('the extension to be there again', async () => {
        control = await openControl();
        return (await control.evaluate('chrome.runtime?.id')) !== undefined;
      });
      await page.bringToFront();
    },
    killWorker: async () => {
      const target = findWorker();
      const gone = () => !target || !browser.targets().includes(target);
      await until('the service worker to stop', async () => {
        // One that is asked to stop as it starts may go on: it is asked again. What stops meanwhile cannot be asked.
        if (!gone()) await (await target?.worker())?.close().catch(() => undefined);
        return gone();
      });
    },
    close: async () => {
      await browser.close();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

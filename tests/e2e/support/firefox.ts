import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { pack } from './packed.ts';
import { call, endFirstRun, type Options, type Popup, type Session, until } from './session.ts';

/** The random part of the extension's addresses, fixed so that a test knows them. */
const UUID = '7c1ab1c8-8b1e-4d6e-9a53-3f8f1d0c2b11';

const PANEL = `browser.extension.getViews({ type: 'sidebar' })[0]`;
const POPUP = `browser.extension.getViews({ type: 'popup' })[0]`;

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/** The part of puppeteer's BiDi connection used here; it is not in its public types. */
interface Connection {
  send(
    command: 'browsingContext.getTree',
    parameters: object,
  ): Promise<{ result: { contexts: { context: string }[] } }>;
  send(command: 'webExtension.install', parameters: object): Promise<unknown>;
  send(command: 'script.evaluate', parameters: object): Promise<{ result: { result?: { value: string } } }>;
}

/** Draws the popup, in the browser's own window: BiDi neither lists it nor takes pictures of privileged pages. */
const DRAW_POPUP = `(async () => {
  const popup = document.querySelector('.webextension-popup-browser');
  const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  Object.assign(canvas, { width: bitmap.width, height: bitmap.height }).getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
})()`;

/** Installs the extension, or another version of it, in a profile that outlives the session; does nothing where it is there. */
async function installForGood(browser: Browser, extension: string, profile: string, id: string): Promise<void> {
  const path = join(profile, 'packed.xpi');
  pack(extension, path);
  const installed = join(profile, 'extensions', `${id}.xpi`);
  if (existsSync(installed) && readFileSync(installed).equals(readFileSync(path))) return;
  const { connection } = browser as unknown as { connection: Connection };
  await connection.send('webExtension.install', {
    extensionData: { type: 'archivePath', path },
    'moz:permanent': true,
  });
}

/** Does what a click on the toolbar button does. */
const clickOn = (id: string) => `(async () => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
  return '';
})()`;

/** Reads the browser's clipboard past the question that a page would have the reader asked; '' where it has nothing of the type. */
const readClipboard = (type: string) => `(async () => {
  const carrier = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
  carrier.init(null);
  carrier.addDataFlavor(${JSON.stringify(type)});
  Services.clipboard.getData(carrier, Ci.nsIClipboard.kGlobalClipboard);
  const held = {};
  try { carrier.getTransferData(${JSON.stringify(type)}, held); } catch { return ''; }
  if (held.value instanceof Ci.nsISupportsString)
    return btoa(String.fromCharCode(...new TextEncoder().encode(held.value.data)));
  const stream = Cc['@mozilla.org/binaryinputstream;1'].createInstance(Ci.nsIBinaryInputStream);
  stream.setInputStream(held.value.QueryInterface(Ci.nsIInputStream));
  return btoa(stream.readBytes(stream.available()));
})()`;

/** Runs an expression in the browser's own window, which may do everything; gives what it resolves to. */
async function inBrowserWindow(browser: Browser, expression: string): Promise<string> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: tree.result.contexts[0]?.context };
  const done = await connection.send('script.evaluate', { target, awaitPromise: true, expression });
  if (!done.result.result) throw new Error(`Firefox refused: ${JSON.stringify(done)}`);
  return done.result.result.value;
}

/** Starts Firefox in Chinese with the extension installed for the session. */
export async function launchFirefox(executablePath: string, options: Options): Promise<Session> {
  const downloads = mkdtempSync(join(tmpdir(), 'huazhongdian-downloads-'));
  const headless = options.headless ?? true;
  const id = geckoId(options.extension);
  if (options.profile !== undefined) mkdirSync(options.profile, { recursive: true });
  const isNew = options.profile === undefined || !existsSync(join(options.profile, 'extensions', `${id}.xpi`));
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless,
    ...(options.profile === undefined ? {} : { userDataDir: options.profile }),
    defaultViewport: null,
    args: ['--remote-allow-system-access', ...(headless ? ['--width=1280', '--height=1000'] : [])],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `80=${options.port}`,
      'dom.security.https_first': false,
      'intl.locale.requested': 'zh-CN',
      'layout.css.prefers-color-scheme.content-override': options.dark ? 0 : 1,
      // What the reader would be asked is granted, and an extension may stay installed without Mozilla's signature.
      'extensions.webextOptionalPermissionPrompts': false,
      'xpinstall.signatures.required': false,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
    },
  });
  if (options.profile === undefined) await browser.installExtension(options.extension);
  else await installForGood(browser, options.extension, options.profile, id);
  const extensionUrl = (path: string) => `moz-extension://${UUID}/${path}`;
  const open = async (path: string) => {
    const opened = await browser.newPage();
    // Firefox reports no load event for pages of an extension: a plain goto would hang.
    await opened.goto(extensionUrl(path), { waitUntil: [] });
    await until(`${path} to load`, () =>
      opened.evaluate(`location.protocol === 'moz-extension:' && document.readyState === 'complete'`),
    );
    return opened;
  };

  if (isNew && !options.firstRun) await endFirstRun(browser, extensionUrl('welcome.html'));
  const [page = await browser.newPage()] = await browser.pages();
  // A page of the extension that runs nothing of ours, to ask the browser's API from and to reach the popup through.
  let control = await open('icon/16.png');
  await page.bringToFront();
  const popupGone = () => control.evaluate(`!${POPUP}`);

  const closePopup = async () => {
    await control.evaluate(`${POPUP}?.close()`);
    await until('the popup to close', popupGone);
  };
  const clickButton = async () => void (await inBrowserWindow(browser, clickOn(id)));
  const popupOf = async (openIt: () => Promise<unknown>): Promise<Popup> => {
    await closePopup();
    await page.bringToFront();
    await openIt();
    await until('the popup', () => control.evaluate(`${POPUP}?.document.readyState === 'complete'`));
    return {
      run: (read, ...args) => control.evaluate(call(read, `${POPUP}.document`, args)) as never,
      screenshot: () => inBrowserWindow(browser, DRAW_POPUP),
      close: closePopup,
    };
  };

  const openPanel = async (): Promise<Popup> => {
    const command = `${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-sidebar-action`;
    const show = `SidebarController.show(${JSON.stringify(command)}).then(() => '')`;
    await inBrowserWindow(browser, show);
    await until('the sidebar', () => control.evaluate(`${PANEL}?.document.readyState === 'complete'`));
    return {
      run: (read, ...args) => control.evaluate(call(read, `${PANEL}.document`, args)) as never,
      screenshot: async () => '',
      close: async () => {
        await inBrowserWindow(browser, `Promise.resolve(SidebarController.hide()).then(() => '')`);
      },
    };
  };

  return {
    engine: 'firefox',
    browser,
    page,
    downloads,
    extensionUrl,
    openPopup: () => popupOf(() => control.evaluate('browser.action.openPopup()')),
    clickAction: () => popupOf(clickButton),
    clickButton,
    openPanel,
    focusPage: async () => {
      await page.bringToFront();
      await inBrowserWindow(browser, `Promise.resolve(gBrowser.selectedBrowser.focus()).then(() => '')`);
    },
    openView: open,
    clipboard: async (type) => (await inBrowserWindow(browser, readClipboard(type))) || null,
    badge: () =>
      control.evaluate(
        `browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => browser.action.getBadgeText({ tabId: tab.id }))`,
      ) as Promise<string>,
    stored: () => control.evaluate('browser.storage.local.get(null)') as Promise<Record<string, unknown>>,
    tamper: async (items) => {
      await control.evaluate(`browser.storage.local.set(${JSON.stringify(items)})`);
    },
    chooseInMenu: async (item, { x, y }) => {
      await page.mouse.click(x, y, { button: 'right' });
      await until('the menu', async () => {
        const choose = `Promise.resolve([...document.querySelectorAll('#contentAreaContextMenu [id$="-menuitem-_${item}"]')].map((entry) => {
          entry.doCommand();
          document.getElementById('contentAreaContextMenu').hidePopup();
          return entry.label;
        }).join())`;
        return inBrowserWindow(browser, choose);
      });
    },
    reload: async () => {
      const manager = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager`;
      const addon = `${manager}.getAddonByID(${JSON.stringify(id)})`;
      await inBrowserWindow(browser, `${addon}.then((addon) => addon.reload()).then(() => '')`);
      control = await open('icon/16.png');
      await page.bringToFront();
    },
    killWorker: async () => {
      // A message may wake the next one at once: what has to go is the page that is marked here.
      await control.evaluate(`Object.assign(browser.extension.getBackgroundPage() ?? {}, { doomed: true }), 0`);
      const extension = `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;
      await inBrowserWindow(
        browser,
        `${extension}.terminateBackground({ disableResetIdleForTest: true }).then(() => '')`,
      );
      await until('the event page to stop', () =>
        control.evaluate(`browser.extension.getBackgroundPage()?.doomed !== true`),
      );
    },
    close: async () => {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

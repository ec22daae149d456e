// Where the browsers are; plain Node, so that set-up can ask before anything is installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Each product's names on the path, on macOS and under Windows' program folders. */
const KNOWN = {
  chromium: {
    path: ['chromium', 'chromium-browser'],
    mac: ['Chromium.app/Contents/MacOS/Chromium'],
    windows: ['Chromium/Application/chrome.exe'],
  },
  chrome: {
    path: ['google-chrome-stable', 'google-chrome'],
    mac: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Google/Chrome/Application/chrome.exe'],
  },
  edge: {
    path: ['microsoft-edge-stable', 'microsoft-edge'],
    mac: ['Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    windows: ['Microsoft/Edge/Application/msedge.exe'],
  },
  firefox: {
    path: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
  },
};

/** What `--browser` may name. */
export const PRODUCTS = Object.keys(KNOWN);

/** Variables that name a program of one's own. */
const OWN = { chromium: 'CHROMIUM', firefox: 'FIREFOX' };

function candidates(product) {
  const { path, mac, windows } = KNOWN[product];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
    Boolean,
  );
  return [
    ...path.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...(process.platform === 'darwin' ? mac.map((app) => join('/Applications', app)) : []),
    ...(process.platform === 'win32' ? programs.flatMap((root) => windows.map((program) => join(root, program))) : []),
  ];
}

/**
 * The program of an installed browser, or null. `CHROMIUM=…` or `FIREFOX=…` in the environment goes first.
 * @param {'chromium' | 'chrome' | 'edge' | 'firefox'} product
 * @returns {string | null}
 */
export function findBrowser(product) {
  const own = process.env[OWN[product] ?? ''];
  return [...(own ? [own] : []), ...candidates(product)].find((path) => existsSync(path)) ?? null;
}

/**
 * What to tell somebody who has no such browser.
 * @param {'chromium' | 'chrome' | 'edge' | 'firefox'} product
 */
export function howToInstall(product) {
  switch (product) {
    case 'firefox':
      return 'No Firefox found. Install it (150 or later; Debian: apt-get install firefox-esr firefox-esr-l10n-zh-cn fonts-noto-cjk), or set FIREFOX to its program.';
    case 'chromium':
      return 'No Chromium found. Install it (140 or later; Debian: apt-get install chromium chromium-l10n fonts-noto-cjk), or set CHROMIUM to the program of a Chromium, Chrome or Edge.';
    default:
      return `No ${product} found. Install it (140 or later) or choose another with --browser: ${PRODUCTS.join(', ')}.`;
  }
}

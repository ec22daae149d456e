// Where the browsers are; plain Node, so that set-up can ask before anything is installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The variable that names a browser of one's own. */
const VARIABLE = { chromium: 'CHROMIUM', firefox: 'FIREFOX' };

/** Names on the path, the ones that need no special rights first. */
const NAMES = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'msedge',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

/** Fixed places on macOS and Windows. */
function places(engine) {
  if (process.platform === 'darwin') {
    const apps =
      engine === 'chromium'
        ? ['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `${name}.app/Contents/MacOS/${name}`)
        : ['Firefox', 'Firefox Developer Edition'].map((name) => `${name}.app/Contents/MacOS/firefox`);
    return apps.map((app) => join('/Applications', app));
  }
  if (process.platform === 'win32') {
    const programs =
      engine === 'chromium'
        ? [
            'Chromium/Application/chrome.exe',
            'Google/Chrome/Application/chrome.exe',
            'Microsoft/Edge/Application/msedge.exe',
          ]
        : ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'];
    const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? programs.map((program) => join(root, program)) : []));
  }
  return [];
}

/**
 * The program of an installed browser, or null. `CHROMIUM=…` or `FIREFOX=…` in the environment goes first.
 * @param {'chromium' | 'firefox'} engine
 * @returns {string | null}
 */
export function findBrowser(engine) {
  const own = process.env[VARIABLE[engine]];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES[engine].flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...(own ? [own] : []), ...onPath, ...places(engine)].find((path) => existsSync(path)) ?? null;
}

/**
 * What to tell somebody who has no such browser.
 * @param {'chromium' | 'firefox'} engine
 */
export function howToInstall(engine) {
  return engine === 'chromium'
    ? 'No Chrome, Chromium or Edge found. Install one (version 140 or later; Debian: apt-get install chromium chromium-l10n fonts-noto-cjk), or set CHROMIUM to its program.'
    : 'No Firefox found. Install it (version 150 or later; Debian: apt-get install firefox-esr firefox-esr-l10n-zh-cn fonts-noto-cjk), or set FIREFOX to its program.';
}

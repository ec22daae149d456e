import { type Browser, launch } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/lib/browsers.mjs';
import type { Engine } from './session.ts';

/**
 * A browser in one colour scheme, without the extension, for views on a stage; every host's port 80 is this local one. Throws where none
 * is installed.
 */
export function launchOnStage(engine: Engine, port: number, scheme: 'light' | 'dark' = 'light'): Promise<Browser> {
  const executablePath = findBrowser(engine) ?? '';
  if (engine === 'chromium')
    return launch({
      executablePath,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-features=HttpsUpgrades',
        `--host-resolver-rules=MAP *:80 127.0.0.1:${port}`,
      ],
    });
  return launch({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `80=${port}`,
      'dom.security.https_first': false,
      'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
    },
  });
}

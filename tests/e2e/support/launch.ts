import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findBrowser, howToInstall, type Product } from '../../../scripts/lib/browsers.mjs';
import { fromStored } from '../../../src/library/stored.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { Engine, Options, Session } from './session.ts';

const ROOT = resolve(import.meta.dirname, '../../..');

const FOLDER: Record<Engine, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** The built extension for a browser; throws where it has not been built. */
export function builtExtension(engine: Engine): string {
  const folder = join(ROOT, '.output', FOLDER[engine]);
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`.output/${FOLDER[engine]} is missing: npm run build`);
  return folder;
}

/** Starts an installed browser with the built extension. Throws, saying what to install, where there is none. */
export async function launch(
  product: Product,
  options: Omit<Options, 'extension'> & { extension?: string },
): Promise<Session> {
  const executable = findBrowser(product);
  if (!executable) throw new Error(howToInstall(product));
  const engine: Engine = product === 'firefox' ? 'firefox' : 'chromium';
  const start = engine === 'firefox' ? launchFirefox : launchChromium;
  const session = await start(executable, { ...options, extension: options.extension ?? builtExtension(engine) });
  // Records are kept as text; who looks into storage wants to see what they are.
  const read = ([key, value]: [string, unknown]) => [key, key.startsWith('summary:') ? fromStored(value) : value];
  return { ...session, stored: async () => Object.fromEntries(Object.entries(await session.stored()).map(read)) };
}

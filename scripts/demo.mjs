// Shows the main job: builds the extension, opens a sample article in an installed browser with the extension in it.
//   npm run demo [-- --browser chrome|chromium|edge|firefox] [--headless]
// Without a display, or with --headless, it prints the summary and saves pictures of the page and the popup in .demo/.
import { parseArgs } from 'node:util';
import { findBrowser, howToInstall, PRODUCTS } from './lib/browsers.mjs';
import { run } from './lib/run.mjs';
import { setup } from './setup.mjs';

const USAGE = `usage: npm run demo -- [--browser ${PRODUCTS.join('|')}] [--headless]`;

function options() {
  try {
    const { values } = parseArgs({
      options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } },
    });
    if (values.browser !== undefined && !PRODUCTS.includes(values.browser))
      throw new Error(`no such browser: ${values.browser}`);
    return values;
  } catch (error) {
    process.stderr.write(`${error.message}\n${USAGE}\n`);
    process.exit(2);
  }
}

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function main() {
  const { browser: wanted, headless } = options();
  const product = wanted ?? PRODUCTS.find((one) => findBrowser(one)) ?? 'chromium';
  const engine = product === 'firefox' ? 'firefox' : 'chromium';
  await setup({ browsers: findBrowser(product) || product !== engine ? [] : [engine] });
  if (!findBrowser(product)) throw new Error(howToInstall(product));
  process.stdout.write('building the extension …\n');
  const build = await run('wxt', ['build', '-b', engine === 'firefox' ? 'firefox' : 'chrome', '--mv3']);
  if (build.code !== 0) throw new Error(`the build failed:\n${build.output}`);
  const mode = headless || !hasDisplay() ? 'headless' : 'window';
  // A window stays open as long as the reader likes.
  const limit = mode === 'window' ? 2 ** 31 - 1 : 180_000;
  const { code } = await run('tsx', ['scripts/demo/show.ts', product, mode], { show: true, limit });
  return code;
}

process.exitCode = await main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  return 1;
});

// Installs what is missing: npm packages everywhere, the browsers where this is Debian and we may.
//   node scripts/setup.mjs                    packages and both browsers
//   node scripts/setup.mjs --browser firefox  packages and one browser
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser, howToInstall } from './lib/browsers.mjs';
import { ROOT, run } from './lib/run.mjs';

const OLDEST_NODE = [20, 19];

/** Debian's packages: the browser, its Chinese words, and a font that has Chinese characters. */
const DEBIAN = {
  chromium: ['chromium', 'chromium-l10n', 'fonts-noto-cjk'],
  firefox: ['firefox-esr', 'firefox-esr-l10n-zh-cn', 'fonts-noto-cjk'],
};

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantMajor = 0, wantMinor = 0] = OLDEST_NODE;
  if (major < wantMajor || (major === wantMajor && minor < wantMinor))
    throw new Error(`Node ${OLDEST_NODE.join('.')} or later is needed; this is ${process.versions.node}.`);
}

/** Packages by folder as a lock file has them; null where there is no readable one. */
function packages(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/** Whether node_modules holds what package-lock.json asks for; optional packages (other systems' binaries) may be absent. */
function packagesInstalled() {
  const wanted = packages('package-lock.json');
  const present = packages('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([folder, { version, optional }]) =>
      folder === '' || (present[folder] ? present[folder].version === version : optional === true),
  );
}

async function must(what, command, args, options) {
  process.stdout.write(`set-up: ${what}\n`);
  const { code, output } = await run(command, args, options);
  if (code !== 0) throw new Error(`${what} failed (${command} ${args.join(' ')}):\n${output.trimEnd()}`);
}

/** Debian's package names among these that are not installed. */
async function missing(names) {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own placeholders
  const { stdout } = await run('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\\n', ...names]);
  const present = new Set(stdout.split('\n').flatMap((line) => line.match(/^(\S+) installed$/)?.[1] ?? []));
  return names.filter((name) => !present.has(name));
}

const mayInstallBrowsers = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** Debian's packages where this is Debian and we are root; elsewhere a line for every browser that is absent. */
async function setUpBrowsers(browsers) {
  if (mayInstallBrowsers()) {
    const names = await missing([...new Set(browsers.flatMap((browser) => DEBIAN[browser]))]);
    if (names.length > 0) {
      const env = { DEBIAN_FRONTEND: 'noninteractive' };
      await must('apt-get update', 'apt-get', ['update', '-q'], { env });
      await must(
        `apt-get install ${names.join(' ')}`,
        'apt-get',
        ['install', '-q', '-y', '--no-install-recommends', ...names],
        {
          env,
          limit: 1_800_000,
        },
      );
    }
  }
  for (const browser of browsers) if (!findBrowser(browser)) process.stdout.write(`set-up: ${howToInstall(browser)}\n`);
}

/**
 * Makes this clone ready. Throws, with what went wrong, when packages cannot be installed. A browser that is absent and
 * cannot be installed is named on standard output; who needs it fails then.
 * @param {{ browsers?: Array<'chromium' | 'firefox'> }} [options]
 */
export async function setup({ browsers = ['chromium', 'firefox'] } = {}) {
  checkNode();
  if (!packagesInstalled()) await must('npm ci', 'npm', ['ci', '--no-audit', '--no-fund']);
  if (!existsSync(join(ROOT, '.wxt', 'tsconfig.json'))) await must('wxt prepare', 'wxt', ['prepare']);
  await setUpBrowsers(browsers);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const at = process.argv.indexOf('--browser');
  const one = at < 0 ? null : process.argv[at + 1];
  if (one !== null && one !== 'chromium' && one !== 'firefox') {
    process.stderr.write('usage: node scripts/setup.mjs [--browser chromium|firefox]\n');
    process.exit(2);
  }
  await setup(one ? { browsers: [one] } : {}).catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
}

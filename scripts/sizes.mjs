// Compares what each part of the built extension loads, minified and gzipped, with its budget in sizes.json.
// A budget is raised on purpose, in a commit that says what for. Run `npm run build` first.
//   node scripts/sizes.mjs
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './lib/run.mjs';

const budgets = JSON.parse(readFileSync(join(ROOT, 'scripts', 'sizes.json'), 'utf8'));
const IMPORT = /(?:\bfrom|\bimport)\s*["'](\.{0,2}\/[^"']+)["']/gu;
const LINK = /<(?:script|link)\b[^>]*?\b(?:src|href)="(\/[^"]+)"/gu;

/** A part's file and everything it loads at once: static imports of a script, scripts and styles of a page. */
function closure(build, entry, seen = new Set()) {
  const path = join(build, entry);
  if (seen.has(path)) return seen;
  seen.add(path);
  if (!existsSync(path))
    throw new Error(`${relative(ROOT, path)} is not there: run npm run build, or correct scripts/sizes.json`);
  const form = path.endsWith('.html') ? LINK : path.endsWith('.js') ? IMPORT : null;
  for (const [, found = ''] of form ? readFileSync(path, 'utf8').matchAll(form) : []) {
    const target = found.startsWith('/') ? join(build, found) : resolve(dirname(path), found);
    closure(build, relative(build, target), seen);
  }
  return seen;
}

/** The entry with its `*` (the hash that the build puts into the names of assets) filled in. */
function named(build, entry) {
  if (!entry.includes('*')) return entry;
  const [before, after] = basename(entry).split('*');
  const folder = dirname(entry);
  const names = existsSync(join(build, folder)) ? readdirSync(join(build, folder)) : [];
  return join(folder, names.find((name) => name.startsWith(before) && name.endsWith(after)) ?? basename(entry));
}

let over = 0;
for (const browser of ['chrome', 'firefox']) {
  const build = join(ROOT, '.output', `${browser}-mv3`);
  for (const [part, { entry, gzipKB }] of Object.entries(budgets)) {
    const file = named(build, typeof entry === 'string' ? entry : entry[browser]);
    const sizes = [...closure(build, file)].map((path) => gzipSync(readFileSync(path), { level: 9 }).length);
    const size = sizes.reduce((sum, one) => sum + one, 0) / 1000;
    const fits = size <= gzipKB;
    if (!fits) over += 1;
    const words = `${browser.padEnd(8)} ${part.padEnd(10)} ${size.toFixed(1).padStart(6)} KB gzip of ${gzipKB}`;
    process.stdout.write(`${words}${fits ? '' : '  OVER ITS BUDGET'}\n`);
  }
}
if (over > 0) {
  process.stderr.write(
    'Make it smaller, load what is rarely needed on demand, or raise scripts/sizes.json on purpose.\n',
  );
  process.exit(1);
}

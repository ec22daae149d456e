// Every check, from a fresh clone: sets up, then types, lint, unit tests, both builds, web-ext lint, sizes, both browsers.
// One line a step; what a failed step printed; last line `N passed, N failed`, where a step without test cases counts as one.
//   node scripts/test.mjs [--only STEP[,STEP…]]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './lib/run.mjs';
import { setup } from './setup.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'huazhongdian-test-'));

/** A step that passes or fails as a whole. */
const check = (name, command, args, needs = []) => ({
  name,
  needs,
  go: async () => {
    const { code, output } = await run(command, args);
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output };
  },
});

/** A step of many test cases. A skipped case counts as failed: a check that did not run is not a check. */
const cases = (name, args, needs = []) => ({
  name,
  needs,
  go: async () => {
    const report = join(scratch, `${name.replaceAll(' ', '-')}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { code, output } = await run('vitest', ['run', ...args, ...reporters], {
      limit: 1_800_000,
      env: { NO_COLOR: '1' },
    });
    try {
      const {
        numPassedTests: passed,
        numTotalTests: total,
        numFailedTestSuites: suites,
      } = JSON.parse(readFileSync(report, 'utf8'));
      const failed = total - passed;
      // A file that cannot be loaded has no failed cases of its own.
      return { passed, failed: failed === 0 && (code !== 0 || total === 0) ? Math.max(1, suites) : failed, output };
    } catch {
      return { passed: 0, failed: 1, output };
    }
  },
});

const E2E = ['--config', 'vitest.e2e.config.ts', '--project'];
const STEPS = [
  check('types', 'tsc', ['--noEmit']),
  check('lint', 'biome', ['check', '--error-on-warnings', '.']),
  cases('unit', []),
  check('build chrome', 'wxt', ['build', '-b', 'chrome', '--mv3']),
  check('build firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']),
  check(
    'web-ext lint',
    'web-ext',
    ['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery'],
    ['build firefox'],
  ),
  check('sizes', process.execPath, ['scripts/sizes.mjs'], ['build chrome', 'build firefox']),
  cases('e2e chromium', [...E2E, 'chromium'], ['build chrome']),
  cases('e2e firefox', [...E2E, 'firefox'], ['build firefox']),
];

/** Runs a step, or fails it where one that it needs has failed. */
async function attempt(step, broken) {
  const need = step.needs.find((name) => broken.has(name));
  if (need) return { passed: 0, failed: 1, output: `not run: ${need} failed` };
  try {
    return await step.go();
  } catch (error) {
    return { passed: 0, failed: 1, output: String(error) };
  }
}

const say = (line) => process.stdout.write(`${line}\n`);

async function main(names) {
  const total = { passed: 0, failed: 0 };
  const add = (label, started, { passed, failed, output = '' }) => {
    total.passed += passed;
    total.failed += failed;
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    say(`${failed ? '✗' : '✓'} ${label.padEnd(14)} ${passed} passed, ${failed} failed  ${seconds} s`);
    if (failed) say(output.trimEnd().replace(/^/gmu, '    '));
  };
  const started = Date.now();
  try {
    await setup();
    add('set-up', started, { passed: 1, failed: 0 });
  } catch (error) {
    add('set-up', started, { passed: 0, failed: 1, output: error instanceof Error ? error.message : String(error) });
    return total;
  }
  const broken = new Set();
  for (const step of STEPS.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const from = Date.now();
    const result = await attempt(step, broken);
    if (result.failed) broken.add(step.name);
    add(step.name, from, result);
  }
  return total;
}

const at = process.argv.indexOf('--only');
const only = at < 0 ? [] : (process.argv[at + 1] ?? '').split(',');
const unknown = only.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  process.stderr.write(`no such step: ${unknown.join(', ')}; there are ${STEPS.map(({ name }) => name).join(', ')}\n`);
  process.exit(2);
}
const { passed, failed } = await main(only).finally(() => rmSync(scratch, { recursive: true, force: true }));
process.exitCode = failed ? 1 : 0;
say(`${passed} passed, ${failed} failed`);

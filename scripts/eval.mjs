// Scores the extractor on the reference material beside the project (../shared), where that is present.
//   npm run eval [-- --errors]
import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT, run } from './lib/run.mjs';

const SHARED = resolve(ROOT, '../shared');
const SCORES = [
  { name: 'articles', script: 'eval/score.mjs', data: ['eval/gold'] },
  { name: 'suites', script: 'suites/score.mjs', data: ['suites/dates.jsonl', 'suites/money.jsonl'] },
  { name: 'pages', script: 'pages/score.mjs', data: ['pages'] },
];

let failed = 0;
for (const { name, script, data } of SCORES) {
  const path = join(SHARED, script);
  process.stdout.write(`\n== ${name}\n`);
  if (!existsSync(path)) {
    process.stdout.write(`not scored: ../shared/${script} is not here (the material is not part of the project)\n`);
    continue;
  }
  const { code } = await run(
    process.execPath,
    // By its real path: a scorer that asks whether it is the program itself would not know itself through a link.
    [realpathSync(path), ...process.argv.slice(2), ...data.map((one) => join(SHARED, one))],
    {
      show: true,
    },
  );
  if (code !== 0) failed += 1;
}
process.exit(failed ? 1 : 0);

/**
 * Reads a million values as an independent writer wrote them: npm run numerals [-- COUNT]
 * Exit code 1 where one is read wrongly.
 */
import Nzh from 'nzh';
import { mismatches } from './lib/numerals/written.ts';

const count = Number(process.argv[2] ?? 1_000_000);
const start = performance.now();
const wrong = mismatches(Nzh.cn, count, 7);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
process.stdout.write(`${count} values in six forms: ${wrong.length} read wrongly, ${seconds} s\n`);
for (const { written, value, read } of wrong.slice(0, 20))
  process.stdout.write(`${written}: is ${value}, was read as ${read}\n`);
if (wrong.length > 0) process.exitCode = 1;

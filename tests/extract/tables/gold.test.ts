import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findPeriods } from '../../../src/extract/dates/dates.ts';
import { findTableQuantities } from '../../../src/extract/tables/tables.ts';
import type { QuantityMention } from '../../../src/extract/types.ts';
import { type GoldMark, readGold } from '../../support/gold.ts';

const FOLDER = new URL('../../gold-tables/', import.meta.url);
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
const LEAST = 0.9;
/** Durations and ages may be found or not. */
const FREE = /^(?:周?岁|年|个?月|天|日|小时|分钟)$/;

const lastPart = (edtf: string) => {
  const [year, month = '12', day = '31'] = edtf.slice(edtf.indexOf('/') + 1).split('-');
  return `${year}-${month}-${day}`;
};

function shareOfCharacters(a: string, b: string): number {
  const left = [...b];
  let common = 0;
  for (const c of a) {
    const at = left.indexOf(c);
    if (at >= 0) {
      left.splice(at, 1);
      common++;
    }
  }
  return (2 * common) / (a.length + b.length);
}

/** What is wrong with a mention; empty when the whole tuple is right. */
function faults({ kind, attributes: a }: GoldMark, q: QuantityMention): string[] {
  const wrong: string[] = [];
  if (q.status !== (kind === 't' ? 'target' : 'actual')) wrong.push(`status ${q.status}`);
  if ([q.value].flat().join('..') !== a.v || q.unit !== a.u) wrong.push(`value ${q.value} ${q.unit} for ${a.v} ${a.u}`);
  if ((a.b ?? '=') !== q.bound) wrong.push(`bound ${q.bound} for ${a.b ?? '='}`);
  if (a.m && q.measure !== a.m) wrong.push(`measure ${q.measure} for ${a.m}`);
  if (a.p && !a.p.split('|').some((p) => q.period && lastPart(p) === lastPart(q.period)))
    wrong.push(`period ${q.period} for ${a.p}`);
  if (!a.i?.split('/').some((name) => shareOfCharacters(name, q.indicator ?? '') >= 0.75))
    wrong.push(`indicator ${q.indicator} for ${a.i}`);
  return wrong;
}

/** F1 of the tuples of one status, and every fault. */
function score(file: string, kind: 't' | 'a') {
  const { article, marks } = readGold(new URL(file, FOLDER).pathname);
  const found = findTableQuantities(article, findPeriods(article));
  const over = (mark: GoldMark, q: QuantityMention) =>
    mark.paragraph === q.paragraph && mark.start < q.end && q.start < mark.end;
  const status = kind === 't' ? 'target' : 'actual';
  const gold = marks.filter((mark) => mark.kind === kind);
  const mine = found.filter(
    (q) => q.status === status && !marks.some((m) => m.kind === 'q?' && over(m, q)) && !FREE.test(q.unit),
  );
  const problems: string[] = [];
  let right = 0;
  for (const mark of gold) {
    const q = found.find((one) => over(mark, one));
    const wrong = q ? faults(mark, q) : ['missed'];
    if (wrong.length) problems.push(`${mark.quote} ${mark.attributes.i}: ${wrong.join(', ')}`);
    else right++;
  }
  for (const q of mine)
    if (!marks.some((mark) => over(mark, q))) problems.push(`extra ${q.quote} [${q.indicator}] ${q.value}${q.unit}`);
  const of = gold.length + mine.length;
  return { f1: of === 0 ? 1 : (2 * right) / of, problems };
}

describe('golden tables', () => {
  it('are ten', () => expect(files.length).toBeGreaterThanOrEqual(10));

  it.each(files)('%s: targets', (file) => {
    const { f1, problems } = score(file, 't');
    expect(f1, problems.join('\n')).toBeGreaterThanOrEqual(LEAST);
  });

  it.each(files)('%s: actuals', (file) => {
    const { f1, problems } = score(file, 'a');
    expect(f1, problems.join('\n')).toBeGreaterThanOrEqual(LEAST);
  });
});

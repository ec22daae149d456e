import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import type { QuantityMention } from '../../src/extract/types.ts';
import { type GoldMark, readGold } from '../support/gold.ts';

const FOLDER = new URL('../gold/', import.meta.url);
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));

/**
 * What may be wrong in each article: `wrong` whole tuples (status, value, unit, bound, measure, end of the period), `lost`
 * quantities missed or too many, `unnamed` ones without indicator, `people` missed or too many. Raised only on purpose,
 * lowered whenever a rule gets more of them right.
 */
interface Tolerance {
  wrong?: number;
  lost?: number;
  unnamed?: number;
  people?: number;
}
const TOLERATED: Readonly<Record<string, Tolerance>> = {
  'appointments-voices.txt': { people: 1, unnamed: 1 },
  'budget-report.txt': { wrong: 1 },
  'consumption-subsidies.txt': { wrong: 2 },
  'county-interview.txt': { wrong: 2 },
  'county-workreport.txt': { unnamed: 2 },
  'env-rectification.txt': { wrong: 2 },
  'farm-feature.txt': { lost: 1, unnamed: 2, wrong: 2 },
  'flood-control.txt': { wrong: 1 },
  'inspection-rectified.txt': { unnamed: 2, wrong: 1 },
  'livelihood-list.txt': { wrong: 1 },
  'npc-session.txt': { people: 1 },
  'pressconf-care.txt': { wrong: 1 },
  'pressconf-pharma.txt': { wrong: 2 },
  'science-policy.txt': { wrong: 2 },
  'sessions-sidebar.txt': { wrong: 1 },
  'signing-day.txt': { wrong: 2 },
  'tea-village.txt': { wrong: 5 },
  'wechat-digest.txt': { people: 1, wrong: 1 },
  'winter-air.txt': { wrong: 1 },
  'fresh-edu.txt': { wrong: 1 },
  'fresh-hitech.txt': { lost: 1 },
  'region-wechat.txt': { wrong: 1 },
  'county-chains.txt': { wrong: 2 },
  'county-conference.txt': { wrong: 3 },
  'county-deputies.txt': { wrong: 2 },
  'county-halfyear.txt': { wrong: 5 },
  'county-insurance.txt': { wrong: 4 },
  'county-lake.txt': { wrong: 1 },
  'county-showcase.txt': { wrong: 3 },
  'county-township.txt': { wrong: 4 },
  'county-waterway.txt': { wrong: 2 },
  'paper-appointments.txt': { wrong: 1 },
  'paper-digits.txt': { wrong: 1 },
  'paper-inspection.txt': { wrong: 1 },
  'paper-secretary.txt': { people: 1, wrong: 2 },
  'paper-statistics.txt': { wrong: 1 },
};

const overlaps = (mark: GoldMark, mention: { paragraph: number; start: number; end: number }) =>
  mark.paragraph === mention.paragraph && mark.start < mention.end && mention.start < mark.end;

/** The last day of an EDTF date or interval; 31 for every month will do to compare. */
const lastPart = (edtf: string) => {
  const [year, month = '12', day = '31'] = edtf.slice(edtf.indexOf('/') + 1).split('-');
  return `${year}-${month}-${day}`;
};

/** What is wrong with a mention, or nothing. A bound of 余 and 多 may be read either way. */
function faults({ kind, quote, attributes: a }: GoldMark, q: QuantityMention): string[] {
  const wrong: string[] = [];
  if (q.status !== (kind === 't' ? 'target' : 'actual')) wrong.push(`status ${q.status}`);
  if ([q.value].flat().join('..') !== String(a.v)) wrong.push(`value ${q.value} for ${a.v}`);
  if (q.unit !== a.u) wrong.push(`unit ${q.unit} for ${a.u}`);
  if ((a.b ?? '=')[0] !== q.bound[0] && !/[余多]/.test(quote)) wrong.push(`bound ${q.bound} for ${a.b ?? '='}`);
  if (a.m && q.measure !== a.m) wrong.push(`measure ${q.measure} for ${a.m}`);
  if (a.p && !a.p.split('|').some((p) => q.period && lastPart(p) === lastPart(q.period)))
    wrong.push(`period ${q.period} for ${a.p}`);
  return wrong;
}

describe('golden articles', () => {
  it('are there', () => expect(files.length).toBeGreaterThanOrEqual(10));

  describe.each(files)('%s', (file) => {
    const { article, officials, marks } = readGold(new URL(file, FOLDER).pathname);
    const found = extract(article);
    const tolerated = TOLERATED[file] ?? {};
    const counted = marks.filter(({ kind }) => kind === 't' || kind === 'a');

    it('has every quantity and no other', () => {
      const missed = counted.filter((mark) => !found.quantities.some((q) => overlaps(mark, q)));
      const extra = found.quantities.filter(
        (q) => !marks.some((mark) => overlaps(mark, q)) && !/^(?:周?岁|年|个?月|周|天|日|小时|分钟|秒)$/.test(q.unit),
      );
      const lost = [...missed, ...extra].map(({ quote }) => quote);
      expect(lost.length, lost.join('\n')).toBeLessThanOrEqual(tolerated.lost ?? 0);
    });

    it('says what they mean', () => {
      const wrong = counted.flatMap((mark) => {
        const mention = found.quantities.find((q) => overlaps(mark, q));
        const list = mention ? faults(mark, mention) : [];
        return list.length ? [`${mark.quote}: ${list.join(', ')}`] : [];
      });
      expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(tolerated.wrong ?? 0);
    });

    it('names what is measured', () => {
      const unnamed = counted.filter((mark) => !found.quantities.find((q) => overlaps(mark, q))?.indicator);
      expect(unnamed.length, unnamed.map(({ quote }) => quote).join('\n')).toBeLessThanOrEqual(tolerated.unnamed ?? 0);
    });

    it('lists officials, each once, and nobody else', () => {
      const optional = new Set(marks.filter(({ kind }) => kind === 'p?').map(({ quote }) => quote.replace(/\s/gu, '')));
      const names = found.officials.map(({ name }) => name.replace(/\s/gu, '')).filter((name) => !optional.has(name));
      const expected = officials.map(({ name }) => name.replace(/\s/gu, ''));
      const odd = [
        ...names.filter((name, i) => !expected.includes(name) || names.indexOf(name) !== i),
        ...expected.filter((name) => !names.includes(name)),
      ];
      expect(odd.length, odd.join('\n')).toBeLessThanOrEqual(tolerated.people ?? 0);
    });
  });
});

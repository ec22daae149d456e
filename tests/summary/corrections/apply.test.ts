import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Place } from '../../../src/extract/types.ts';
import { corrected, unplaced } from '../../../src/summary/corrections/apply.ts';
import { withCorrection, withoutCorrection } from '../../../src/summary/corrections/record.ts';
import type { Deed, Draft } from '../../../src/summary/corrections/schema.ts';
import type { Summary } from '../../../src/summary/schema.ts';
import { sampleDate, sampleId, sampleOfficial, sampleQuantity, sampleSummary } from '../sample.ts';

const NOW = new Date('2026-03-04T05:06:07Z');
const TEXT = ['到2027年，全市工业总产值达到300亿元，新增就业2万人。', '市长马青原说，园区今年开工。马青原要求抓紧。'];
const at = (paragraph: number, quote: string, from = 0): Place => {
  const start = TEXT[paragraph]?.indexOf(quote, from) ?? -1;
  if (start < 0) throw new Error(`not in the text: ${quote}`);
  return { paragraph, start, end: start + quote.length, quote };
};
const MONEY = at(0, '300亿元');
const YEAR = at(0, '2027年');
const MAYOR = at(1, '马青原');
const record = (): Summary =>
  sampleSummary({
    paragraphs: TEXT,
    quantities: [sampleQuantity({ ...MONEY, implied: ['period', 'subject'] })],
    dates: [sampleDate(YEAR)],
    officials: [sampleOfficial({ mentions: [MAYOR, at(1, '马青原', 10)] })],
  });

const { paragraph: _, start: _s, end: _e, quote: _q, status: _k, implied: _i, rule: _r, ...facts } = sampleQuantity();
const target = (given: Partial<Omit<Extract<Draft, { kind: 'target' }>, 'kind'>> = {}): Draft => ({
  kind: 'target',
  ...facts,
  ...given,
});
const doing = (place: Place, deed: Deed, before = record(), n = 50): Summary => {
  const changed = withCorrection(before, { id: sampleId(n), now: NOW, place, deed });
  if (!changed) throw new Error('not placed');
  return changed;
};
const hide = (kind: Draft['kind']): Deed => ({ do: 'hide', kind, rule: 'a/b' });

describe('hiding', () => {
  test('takes the mark away and keeps why with the record', () => {
    const { quantities, dates, corrections } = doing(MONEY, hide('target'));
    expect(quantities).toEqual([]);
    expect(dates).toHaveLength(1);
    expect(corrections).toMatchObject([
      { id: sampleId(50), time: NOW.toISOString(), anchor: { exact: '300亿元', paragraph: 0 }, deed: hide('target') },
    ]);
  });

  test('takes away an official with every place that names the person', () => {
    expect(doing(MAYOR, hide('official')).officials).toEqual([]);
  });

  test('holds where a later extractor draws the ends elsewhere or takes a target for a figure', () => {
    const { corrections } = doing(MONEY, hide('target'));
    const longer = { ...MONEY, start: MONEY.start - 2, quote: '达到300亿元' };
    const anew = { ...record(), quantities: [sampleQuantity({ ...longer, status: 'actual' })] };
    expect(corrected(anew, corrections).quantities).toEqual([]);
  });
});

describe('changing', () => {
  test('sets what the reader set and leaves the rest, which is no longer implied where it was set', () => {
    const deed: Deed = {
      ...{ do: 'change', kind: 'target', rule: 'a/b', set: ['kind', 'period'] },
      mention: { ...target({ period: '2028', indicator: 'not set' }), kind: 'actual' } as Draft,
    };
    expect(doing(MONEY, deed).quantities).toEqual([
      sampleQuantity({ ...MONEY, status: 'actual', period: '2028', implied: ['subject'], rule: 'reader/change' }),
    ]);
  });

  test('makes one kind of mark another', () => {
    const deed: Deed = {
      ...{ do: 'change', kind: 'date', rule: 'a/b', set: ['kind'] },
      mention: target({ indicator: '年份', unit: '年', value: 2027 }),
    };
    const { dates, quantities } = doing(YEAR, deed);
    expect(dates).toEqual([]);
    expect(quantities.map(({ quote, indicator }) => [quote, indicator])).toEqual([
      ['2027年', '年份'],
      ['300亿元', '工业总产值'],
    ]);
  });

  test('gives a person another post and keeps every place', () => {
    const posts = [{ organization: '云溪市', title: '代市长', change: null }];
    const deed: Deed = {
      ...{ do: 'change', kind: 'official', rule: 'a/b', set: ['posts'] },
      mention: { kind: 'official', name: 'not set', posts },
    };
    expect(doing(MAYOR, deed).officials).toMatchObject([{ name: '马青原', posts, mentions: [{}, {}] }]);
  });

  test('is there whole where a later extractor finds nothing any more', () => {
    const { corrections } = doing(MONEY, {
      ...{ do: 'change', kind: 'target', rule: 'a/b', set: ['period'] },
      mention: target({ period: '2028' }),
    });
    expect(corrected({ ...record(), quantities: [] }, corrections).quantities).toEqual([
      sampleQuantity({ ...MONEY, period: '2028', rule: 'reader/change' }),
    ]);
  });
});

describe('adding', () => {
  test('puts a mark where there was none, in the order of the text', () => {
    const place = at(0, '2万人');
    const deed: Deed = { do: 'add', mention: target({ indicator: '新增就业', value: 20_000, unit: '人' }) };
    expect(doing(place, deed).quantities.map(({ quote, rule }) => [quote, rule])).toEqual([
      ['300亿元', 'money/literal'],
      ['2万人', 'reader/add'],
    ]);
  });

  test('a person who is known gets another place and another post, one who is not is new', () => {
    const again = doing(at(0, '全市'), {
      do: 'add',
      mention: { kind: 'official', name: '马青原', posts: [{ organization: null, title: '党组书记', change: null }] },
    });
    expect(again.officials).toMatchObject([
      { posts: [{ title: '市长' }, { title: '党组书记' }], mentions: [{ quote: '全市' }, {}, {}] },
    ]);
    const other = doing(at(1, '园区'), { do: 'add', mention: { kind: 'official', name: '园区', posts: [] } });
    expect(other.officials.map(({ name }) => name)).toEqual(['马青原', '园区']);
  });

  test('needs words that the article says there', () => {
    const deed: Deed = { do: 'add', mention: { kind: 'date', value: '2026', event: null } };
    const added = (place: Place) => withCorrection(record(), { id: sampleId(50), now: NOW, place, deed });
    expect(added({ ...MONEY, quote: '301亿元' })).toBeNull();
    expect(added({ ...MONEY, paragraph: 7 })).toBeNull();
    expect(added({ paragraph: 0, start: 3, end: 3, quote: '' })).toBeNull();
    expect(added({ paragraph: -1, start: 0, end: 3, quote: '云溪市' })).not.toBeNull();
  });
});

describe('undoing', () => {
  test('reads the text anew and keeps the other corrections', () => {
    const both = doing(YEAR, hide('date'), doing(MONEY, hide('target')), 51);
    const undone = withoutCorrection(both, sampleId(50), '0.9.0');
    expect(undone.quantities.map(({ quote, status }) => [quote, status])).toEqual([
      ['300亿元', 'target'],
      ['2万人', 'target'],
    ]);
    expect(undone.dates.some(({ quote }) => quote === '2027年')).toBe(false);
    expect(undone).toMatchObject({ extractor: '0.9.0', segmenter: null, corrections: [{ id: sampleId(51) }] });
    expect(withoutCorrection(undone, sampleId(50), '0.9.1')).toBe(undone);
  });
});

test('what has no place in the text any more is listed, and has no effect', () => {
  const { corrections } = doing(MONEY, hide('target'));
  const edited = { ...record(), corrections, paragraphs: ['到2027年，全市工业总产值达到310亿元，新增就业2万人。'] };
  expect(unplaced(edited)).toEqual(corrections);
  expect(corrected(edited, corrections).quantities).toHaveLength(1);
  expect(unplaced({ ...record(), corrections })).toEqual([]);
});

test('laid over numbers and dates twice, corrections do what they do once', () => {
  const kind = fc.constantFrom('target', 'actual', 'date');
  const mention = kind.map(
    (one): Draft => (one === 'date' ? { kind: one, value: '2027', event: null } : { ...facts, kind: one }),
  );
  const deed: fc.Arbitrary<Deed> = fc.oneof(
    kind.map(hide),
    mention.map((each): Deed => ({ do: 'add', mention: each })),
    fc
      .tuple(kind, mention)
      .map(([wrong, each]): Deed => ({ do: 'change', kind: wrong, rule: 'a/b', mention: each, set: ['kind'] })),
  );
  const place = fc.constantFrom(MONEY, YEAR, at(0, '2万人'), at(0, '达到300'));
  fc.assert(
    fc.property(fc.array(fc.tuple(place, deed), { maxLength: 6 }), (steps) => {
      const once = steps.reduce((last, [where, what], n) => doing(where, what, last, n + 50), record());
      expect(corrected(once, once.corrections)).toEqual(once);
    }),
  );
});

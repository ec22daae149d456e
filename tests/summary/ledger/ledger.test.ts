import { describe, expect, test } from 'vitest';
import { buildLedger } from '../../../src/summary/ledger/build.ts';
import type { Decision } from '../../../src/summary/ledger/decisions.ts';
import { currentOf, factRef, versionsOf } from '../../../src/summary/ledger/entry.ts';
import { type Fact, factsOf } from '../../../src/summary/ledger/facts.ts';
import { lineOf } from '../../../src/summary/ledger/line.ts';
import { indicatorKey } from '../../../src/summary/ledger/names.ts';
import { articlePlace, subjectKey } from '../../../src/summary/ledger/place.ts';
import { standingOf } from '../../../src/summary/ledger/status.ts';
import { comparedUnit } from '../../../src/summary/ledger/units.ts';
import { verdictOf } from '../../../src/summary/ledger/verdict.ts';
import { sampleId, sampleOfficial, sampleQuantity, sampleSummary } from '../sample.ts';
import { decidedLedger } from './made.ts';

/** The facts of the n-th article, of one number. */
const facts = (n: number, published: string, quantity: Parameters<typeof sampleQuantity>[0], title = '云溪市消息') =>
  factsOf(
    sampleSummary({
      id: sampleId(n),
      title,
      published,
      paragraphs: ['云溪市今天说，到2027年工业总产值达到300亿元。'],
      quantities: [sampleQuantity(quantity)],
    }),
  );
const ledger = (...given: Fact[][]) => buildLedger(given.flat());
const fact = (given: Partial<Fact>): Fact => ({ ...(facts(1, '2025-01-01', {})[0] as Fact), ...given });

describe('one target over articles', () => {
  test('repeated: the same under another name, with another place of the numeral', async () => {
    const entries = ledger(
      facts(2, '2025-03-01', { indicator: 'GDP', subject: '全市' }),
      facts(1, '2024-03-01', { indicator: '地区生产总值', subject: null }),
    );
    expect(entries).toMatchObject([{ subject: '云溪', indicator: '地区生产总值', names: ['地区生产总值', 'GDP'] }]);
    expect(entries[0]?.statements.map(({ article }) => article)).toEqual([sampleId(1), sampleId(2)]);
    expect(versionsOf(entries[0] as never)).toHaveLength(1);
  });

  test('changed: both values, the later one holds', async () => {
    const [entry] = ledger(facts(1, '2024-03-01', {}), facts(2, '2025-03-01', { value: 32_000_000_000 }));
    expect(versionsOf(entry as never).map(({ value }) => value)).toEqual([30_000_000_000, 32_000_000_000]);
    expect(currentOf(entry as never).article).toBe(sampleId(2));
  });

  test.each<[string, Parameters<typeof sampleQuantity>[0]]>([
    ['day', { period: '2028' }],
    ['subject', { subject: '北岭县' }],
    ['indicator', { indicator: '工业增加值' }],
    ['kind of number', { measure: 'growth', unit: '%', value: 7 }],
    ['unit', { unit: '美元' }],
  ])('another %s is another target', async (_, other) => {
    expect(ledger(facts(1, '2024-03-01', {}), facts(2, '2025-03-01', other))).toHaveLength(2);
  });

  test('yearly average and growth of a year are two', () => {
    const paragraphs = ['云溪市工业总产值年均增长7%，2027年增长7%。'];
    const growth = { measure: 'growth', unit: '%', value: 7, quote: '7%', direction: 'up' } as const;
    const quantities = [
      sampleQuantity({ ...growth, start: 12, end: 14 }),
      sampleQuantity({ ...growth, start: 22, end: 24 }),
    ];
    expect(factsOf(sampleSummary({ paragraphs, quantities })).map(({ base }) => base)).toEqual(['avg', '']);
  });

  test('floor and stretch are two; what is called neither goes with its value', async () => {
    const entries = ledger(
      facts(1, '2024-03-01', { tier: 'floor', value: 600 }),
      facts(2, '2024-03-01', { tier: 'stretch', value: 630 }),
      facts(3, '2024-03-02', { value: 630 }),
      facts(4, '2024-03-03', { value: 610 }),
    );
    expect(entries.map(({ tier, statements }) => [tier, statements.map(({ value }) => value)])).toEqual([
      ['floor', [600, 610]],
      ['stretch', [630, 630]],
    ]);
  });

  test('without a day it is a target of the year of its article', async () => {
    const none = { period: null };
    expect(
      ledger(facts(1, '2024-03-01', none), facts(2, '2024-05-01', none), facts(3, '2025-05-01', none)),
    ).toHaveLength(2);
  });
});

describe('answers', () => {
  const target = facts(1, '2024-03-01', { bound: '>=' });
  const actual = { status: 'actual', value: 29_000_000_000 } as const;

  test('what was reported when it was due', async () => {
    const [entry] = ledger(target, facts(2, '2028-01-20', actual), facts(3, '2028-04-01', { ...actual, value: 31e9 }));
    expect(entry?.answers.map(({ value }) => value)).toEqual([29_000_000_000, 31e9]);
    expect(standingOf(lineOf(entry as never), '2028-05-01')).toMatchObject({
      state: 'answered',
      actual: { value: 31e9 },
      verdict: { reached: true, difference: 1_000_000_000 },
    });
  });

  test.each<[string, string, Parameters<typeof sampleQuantity>[0]]>([
    ['before it was due', '2026-07-01', { ...actual, quote: '已300亿元' }],
    ['of another period', '2028-01-20', { ...actual, period: '2026' }],
    ['of all years together', '2028-01-20', { ...actual, period: '2023/2027' }],
  ])('nothing reported %s', async (_, published, quantity) => {
    const entries = ledger(target, facts(2, published, quantity));
    expect(entries[0]?.answers).toEqual([]);
  });

  test('a number of a year that has just begun is a target, unless it says how far it is', () => {
    expect(facts(1, '2027-02-01', actual)[0]?.status).toBe('target');
    expect(facts(1, '2027-12-20', actual)[0]?.status).toBe('actual');
    const paragraphs = ['今年以来，工业总产值已达到300亿元。'];
    expect(
      factsOf(sampleSummary({ published: '2027-06-01', paragraphs, quantities: [sampleQuantity(actual)] }))[0]?.status,
    ).toBe('actual');
  });

  test.each([
    '活动现场共有12个项目签约，年产值300亿元。',
    '全市集中开工项目12个，产值300亿元。',
    '园区现有企业40家，产值300亿元。',
  ])('what there is in the middle of its year is no target: %s', (text) => {
    const quantities = [sampleQuantity(actual)];
    expect(factsOf(sampleSummary({ published: '2027-06-01', paragraphs: [text], quantities }))[0]?.status).toBe(
      'actual',
    );
  });

  test.each([
    ['rank', '位', '位'],
    ['level', '位', '人'],
    ['level', '家', '个'],
  ] as const)('a %s of 5%s is compared in %s', (measure, unit, folded) => {
    const [fact] = facts(1, '2026-02-01', { ...actual, measure, unit, value: 5 });
    expect([fact?.unit, comparedUnit(fact as Fact)]).toEqual([unit, folded]);
  });

  test('the year of the headline, where nothing else gives one', () => {
    expect(facts(1, '2025-02-01', { ...actual, period: null }, '数读云溪市2024')[0]?.due).toBe('2024-12-31');
    expect(facts(1, '2025-02-01', { ...actual, period: null }, '云溪市2021到2024')[0]?.due).toBeNull();
  });
});

describe('standing', () => {
  test('ahead, overdue and unverifiable', async () => {
    const [entry] = ledger(facts(1, '2024-03-01', {}));
    expect(standingOf(lineOf(entry as never), '2027-12-31')).toEqual({ state: 'ahead', days: 0 });
    expect(standingOf(lineOf(entry as never), '2028-01-10')).toEqual({ state: 'overdue', days: 10 });
    const [open] = ledger(facts(1, '2024-03-01', { period: null }));
    expect(standingOf(lineOf(open as never), '2028-01-10')).toEqual({ state: 'unverifiable' });
  });

  test.each<[string, Partial<Fact>, number, boolean]>([
    ['at least', { bound: '>=', value: 7 }, 7, true],
    ['over', { bound: '>', value: 7 }, 7, false],
    ['at most', { bound: '<=', value: 5.5 }, 5.3, true],
    ['at most, missed', { bound: '<=', value: 5.5 }, 5.6, false],
    ['about', { bound: '~', value: 100 }, 98.5, true],
    ['about, missed', { bound: '~', value: 100 }, 97, false],
    ['a range', { value: [6, 6.5] }, 6, true],
    ['a fall', { kind: 'growth', value: -14 }, -15, true],
    ['a fall, missed', { kind: 'growth', value: -14 }, -13, false],
    ['a rank', { kind: 'rank', value: 5, bound: '<=' }, 3, true],
    ['what should be low', { indicator: '城镇调查失业率', value: 5 }, 5.2, false],
  ])('%s', (_, target, value, reached) => {
    expect(verdictOf(fact(target), fact({ status: 'actual', value })).reached).toBe(reached);
  });

  test('how far, without the noise of binary fractions', () => {
    expect(verdictOf(fact({ value: 0.1 }), fact({ value: 0.3 }))).toMatchObject({ difference: 0.2 });
  });
});

describe('what the reader decides', () => {
  const [one, two, answer] = [
    facts(1, '2024-03-01', {}),
    facts(2, '2025-03-01', { value: 32e9 }),
    facts(3, '2028-02-01', { status: 'actual', value: 33e9 }),
  ] as [Fact[], Fact[], Fact[]];
  const ref = (given: Fact[]) => factRef(given[0] as Fact);
  const decided = (facts: Fact[], ...decisions: Decision[]) => decidedLedger(facts, decisions);

  test('different: a statement becomes a target of its own, an answer goes', async () => {
    const all = [one, two, answer].flat();
    const parted = decided(all, { one: ref(one), other: ref(two), verdict: 'different' });
    expect(parted.map(({ statements }) => statements.length)).toEqual([1, 1]);
    const [rejected] = decided(all, { one: ref(two), other: ref(answer), verdict: 'different' });
    expect(rejected?.answers).toEqual([]);
  });

  test('same: two targets become one, a number becomes an answer, what was found is confirmed', async () => {
    const other = facts(4, '2025-05-01', { indicator: '工业产值' });
    const linked = decided([one, other].flat(), { one: ref(one), other: ref(other), verdict: 'same' });
    expect(linked).toMatchObject([{ names: ['工业总产值', '工业产值'], confirmed: true }]);
    const far = facts(5, '2028-02-01', { status: 'actual', indicator: '工业产值' });
    expect(decided([one, far].flat(), { one: ref(one), other: ref(far), verdict: 'same' })).toMatchObject([
      { answers: [{ article: sampleId(5) }], confirmed: true },
    ]);
    expect(decided([one, two].flat(), { one: ref(one), other: ref(two), verdict: 'same' })).toMatchObject([
      { confirmed: true, statements: [{}, {}] },
    ]);
  });

  test('about what is gone is no decision', async () => {
    expect(decided(one, { one: 'x#0:1-2', other: ref(two), verdict: 'same' })).toMatchObject([{ confirmed: false }]);
  });
});

describe('names', () => {
  test.each([
    ['GDP', '地区生产总值'],
    ['全市生产总值', '地区生产总值'],
    ['规上工业增加值增速', '规模以上工业增加值'],
    ['R&D经费投入强度', '研发经费投入强度'],
    ['研发经费占地区生产总值比重', '研发经费投入强度'],
    ['空气质量优良天数比例', '空气质量优良天数占比'],
    ['财政总收入', '财政总收入'],
    ['人均GDP', '人均地区生产总值'],
  ])('%s is %s', (name, key) => expect(indicatorKey(name)).toBe(key));

  test.each([
    ['地区生产总值', '人均地区生产总值'],
    ['城镇居民人均可支配收入', '农村居民人均可支配收入'],
    ['一般公共预算收入', '财政总收入'],
    ['高新技术企业', '高新技术产业增加值'],
  ])('%s is not %s', (one, other) => expect(indicatorKey(one)).not.toBe(indicatorKey(other)));
});

describe('places', () => {
  const place = (title: string, publisher: string | null, ...paragraphs: string[]) =>
    articlePlace({ title, publisher, paragraphs, officials: [] });

  test.each([
    ['云溪市召开全市大会', '云溪日报', '全市工业总产值增长。', '云溪'],
    ['北岭县这五年', '江南经济报', '北岭县加快城市更新，社区服务进小区。', '北岭'],
    ['南坪高新区发布计划', '云溪晚报', '记者从南坪高新区获悉，全区产值增长。', '南坪高新区'],
    ['政府工作报告', '云溪市人民政府网', '地区生产总值增长6%。', '云溪'],
    ['全国粮食产量再创新高', null, '全国各地区喜获丰收。', ''],
    ['全省部署山区发展', null, '对32个山区县给予支持。', ''],
    ['个旧市加快转型', null, '个旧市改造老厂区。', '个旧'],
  ])('%s is about %s', (title, publisher, text, expected) => {
    expect(place(title, publisher, text)).toBe(expected);
  });

  test('officials say where, too', () => {
    expect(articlePlace({ title: '谋发展', publisher: null, paragraphs: [], officials: [sampleOfficial()] })).toBe(
      '云溪',
    );
  });

  test.each([
    [null, '云溪'],
    ['全市', '云溪'],
    ['我市', '云溪'],
    ['云溪市', '云溪'],
    ['北岭县', '北岭'],
    ['全国', '全国'],
    ['全省', '云溪所在的省'],
    ['链上企业', '链上企业'],
  ])('%s in an article about 云溪 is %s', (subject, key) => expect(subjectKey(subject, '云溪')).toBe(key));
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Summary } from '../../src/summary/schema.ts';
import { duplicates } from '../../src/summary/shelf/duplicates.ts';
import { choices, fitting, inOrder, NO_FILTER } from '../../src/summary/shelf/filter.ts';
import { type Asked, Finder, type Finding, type Searched } from '../../src/summary/shelf/find.ts';
import { type ShelfRow, searchText, toRow } from '../../src/summary/shelf/row.ts';
import { cutAtHits, excerpt, matches, readQuery } from '../../src/summary/shelf/search.ts';
import { sampleId, sampleQuantity, sampleSummary } from './sample.ts';

const row = (given: Partial<Summary> = {}): ShelfRow =>
  toRow(sampleSummary({ saved: true, savedAt: '2026-03-03T00:00:00.000Z', ...given }));

describe('search', () => {
  const text = searchText(sampleSummary({ note: '年底再核对', tags: ['跟进'] }), row());

  test.each([
    '工业总产值',
    '田禾',
    '马青原',
    '市长',
    '年底再核对',
    '跟进',
    '云溪日报',
    '300亿元',
    '园区 三年',
    '园区　三年',
  ])('%s is found', (typed) => {
    expect(matches(text, readQuery(typed))).toBe(true);
  });

  test.each(['农业总产值', '园区 没有'])('%s is not', (typed) => expect(matches(text, readQuery(typed))).toBe(false));

  test('width and the case of Latin letters make no difference', () => {
    for (const typed of ['gdp', 'GDP', 'Ｇｄｐ', 'ＧＤＰ']) expect(matches('全市GDP增长', readQuery(typed))).toBe(true);
    expect(matches('全市gdp增长', readQuery('GDP'))).toBe(true);
  });

  test('hits are cut out, overlapping ones as one, and nothing is lost', () => {
    const cut = cutAtHits('高标准农田面积', readQuery('标准农 农田'));
    expect(cut).toEqual([
      { text: '高', hit: false },
      { text: '标准农田', hit: true },
      { text: '面积', hit: false },
    ]);
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab农田 ') }),
        fc.string({ unit: fc.constantFrom(...'a农 ') }),
        (whole, typed) => {
          expect(
            cutAtHits(whole, readQuery(typed))
              .map(({ text }) => text)
              .join(''),
          ).toBe(whole);
        },
      ),
    );
  });

  test('an excerpt stands around the first hit behind the headline, within its line', () => {
    const long = `标题\n${'前'.repeat(40)}目标${'后'.repeat(80)}\n别的`;
    expect(excerpt(long, readQuery('目标'), 2)).toBe(`…${'前'.repeat(10)}目标${'后'.repeat(58)}…`);
    expect(excerpt('目标在标题', readQuery('目标'), 5)).toBeNull();
    expect(excerpt('标题\n目标在此', readQuery('目标'), 2)).toBe('目标在此');
  });

  test.each([
    ['收入2.58万元,常住人口城镇化率', '…常住人口城镇化率'],
    ['到了2025年末的常住人口城镇化率', '…年末的常住人口城镇化率'],
    ['全县实现了生产总值共计城镇化率', '…县实现了生产总值共计城镇化率'],
  ])('it begins with a clause, and never within a number: %s', (line, shown) => {
    expect(excerpt(line, readQuery('城镇化'), 0)).toBe(shown);
  });
});

describe('filters and orders', () => {
  test.each([
    [{ publisher: '云溪日报' }, true],
    [{ place: '云溪' }, true],
    [{ year: '2026' }, true],
    [{ due: '2027' }, true],
    [{ due: '2026' }, false],
    [{ indicator: '工业总产值' }, true],
    [{ official: '马青原' }, true],
    [{ official: '马' }, false],
    [{ tag: '跟进' }, false],
    [{ targets: true }, true],
  ])('%j: %s', (filter, passed) => expect(fitting({ ...NO_FILTER, ...filter })(row()) === 'whole').toBe(passed));

  test('a value that no row has is looked for as a part of what they have, also in a search that goes on from the last', async () => {
    const rows = [
      row({ id: '00000000-0000-4000-8000-000000000001', publisher: '云溪日报' }),
      row({ id: '00000000-0000-4000-8000-000000000002', publisher: '云溪日报海外版' }),
      row({ id: '00000000-0000-4000-8000-000000000003', publisher: '青岭发布' }),
    ];
    const searched = { rows, texts: new Map(rows.map(({ id }, at) => [id, `建设水网第${at}`])), version: 0 };
    const finder = new Finder('zh-CN');
    const finding = { pace: async () => {}, wanted: () => true, first: () => {} };
    const found = async (publisher: string, query = '') =>
      (await finder.find(searched, { query, filter: { ...NO_FILTER, publisher }, order: 'saved' }, finding))?.map(
        ({ publisher }) => publisher,
      );
    expect(await found('云溪')).toHaveLength(2);
    expect(await found('云溪日报')).toEqual(['云溪日报']);
    expect(await found('云溪日报', '建设')).toEqual(['云溪日报']);
    expect(await found('云溪日报', '建设水网第1')).toEqual(['云溪日报海外版']);
    expect(await found('琅川')).toEqual([]);
  });

  test('an article without targets does not pass where they are asked for', () => {
    const quantities = [sampleQuantity({ status: 'actual' })];
    expect(fitting({ ...NO_FILTER, targets: true })(row({ quantities }))).toBeNull();
  });

  test('values are offered most frequent first, years latest first', () => {
    const rows = [
      row({ publisher: '甲', published: '2024-01-01' }),
      row({ publisher: '乙', published: '2026-01-01' }),
      row({ publisher: '甲', published: null }),
    ];
    expect(choices(rows, 'publisher', 9)).toEqual(['甲', '乙']);
    expect(choices(rows, 'publisher', 1)).toEqual(['甲']);
    expect(choices(rows, 'year', 9)).toEqual(['2026', '2024']);
  });

  test('sorted by each order', () => {
    const rows = [
      row({
        title: 'a',
        publisher: '上海',
        published: '2024-01-01',
        quantities: [],
        savedAt: '2026-03-01T00:00:00.000Z',
      }),
      row({ title: 'b', publisher: null, published: null, savedAt: '2026-03-02T00:00:00.000Z' }),
      row({
        title: 'c',
        publisher: '北京',
        published: '2026-01-01',
        savedAt: '2026-03-03T00:00:00.000Z',
        quantities: [sampleQuantity(), sampleQuantity()],
      }),
    ];
    const sorted = (order: Parameters<typeof inOrder>[0]) =>
      inOrder(order, rows, 'zh-CN')
        .map(({ title }) => title)
        .join('');
    expect(sorted('saved')).toBe('cba');
    expect(sorted('newest')).toBe('cab');
    expect(sorted('oldest')).toBe('acb');
    expect(sorted('publisher')).toBe('cab');
    expect(sorted('targets')).toBe('cba');
  });
});

describe('finding', () => {
  const wanted: Asked = { query: '', filter: NO_FILTER, order: 'saved' };
  const many = Array.from({ length: 1_200 }, (_, n) =>
    row({ id: sampleId(n), title: `第${n}篇`, savedAt: new Date(Date.UTC(2026, 2, 1, 0, n)).toISOString() }),
  );
  const texts = new Map(
    many.map(({ id, title }, n) => [id, `${title}\n高标准农田${n % 2 === 0 ? '建设GDP' : '面积'}`]),
  );
  const searched: Searched = { rows: many, texts, version: 1 };
  const finding: Finding = { pace: async () => undefined, wanted: () => true, first: () => undefined };
  /** A map that counts how many texts are asked for. */
  const counted = () => {
    const asked = { count: 0 };
    const get = (id: string) => {
      asked.count += 1;
      return texts.get(id);
    };
    return { asked, searched: { rows: many, version: 1, texts: { get } as unknown as Searched['texts'] } };
  };

  test('a query that goes on from the last one looks only through what that one found, and finds the same as a new one', async () => {
    const { asked, searched } = counted();
    const finder = new Finder('zh-CN');
    await finder.find(searched, { ...wanted, query: '高标准 建' }, finding);
    expect(asked.count).toBe(1_200);
    const hits = await finder.find(searched, { ...wanted, query: '建设g 高标准农 第11' }, finding);
    expect(asked.count).toBe(1_800);
    expect(hits).toEqual(
      await new Finder('zh-CN').find(searched, { ...wanted, query: '建设g 高标准农 第11' }, finding),
    );
    expect(hits?.[0]?.title).toBe('第1198篇');
  });

  test.each<[string, Partial<Asked>, Partial<Searched>]>([
    ['another query', { query: '面积' }, {}],
    ['a shorter query', { query: '建' }, {}],
    ['another order', { order: 'oldest' }, {}],
    ['another filter', { filter: { ...NO_FILTER, year: '2026' } }, {}],
    ['texts that changed', {}, { version: 2 }],
  ])('%s looks through all', async (_, change, changed) => {
    const { asked, searched } = counted();
    const finder = new Finder('zh-CN');
    await finder.find(searched, { ...wanted, query: '建设' }, finding);
    await finder.find({ ...searched, ...changed }, { ...wanted, query: '建设', ...change }, finding);
    expect(asked.count).toBe(2_400);
  });

  test('of a long answer the first screen is told before the rest is looked for', async () => {
    const told: number[] = [];
    const first: Finding['first'] = (rows) => told.push(rows.length);
    const finder = new Finder('zh-CN');
    expect(await finder.find(searched, wanted, { ...finding, first })).toHaveLength(1_200);
    expect(await finder.find({ ...searched, rows: many.slice(0, 900) }, wanted, { ...finding, first })).toHaveLength(
      900,
    );
    expect(told).toEqual([40]);
  });

  test('nobody is told an answer that is not wanted any more', async () => {
    let turns = 0;
    const finder = new Finder('zh-CN');
    expect(await finder.find(searched, wanted, { ...finding, wanted: () => ++turns < 3 })).toBeNull();
    expect(turns).toBe(3);
  });
});

test('articles of one text are one, the first published first; an empty text is nobody’s', async () => {
  const nothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  const rows = [
    row({ id: sampleId(1), published: '2026-02-02' }),
    row({ id: sampleId(2), published: '2026-02-01' }),
    row({ id: sampleId(3), fingerprint: 'b'.repeat(64) }),
    row({ id: sampleId(4), fingerprint: nothing }),
    row({ id: sampleId(5), fingerprint: nothing }),
  ];
  expect((await duplicates(rows, async () => undefined)).map((group) => group.map(({ id }) => id))).toEqual([
    [sampleId(2), sampleId(1)],
  ]);
});

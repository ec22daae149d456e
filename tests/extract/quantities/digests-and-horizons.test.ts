import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/extract/dates/dates.ts';
import { articleOf } from '../article.ts';
import { find } from './find.ts';

const read = (text: string, published: string, title = '清河见闻') =>
  find(text, title, published).map(({ quote, status, period }) => `${quote} ${status} ${period}`);
const told = (text: string, published = '2022-01-08', title?: string) =>
  read(text, published, title).map((one) => one.split(' ').slice(0, 2).join(' '));

describe('a digest of news', () => {
  const items =
    '◆ 住房公积金有新政！明年1月1日起，多子女家庭贷款最高额度由70万元提高到90万元，预计每年惠及3万户、9万人。\n◆ 我市45.6万亩高标准农田建设项目已经过验收，棉花平均单产达到148公斤，较上年提高3公斤。';
  it('each item speaks for itself, whatever the title is about', () => {
    expect(told(items, '2024-12-18', '早安清河丨公积金新政来了').slice(-3)).toEqual([
      '45.6万亩 actual',
      '148公斤 actual',
      '3公斤 actual',
    ]);
  });
});

describe('a year far ahead', () => {
  const text = (behind: string) => `到2025年，森林覆盖率达到30%。\n展望未来，到2035年，森林覆盖率达到33%。\n${behind}`;
  it('gives way to the years of the plan in the next paragraph', () => {
    expect(read(text('造林24万亩，治理草原60万亩，封育5万亩。'), '2021-12-03', '“十四五”生态规划').slice(1, 3)).toEqual(
      ['33% target 2035', '24万亩 target 2021/2025'],
    );
  });
});

describe('words that look like plans', () => {
  it.each([
    ['共收到议案11件、建议128件，其中农业类47件。', ['11件 actual', '128件 actual', '47件 actual']],
    ['满意率要达到98%以上，而上一届平均为95.4%。', ['98%以上 target', '95.4% actual']],
    ['交由政府办理的119件，须在6月底前全部办复。', ['119件 target']],
    [
      '会议票决产生了今年的10件民生实事，包括新建步道220公里、改造小区36个。',
      ['10件 actual', '220公里 target', '36个 target'],
    ],
    ['项目达产后预计年产值150亿元。同日开工的物流园由一家企业投资7.8亿元。', ['150亿元 target', '7.8亿元 actual']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('until when and by when', () => {
  const dates = (text: string) => findDates({ ...articleOf(text), published: '2024-12-18' }).map(({ value }) => value);
  it.each([
    ['集中缴费期截至12月31日。', ['2024-12-31']],
    ['展览持续至1月20日。', ['2025-01-20']],
    ['截至12月10日，已缴费3万人。', ['2024-12-10']],
  ])('%s', (text, expected) => expect(dates(text)).toEqual(expected));

  it('年内 is of the year that runs, whatever milestone was named', () => {
    expect(read('支持建设1个产业园，2016年6月底前建成投用。各县年内至少建成1个孵化基地。', '2015-06-18').at(-1)).toBe(
      '1个 target 2015',
    );
  });
});

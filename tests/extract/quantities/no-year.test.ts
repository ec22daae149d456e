import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { articleOf } from '../article.ts';
import { judged, told } from './find.ts';

/** Numbers that are of no year, whatever year the text told of before; and those whose time a line of its own tells. */

describe('how things are now', () => {
  it.each([
    [
      '2018年，村里建起6座大棚。\n如今，全村产值480万元，带动168户。',
      ['6座 actual 2018', '480万元 actual null', '168户 actual null'],
    ],
    ['2018年，村里建起6座大棚。种植户56户。', ['6座 actual 2018', '56户 actual 2018']],
    [
      '2018年，村里建起6座大棚。如今，路通了。2020年，产值300万元。用工80人。',
      ['6座 actual 2018', '300万元 actual 2020', '80人 actual 2020'],
    ],
    ['今年，村里建起6座大棚。如今，全村产值480万元。', ['6座 actual 2025', '480万元 actual 2025']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('within so many years', () => {
  it.each([
    [
      '今年产值已达68万元。我们打算建大棚50座，力争三年内规模突破300万袋，收入突破150万元。',
      ['68万元 actual 2025', '50座 target 2025', '300万袋 target null', '150万元 target null'],
    ],
    ['今年要建大棚50座。力争用5年时间集聚人口5万人。', ['50座 target 2025', '5万人 target null']],
    ['今年要建大棚50座，年内产值突破150万元。', ['50座 target 2025', '150万元 target 2025']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('a line that says by when', () => {
  const due = (...lines: string[]) =>
    extract({ ...articleOf(...lines), title: '2023年十件民生实事出炉', published: '2023-02-16' }).quantities.map(
      ({ quote, period }) => `${quote} ${period}`,
    );
  it('is of the task above it, with a line for whose task it is between', () => {
    expect(
      due('新增托位600个', '▶完成时限：2023年11月', '改造小区28个', '▶牵头单位：区住建局', '▶完成时限：2023年8月底前'),
    ).toEqual(['600个 2023-11', '28个 2023-08']);
  });
  it('but not where it says something else, too', () => {
    expect(due('新增托位600个', '完成时限：2023年11月，逾期通报。')).toEqual(['600个 2023']);
  });
});

it('a question that looks back heads results', () => {
  const text = '新增托位600个\n回头看：2022年实事完成得怎么样？\n改造小区32个';
  expect(told(text, '2023-02-16', '2023年十件民生实事出炉')).toEqual(['600个 target 2023', '32个 actual 2022']);
  const next = text.replace('回头看：2022年实事完成得怎么样', '下一步：实事怎么办好');
  expect(told(next, '2023-02-16', '2023年十件民生实事出炉')[1]).toBe('32个 target 2023');
});

it('opinions on a plan have come in', () => {
  const text = '《规划》历时8个月，征求意见建议216条，采纳189条。\n新建公园12个。';
  expect(judged(text, '2026-03-12', '《市生态环境保护规划》解读')).toEqual([
    '216条 actual',
    '189条 actual',
    '12个 target',
  ]);
});

describe('a year of an earlier paragraph', () => {
  it.each([
    [
      '2017年签了46个项目，投产28家。\n全区亩均税收8.6万元。',
      ['46个 actual 2017', '28家 actual 2017', '8.6万元 actual null'],
    ],
    ['2024年签了46个项目。\n全区亩均税收8.6万元。', ['46个 actual 2024', '8.6万元 actual 2024']],
    ['一、2017年工作回顾\n签了46个项目。\n全区亩均税收8.6万元。', ['46个 actual 2017', '8.6万元 actual 2017']],
    [
      '2017年签了46个项目。\n2018年投产28家。吸纳300人。',
      ['46个 actual 2017', '28家 actual 2018', '300人 actual 2018'],
    ],
  ])('that is long over says nothing of the next: %s', (text, expected) => expect(told(text)).toEqual(expected));
});

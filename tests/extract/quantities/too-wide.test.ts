import { describe, expect, it } from 'vitest';
import { find } from './find.ts';

const told = (text: string, published = '2018-05-15', title = '清河见闻') =>
  find(text, title, published).map(({ quote, status }) => `${quote} ${status}`);

/** Sentences that rules about how things stand, lists and rows read wrongly while they were too wide. */
describe('what its own clause plans is planned', () => {
  it.each([
    ['2018年拟投入资金3.5亿元，比上年提高了1.2亿元。', '3.5亿元 target'],
    ['今年计划实施项目135个，比去年增加了23个。', '135个 target'],
    ['确保12万亩农田不缺水。', '12万亩 target'],
    ['今年计划整治1200亩撂荒地。', '1200亩 target'],
    ['到2020年，力争500个行政村有300个建成美丽乡村。', '500个 target'],
    ['力争全年组织培训12期、3200人参加。', '12期 target'],
    ['今年安排重点项目120个，6月底前新建项目全部开工。', '120个 target'],
  ])('%s', (text, expected) => expect(told(text)[0]).toBe(expected));
});

describe('what was done is done', () => {
  it.each([
    [
      '去年，市政府安排12件实事，目前全部完成。其中，改造小区18个，新增停车位3200个。',
      ['12件 actual', '18个 actual', '3200个 actual'],
    ],
    ['产业如何发展？柳河村的答案是：\n流转土地1200亩，建成大棚120座。', ['1200亩 actual', '120座 actual']],
    ['《城市管理办法》5月1日起施行\n全市设立执法中队12个，查处案件320件。', ['12个 actual', '320件 actual']],
    [
      '全市共有规上企业860家、限上企业420家，目前分别已复工800家和390家。',
      ['860家 actual', '420家 actual', '800家 actual', '390家 actual'],
    ],
    ['评审确定的是32个村，已全部完成。', ['32个 actual']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it('a year that is over or nearly so brings nothing more', () => {
    expect(told('2018年全年新建书屋320个，年底达到1200个。', '2019-01-10')).toEqual(['320个 actual', '1200个 actual']);
    expect(told('今年新增企业24家，年底达到120家。', '2018-12-28')[0]).toBe('24家 actual');
  });
});

it('a later year between two demands governs where none was named before', () => {
  const text = '要坚持工业强市。到2025年，力争规上企业达到300家。要加强招商，引进项目40个。';
  expect(find(text, '清河见闻', '2018-05-15').map(({ period }) => period)).toEqual(['2025', '2025']);
});

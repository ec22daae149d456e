import { describe, expect, it } from 'vitest';
import { find, told } from './find.ts';

describe('which time a number is of', () => {
  it.each([
    [
      '现将2020年11月1日零时常住人口有关数据公布如下：\n全市常住人口为11018365人，与2010年普查的10039440人相比，十年共增加978925人。',
      ['11018365人 actual 2020-11-01', '10039440人 actual 2010', '978925人 actual 2020-11-01'],
    ],
    ['2024年，新增床位126张，与2020年底相比增加38张。', ['126张 actual 2024', '38张 actual 2024']],
    ['截至今年2月底，上年度审计查出的158个问题已整改152个。', ['158个 actual 2025-02', '152个 actual 2025-02']],
    ['上年度审计项目158个。', ['158个 actual 2024']],
    ['园区2022年投用以来，已入驻企业126家。', ['126家 actual 2022/2025']],
    ['园区2022年投用，入驻企业126家。', ['126家 actual 2022']],
    [
      '2020年以来，镇里建起冷库86座。\n小院成立三年来，共引进新品种23个。',
      ['86座 actual 2020/2025', '23个 actual null'],
    ],
    [
      '今年，要办好实事。\n1.提升养老服务。建设助餐点150处，新增床位1200张。9月底前完成。',
      ['150处 target 2025-09', '1200张 target 2025-09'],
    ],
    ['今年要新增床位1200张。选址工作9月底前完成。', ['1200张 target 2025']],
    [
      '到2027年，通车里程将突破1000公里。\n下一步，将加快高铁建设，该项目正线全长128公里，总投资约210亿元。',
      ['1000公里 target 2027', '128公里 target null', '210亿元 target null'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text).slice(0, expected.length)).toEqual(expected);
  });

  it('当年 of a rule is any year, that of a report the one told of', () => {
    const rule =
      '若干政策\n对企业当年研发费用较上一年度增量部分，按15%给予补助，最高500万元。对首次升规的企业奖励20万元。';
    expect(find(rule).map(({ period }) => period)).toEqual([null, null, null]);
    expect(told('2024年，全市开工项目86个，当年完成投资210亿元。').at(-1)).toBe('210亿元 actual 2024');
  });

  it('a work is spoken of to the end of its paragraph', () => {
    const text = '零碳产业园项目总投资120亿元。\n2024年，全市实际使用外资6.86亿美元，增长21.4%。';
    expect(find(text).at(-1)?.subject ?? '').not.toContain('产业园');
  });

  it('the verb before what is lowered tells the direction', () => {
    expect(find('园区已入驻企业126家，降低企业物流成本约15%。').at(-1)?.direction).toBe('down');
    expect(find('园区已入驻企业126家，减少的企业占比15%。').at(-1)?.direction).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { named, pick } from './find.ts';

describe('places under the measure that heads their sentence', () => {
  it.each([
    [
      '规模以上工业增加值增速，排第一的是青河县，12.1%；临江区、云岭县以10.8%和9.2%紧随其后；受减产影响，南山区负增长1.6%。',
      ['第一', '12.1%', '10.8%', '9.2%', '1.6%'].map((quote) => `${quote} 规模以上工业增加值增速`),
    ],
    [
      '固定资产投资增速，东坪县12.5%，临江区10.1%，云岭县最低，只有2.3%。',
      ['12.5%', '10.1%', '2.3%'].map((quote) => `${quote} 固定资产投资增速`),
    ],
    [
      '社会消费品零售总额，居首位的是东坪县，达45亿元；临江区以32亿元紧随其后。',
      ['首位', '45亿元', '32亿元'].map((quote) => `${quote} 社会消费品零售总额`),
    ],
    [
      '一般公共预算收入，总量前三甲为东坪县（19.8亿元）、临江区（17.2亿元）、云岭县（12.5亿元）。',
      ['19.8亿元', '17.2亿元', '12.5亿元'].map((quote) => `${quote} 一般公共预算收入`),
    ],
    ['农村居民收入，青河镇1.2万元，云岭镇9800元。', ['1.2万元 农村居民收入', '9800元 农村居民收入']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));

  it('a rate that fell below zero is one of growth', () => {
    expect(pick('税收负增长3.2%。', 'indicator', 'measure', 'direction')).toEqual([['税收', 'growth', 'down']]);
  });

  it('not where the sentence begins with no measure', () => {
    expect(named('主汛期，东坪县雨量120毫米。')).toEqual(['120毫米 东坪县雨量']);
    expect(named('固定资产投资，东坪县新开工项目12个。')).toEqual(['12个 新开工项目']);
  });
});

describe('parties for which one measure differs', () => {
  it.each([
    [
      '目前，各省份（含兵团）企业缴费比例不统一，高的省份18%，多数省份阶段性降至17%，还有个别省份12%左右。',
      ['18% 企业缴费比例', '17% 企业缴费比例', '12%左右 企业缴费比例'],
    ],
    [
      '各地收费标准不一，高的村每户300元，多数村200元，个别村只有100元。',
      ['300元 收费标准', '200元 收费标准', '100元 收费标准'],
    ],
    ['失业保险费率，高于1%的地区，可降至1%。', ['1% 失业保险费率', '1% 失业保险费率']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));

  it('not where the share is one of them', () => {
    expect(named('全市九成以上的乡镇通了天然气。')).toEqual(['九成以上 乡镇']);
  });
});

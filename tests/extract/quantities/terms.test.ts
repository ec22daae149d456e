import { describe, expect, it } from 'vitest';
import { judged } from './find.ts';

describe('the terms of a policy hold from now on, whatever text tells of them', () => {
  it.each([
    [
      '从2026年1月1日起，我市调整居民医保待遇。一级医院起付线150元，报销比例由80%提高到88%。',
      ['150元 target', '80% actual', '88% target'],
    ],
    [
      '自7月1日起，城乡低保执行新标准。城市低保由每人每月680元提高到730元；特困人员供养标准为949元。去年，全市发放低保金1.3亿元。',
      ['680元 actual', '730元 target', '949元 target', '1.3亿元 actual'],
    ],
    [
      '创业贷款个人最高30万元，财政按50%给予贴息，单户贷款额度最高20万元。',
      ['30万元 target', '50% target', '20万元 target'],
    ],
    [
      '县里去年推出“银龄八条”，新建一张养老床位补贴1万元，运营补贴每床每月200元；累计建成养老机构26家。',
      ['1万元 target', '200元 target', '26家 actual'],
    ],
    ['镇里出台政策，每新建一亩大棚补助1500元，五年累计发放贷款4300万元。', ['1500元 target', '4300万元 actual']],
    ['市财政安排800万元，对购置新型播种机给予补贴。', ['800万元 target']],
    [
      '问：个人要缴多少？有哪些减免？\n答：全市已有86万人参保。对低保对象资助比例由80%提高到90%；对边缘户按50%给予资助，即每人资助175元。',
      ['86万人 actual', '80% actual', '90% target', '50% target', '175元 target'],
    ],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));

  it.each([
    ['合作社对农户按每亩60元给予了补贴，去年共补了12万元。', ['60元 actual', '12万元 actual']],
    [
      '去年，我市提高医保待遇，报销比例由70%提高到75%，基金支付9.6亿元。',
      ['70% actual', '75% actual', '9.6亿元 actual'],
    ],
    ['2020年1月1日起，我市统一城乡医保。五年来，报销比例提高到70%，惠及300万人。', ['70% actual', '300万人 actual']],
    ['省里出台贷款贴息政策，第一批贴息贷款总规模达到300亿元。', ['300亿元 actual']],
    ['问：补贴发放的成效怎么样？\n答：发放补贴3200万元，报销比例达到72%。', ['3200万元 actual', '72% actual']],
  ])('not what was given: %s', (text, expected) => expect(judged(text)).toEqual(expected));
});

describe('what is done for a year to come is done', () => {
  it.each([
    ['到目前，已有41万人缴纳了2026年度的保费，缴费率为16%。', ['41万人 actual', '16% actual']],
    ['2026年度医保集中征缴日前结束，全市参保310万人，参保率99%。', ['310万人 actual', '99% actual']],
    ['规划描绘了2035年：常住人口城镇化率超过75%。', ['75% target']],
    ['亩均税收要在现有12万元的基础上再提高10%，进出口增长8%。', ['12万元 actual', '10% target', '8% target']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));
});

import { describe, expect, it } from 'vitest';
import { named } from './find.ts';

/** A character that ends a name elsewhere may begin a word. */

describe('a name is not cut within a word', () => {
  it.each([
    ['目前已有各方救援力量200人到场。', ['200人 各方救援力量']],
    ['订单涉及各型船舶87艘。', ['87艘 各型船舶']],
    ['发放棉衣500件、被子300床。', ['500件 棉衣', '300床 被子']],
    ['由来已久的习俗有12项。', ['12项 由来已久的习俗']],
    ['一季度实际对华投资增长9%。', ['9% 对华投资']],
    ['到场观众超过2万人。', ['2万人 到场观众']],
    ['本市共性技术平台12个。', ['12个 共性技术平台']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('where it is no word, the name ends there', () => {
  it.each([
    ['两县各增产粮食3万吨。', ['3万吨 粮食']],
    ['展会到2万人。', ['2万人 展会']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('for how long money is lent is part of what the loan is called', () => {
  it.each([
    ['五年期以上贷款利率为3.95%。', ['3.95% 五年期以上贷款利率']],
    ['10年期国债收益率为2.1%。', ['2.1% 10年期国债收益率']],
    [
      '一年期和五年期以上贷款市场报价利率分别为3.1%和3.6%。',
      ['3.1% 一年期贷款市场报价利率', '3.6% 五年期以上贷款市场报价利率'],
    ],
    ['5年期间共投入3亿元。', ['3亿元 投入']],
    ['发行40亿元主权债券。其中，3年期、5年期均为20亿元。', ['40亿元 主权债券', '20亿元 主权债券']],
    ['发行20亿元主权债券，包括3年期12亿元和7年期8亿元。', ['20亿元 主权债券', '12亿元 主权债券', '8亿元 主权债券']],
    ['各界代表2600多人共同拜谒先祖。', ['2600多人 各界代表']],
    ['建设工期5年期满后，产值达3亿元。', ['3亿元 产值']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('the eve of a feast is when, and no part of a name', () => {
  it.each([
    ['国庆前夕走访企业30家。', ['30家 走访企业']],
    ['来自各行各业代表共120人参加。', ['120人 各行各业代表']],
    ['国庆前期布展项目30个。', ['30个 国庆前期布展项目']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('a noun behind its number is whole, and no more', () => {
  it.each([
    ['2000多家中小企业集中展示了技术。', ['2000多家 中小企业']],
    ['分队派出200余名精干力量。', ['200余名 精干力量']],
    ['对90个军事目标实施打击。', ['90个 军事目标']],
    ['新建12家企业集团。', ['12家 企业集团']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

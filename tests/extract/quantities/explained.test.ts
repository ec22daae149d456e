import { describe, expect, it } from 'vitest';
import { judged, told } from './find.ts';

describe('what is given by a policy is told in the present', () => {
  it.each([
    [
      '在资金筹措上予以补助，省级财政人均补助420元，县级配套人均80元，每个移民村另增补助3万元。',
      ['420元 target', '80元 target', '3万元 target'],
    ],
    ['市里对养老机构给予运营补助，每张床位每月补助150元。去年共发放补助420万元。', ['150元 target', '420万元 actual']],
    ['该县对村医实行补助，每人每月补助800元。', ['800元 target']],
    ['去年，县财政予以补助，人均补助390元。', ['390元 actual']],
    ['已对280户给予补助，每户补助390元。', ['280户 actual', '390元 actual']],
    ['全县共补助困难学生2300人，人均补助750元。', ['2300人 actual', '750元 actual']],
  ])('%s', (text, expected) => {
    expect(judged(text)).toEqual(expected);
  });

  it('a time told in one answer ends with it', () => {
    const text =
      '三、缴费期是什么时候？\n答：缴费期为2024年9月20日至2024年12月31日。逾期缴费的设等待期3个月。\n四、有没有资助？\n答：有。低保对象资助360元。';
    expect(told(text, '2024-09-19', '2025年度居民医保政策的解读').at(-1)).toBe('360元 target 2025');
  });
});

describe('the sum that a work costs', () => {
  it.each([
    ['全市一季度计划开工重点项目86个，总投资210亿元。', ['86个 target', '210亿元 actual']],
    ['二、主要任务\n南岭隧道总投资4.6亿元，2025年计划完成投资1.3亿元。', ['4.6亿元 actual', '1.3亿元 target']],
    ['二、主要任务\n新建泵站8座，估算总投资4.6亿元。', ['8座 target', '4.6亿元 target']],
    ['计划新建学校31所，总投资23.8亿元。', ['31所 target', '23.8亿元 target']],
  ])('%s', (text, expected) => {
    expect(judged(text)).toEqual(expected);
  });
});

describe('a headline within an article tells what is told below it', () => {
  it.each([
    ['农村公路：改造危桥35座\n农村公路计划投资2.5亿元，改造危桥35座、渡改桥6座。', '35座 target'],
    ['高速公路：竣工1条\n高速公路计划投资61.8亿元，要完成路基28公里。', '1条 target'],
    ['农村公路：改造危桥35座\n去年完成投资2.5亿元，改造危桥35座。', '35座 actual'],
    ['2025年粮食收购超12亿斤\n截至6月10日，今年粮食收购已超12亿斤。', '12亿斤 actual'],
    ['县里推出16项措施便利办事\n6月起，将有3个大厅延时开放。', '16项 actual'],
    ['农村公路：改造危桥35座。\n今年计划投资2.5亿元，改造危桥35座、渡改桥6座。', '35座 actual'],
  ])('%s', (text, expected) => {
    expect(judged(text, '2025-06-11')[0]).toBe(expected);
  });
});

describe('words in which others stand', () => {
  it.each([
    ['2024年，能耗下降5.1%，化学需氧量和氨氮排放量分别下降4.6%、3.9%。', ['5.1% actual', '4.6% actual', '3.9% actual']],
    ['去年新增就业4.9万人。城镇登记失业率控制在4.2%以内。', ['4.9万人 actual', '4.2%以内 actual']],
    ['城镇登记失业率控制在4.2%以内。', ['4.2%以内 target']],
    ['18项完工15项；其余3项受雨季影响，要求今年6月底前交付。', ['18项 actual', '15项 actual', '3项 target']],
  ])('%s', (text, expected) => {
    expect(judged(text)).toEqual(expected);
  });
});

describe('years and parts of them', () => {
  it.each([
    ['今年的收成不错，每亩大约420公斤。', '2023-03-04', ['420公斤 actual 2023']],
    ['今年的目标明确，新建大棚30座。', '2023-03-04', ['30座 target 2023']],
    ['年度计划投资48亿元，其中一季度开工26个。', '2016-02-18', ['48亿元 target 2016', '26个 target 2016-01/2016-03']],
    [
      '年度计划投资48亿元，其中一季度完成16亿元。',
      '2016-05-18',
      ['48亿元 target 2016', '16亿元 actual 2016-01/2016-03'],
    ],
    ['环湖路是明年城建的重点工程，涉及3个街道。', '2016-05-18', ['3个 actual null']],
    ['环湖路明年开工，涉及3个街道。', '2016-05-18', ['3个 target 2017']],
  ])('%s', (text, published, expected) => {
    expect(told(text, published)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { find, judged, told } from './find.ts';

const inMay = (text: string) => judged(text, '2024-05-17');

describe('what is there beside what is planned', () => {
  it.each([
    [
      '2023年，大会批准的30项主要指标中，26项完成或超额完成年度计划，4项未达预期。',
      ['30项 actual', '26项 actual', '4项 actual'],
    ],
    ['要求每年驻村不少于200天。我联系的村离县城83公里。', ['83公里 actual']],
    ['下半年将用好500亿元技术改造再贷款等工具，力争新增贷款90亿元。', ['500亿元 actual', '90亿元 target']],
    [
      '今年计划完成投资96亿元，单体平均投资5.8亿元，比去年多出1.3亿元。',
      ['96亿元 target', '5.8亿元 actual', '1.3亿元 actual'],
    ],
    ['9条黑臭水体，年内完成整治5条，明年完成4条。', ['9条 actual', '5条 target', '4条 target']],
    ['年度任务是35万人；床位建成1420张，超额完成220张。', ['220张 actual']],
    ['体检已有28万人参加，年度任务是35万人；床位建成1420张。', ['28万人 actual', '35万人 target', '1420张 actual']],
    ['孩子走进刚启用的新校区。这所学校设48个教学班，可容纳学生2160名。', ['48个 actual', '2160名 actual']],
    ['下半年要实现11%的增幅；零售额仅增长0.7%。', ['11% target', '0.7% actual']],
    ['还剩213户486人没有稳定脱贫，我们将确保明年全部脱贫。', ['213户 actual', '486人 actual']],
    ['要守住底线。对边缘易致贫户126户，全部纳入即时帮扶。', ['126户 actual']],
    ['供水公司招聘管护员412名，每人每月补助500元。', ['412名 actual', '500元 actual']],
  ])('%s', (text, expected) => expect(inMay(text)).toEqual(expect.arrayContaining(expected)));

  it.each([
    ['今年计划实施的30项任务中，26项年底前完成。', ['26项 target']],
    ['今年将用5000万元改造管网。', ['5000万元 target']],
    ['今年要把单体平均投资提高到5.8亿元。', ['5.8亿元 target']],
    ['新校区9月启用。这所学校计划设48个教学班。', ['48个 target']],
    ['今年计划招聘管护员412名，每人每月补助500元。', ['412名 target', '500元 target']],
    ['今年要超额完成1200万人的目标。', ['1200万人 target']],
    ['剩余213户，年底前全部脱贫。', ['213户 target']],
  ])('but not in %s', (text, expected) => expect(inMay(text)).toEqual(expect.arrayContaining(expected)));
});

describe('what is to come beside what was done', () => {
  it.each([
    ['我们排出清单，新开工项目100个，二季度先开42个。', ['42个 target']],
    [
      '产值去年是8.2亿元，我们商量过，五年翻两番，干到33亿元左右。',
      ['8.2亿元 actual', '翻两番 target', '33亿元左右 target'],
    ],
    ['今年，市政府把新增社区食堂60个列入民生实事，目前已开业23个。', ['60个 target', '23个 actual']],
    [
      '今年新增托位1200个，一季度已完成310个，市级财政按每个托位1万元给予补助。',
      ['1200个 target', '310个 actual', '1万元 target'],
    ],
    ['去年改造了小区36个，今年还有28个，10月底前完工。', ['36个 actual', '28个 target']],
    ['收入2020年为386亿元，五年内要翻一番。', ['386亿元 actual', '翻一番 target']],
    ['会上说，预算收入由年初预算的46.2亿元调减为42.5亿元。', ['42.5亿元 target']],
  ])('%s', (text, expected) => expect(inMay(text)).toEqual(expect.arrayContaining(expected)));

  it.each([
    ['我们排出清单，一季度先开了42个。', ['42个 actual']],
    ['产值五年翻了两番，达到33亿元。', ['翻了两番 actual', '33亿元 actual']],
    ['省里把3个村列入建设计划。', ['3个 actual']],
    ['今年新增企业1200个，累计2300个。', ['1200个 actual', '2300个 actual']],
    ['去年，市级财政按每个托位1万元给予补助。', ['1万元 actual']],
    ['从2019年到2023年，收入翻一番。', ['翻一番 actual']],
  ])('but not in %s', (text, expected) => expect(inMay(text)).toEqual(expect.arrayContaining(expected)));

  it('is of no year that is over', () =>
    expect(told('产值去年是8亿元，五年翻两番，干到33亿元。', '2024-05-17')).toEqual([
      '8亿元 actual 2023',
      '翻两番 target null',
      '33亿元 target null',
    ]));
});

it('a budget that is moved arrives at a level', () =>
  expect(find('预算收入由年初预算的46.2亿元调减为42.5亿元。').map(({ measure }) => measure)).toEqual([
    'level',
    'level',
  ]));

import { describe, expect, it } from 'vitest';
import { judged, told } from './find.ts';

describe('what is set aside or spread over years is planned', () => {
  it.each([
    ['启动治理工程，分3年投入21亿元。', ['21亿元 target']],
    ['市财政每年安排4000万元专项资金，用于奖励。', ['4000万元 target']],
    [
      '去年改建公路1662公里，今年安排1300公里，截至2月底已完工96公里。',
      ['1662公里 actual', '1300公里 target', '96公里 actual'],
    ],
    ['今年初步安排项目246个，总投资2126亿元。', ['246个 target', '2126亿元 target']],
    ['项目总投资42亿元，主要建设3条生产线。', ['42亿元 actual', '3条 target']],
    ['剩余的237个全部挂图作战，4月底前清零。', ['237个 target']],
  ])('%s', (text, expected) => {
    expect(judged(text, '2025-11-11')).toEqual(expected);
  });

  it.each([
    ['已分3年投入21亿元。', ['21亿元 actual']],
    ['分3年投入了21亿元。', ['21亿元 actual']],
    ['市财政每年安排4000万元。', ['4000万元 actual']],
    ['去年项目建成投产，总投资42亿元，主要建设3条生产线。', ['42亿元 actual', '3条 actual']],
    ['签约项目246个，总投资2126亿元。', ['246个 actual', '2126亿元 actual']],
    ['剩余的237个全部挂图作战。', ['237个 actual']],
  ])('not %s', (text, expected) => {
    expect(judged(text, '2025-11-11')).toEqual(expected);
  });
});

describe('a deadline at the end of a list', () => {
  it.each([
    [
      '机场扩建去年11月开工，航站楼由5000平方米扩建到2.8万平方米，跑道延长至2800米，概算投资13.2亿元，2027年6月前建成。',
      ['5000平方米 actual 2024-11', '2.8万平方米 target 2027-06', '2800米 target 2027-06', '13.2亿元 actual 2024-11'],
    ],
    ['还剩危房改造147户，老旧房整治282户，一律5月底前竣工。', ['147户 target 2025-05', '282户 target 2025-05']],
    [
      '到上周末已整改3115个，剩余的237个全部挂图作战，4月底前清零。',
      ['3115个 actual 2025-03-08/2025-03-09', '237个 target 2025-04'],
    ],
    ['投入1.8亿元的提水工程6月10日前通水。', ['1.8亿元 actual 2025-06-10']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['航站楼去年由5000平方米扩建到2.8万平方米，二期2027年6月前投用100个机位。', '2.8万平方米 actual 2024'],
    ['航站楼去年扩建到2.8万平方米；跑道2027年6月前建成。', '2.8万平方米 actual 2024'],
    ['危房改造147户，老旧房整治282户5月底前竣工。', '147户 actual null'],
  ])('of one of them only: %s', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it('how little there is is counted', () => {
    const text = '市里提出，今年力争接待游客300万人次。节会的预算只有580万元。';
    expect(judged(text)).toEqual(['300万人次 target', '580万元 actual']);
  });
});

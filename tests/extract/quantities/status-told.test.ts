import { describe, expect, it } from 'vitest';
import { judged, told } from './find.ts';

/** Results that stand beside the words of a plan. */
describe('what was outdone is no plan', () => {
  it.each([
    [
      '到位资金18.6亿元，完成市下达任务的91.2%，超出计划进度目标2.3亿元，超出计划进度14.1%；到位外资260万美元，完成市下达任务的87%。',
      ['18.6亿元 actual', '91.2% actual', '2.3亿元 actual', '14.1% actual', '260万美元 actual', '87% actual'],
    ],
    [
      '完成投资7.4亿元，超序时进度目标6.2个百分点，新开工项目31个。',
      ['7.4亿元 actual', '6.2个百分点 actual', '31个 actual'],
    ],
    ['下一步，超出进度目标的镇可新增用地300亩。', ['300亩 target']],
  ])('%s', (text, expected) => expect(judged(text, '2025-10-20')).toEqual(expected));
});

describe('what it really came to, behind a budget', () => {
  it.each([
    [
      '工程采购86宗，预算安排资金1.2亿元，实际成交价1.05亿元，节约0.15亿元，节约率12.5%；矿权出让9宗，起始价2.4亿元。',
      [
        '86宗 actual',
        '1.2亿元 target',
        '1.05亿元 actual',
        '0.15亿元 actual',
        '12.5% actual',
        '9宗 actual',
        '2.4亿元 actual',
      ],
    ],
    ['计划投资3.5亿元，实际支出3.1亿元，减少0.4亿元。', ['3.5亿元 target', '3.1亿元 actual', '0.4亿元 actual']],
    ['预算安排资金1.2亿元，按实际用工人数补助600人。', ['1.2亿元 target', '600人 target']],
  ])('%s', (text, expected) => expect(judged(text, '2025-10-20')).toEqual(expected));
});

describe('a report that says what five years brought', () => {
  it.each([
    [
      '报告提出，五年累计投入水利资金96亿元，完成除险水库41座。坚持新增财力的六成用于乡村，支农支出占21%。',
      ['96亿元 actual', '41座 actual', '六成 actual', '21% actual'],
    ],
    ['报告提出，过去五年新增学位3.1万个，改造校舍52万平方米。', ['3.1万个 actual', '52万平方米 actual']],
    ['报告提出，今后五年累计投入水利资金120亿元，除险水库60座。', ['120亿元 target', '60座 target']],
  ])('%s', (text, expected) => expect(judged(text, '2025-01-12')).toEqual(expected));
});

describe('words that only hold those of a plan', () => {
  it.each([
    ['她原先在镇上的厂里做裁缝，干活得心应手，每月工资近5000元。', ['5000元 actual']],
    ['馆内图书一应俱全，藏书12万册。', ['12万册 actual']],
    ['近年来，该县以“绿色崛起”为目标定位，做大做强茶产业，综合实力升至全省第18位。', ['第18位 actual']],
    ['近年来，该县以建成茶业强县为目标，扩种茶园3.2万亩。', ['3.2万亩 actual']],
    ['今年，该县以建成茶业强县为目标，扩种茶园3.2万亩。', ['3.2万亩 target']],
    [
      '镇里将防火知识用快板、小品等形式进行宣传，累计制作展板420余块，墙绘1800余平方米。',
      ['420余块 actual', '1800余平方米 actual'],
    ],
    ['镇里将用快板、小品等形式宣传防火知识，制作展板420块。', ['420块 target']],
  ])('%s', (text, expected) => expect(judged(text, '2025-03-11')).toEqual(expected));
});

describe('counted up to a day not yet over', () => {
  it.each([
    ['据统计，到5月底前，全州开工建设水利项目有38个，总投资26亿元。', '2025-05-27', ['38个 actual', '26亿元 actual']],
    ['5月底前，全州要开工水利项目38个。', '2025-05-27', ['38个 target']],
    ['据统计，全州到年底前需改造危房320户。', '2025-05-27', ['320户 target']],
  ])('%s', (text, published, expected) => expect(judged(text, published)).toEqual(expected));
});

describe('a forecast for months that are over', () => {
  it.each([
    [
      '1—9月，全市新签约项目168个，总投资420亿元。预计全市新建项目135个，实际到位资金310亿元、同比增长11.4%。',
      [
        '168个 actual 2025-01/2025-09',
        '420亿元 actual 2025-01/2025-09',
        '135个 actual 2025-01/2025-09',
        '310亿元 actual 2025-01/2025-09',
        '11.4% actual 2025-01/2025-09',
      ],
    ],
    [
      '1—9月，全市新签约项目168个。预计全年新建项目190个，到位资金400亿元。',
      ['168个 actual 2025-01/2025-09', '190个 target 2025', '400亿元 target 2025'],
    ],
    ['1—9月，全市新签约项目168个。预计可带动就业3200人。', ['168个 actual 2025-01/2025-09', '3200人 target null']],
  ])('%s', (text, expected) => expect(told(text, '2025-10-20')).toEqual(expected));
});

describe('what a work costs, behind what it will have', () => {
  it.each([
    ['养老院上月动工，建成后将拥有床位320张，总投资约9600万元。', ['320张 target', '9600万元 actual']],
    ['计划新建养老院6所，总投资约9600万元。', ['6所 target', '9600万元 target']],
  ])('%s', (text, expected) => expect(judged(text, '2025-03-11')).toEqual(expected));
});

describe('how long one waits', () => {
  it.each([
    ['窗口12个，排队最长要20分钟；还运营的线路仅3条。', ['12个 actual', '3条 actual']],
    ['年底前办理时限要压缩到20分钟。', ['20分钟 target']],
  ])('is no plan: %s', (text, expected) => expect(judged(text)).toEqual(expected));
});

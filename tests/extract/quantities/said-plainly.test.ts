import { describe, expect, it } from 'vitest';
import { judged, named, pick, told } from './find.ts';

const inJuly = (text: string, title = '') => judged(text, '2024-07-12', title);

/** What the words that touch a number say, in the language of people who are asked. */

describe('what is there though the text plans', () => {
  it.each([
    ['今年要办好实事12件。采暖用气缺口1300万立方米务必补齐。', '1300万立方米 actual'],
    ['全年计划投入18.74亿元，到位15.9亿元，到位率84.8%；实际支出12.06亿元。', '84.8% actual'],
    ['全年计划投入18.74亿元，到位15.9亿元，到位率84.8%；实际支出12.06亿元。', '12.06亿元 actual'],
    ['要逐一验收，已完成的132处要逐一销号。', '132处 actual'],
    ['今年票决的实事要办结11件以上。审议中提出意见建议31条，将由办公室汇总。', '31条 actual'],
    ['数据企业150家，年营收42亿元，到“十五五”末要翻两番。', '150家 actual'],
    ['数据企业150家，年营收42亿元，到“十五五”末要翻两番。', '42亿元 actual'],
    ['助学金将提高到2000元，上学期共发放412.6万元。', '412.6万元 actual'],
  ])('%s %s', (text, expected) => expect(inJuly(text)).toContain(expected));

  it.each([
    ['全年计划投入18.74亿元，到位率要达到90%。', '90% target'],
    ['今年要补齐学位缺口5000个。', '5000个 target'],
    ['每名代表要提出意见建议2条以上。', '2条以上 target'],
    ['今年要组织30名代表提出建议。', '30名 target'],
    ['在校生上学期间每年将补助2000元。', '2000元 target'],
    ['到“十五五”末，数据企业要达到150家，年营收突破42亿元。', '42亿元 target'],
  ])('but %s %s', (text, expected) => expect(inJuly(text)).toContain(expected));
});

describe('what is to be done', () => {
  it.each([
    ['今年列入计划32个，上半年开工28个。', '32个 target'],
    ['全市今年共安排市级重大项目260个。', '260个 target'],
    ['年初下达1500户，完成1562户。', '1500户 target'],
    ['已改造71个。剩下的40个，安排在明后两年扫完。', '40个 target'],
    ['今年计划造林24万亩：人工造林6.5万亩、飞播4万亩。', '6.5万亩 target'],
    ['本科上线我给自己定下120人。', '120人 target'],
    [
      '4月18日出台的《梯度培育若干措施》给出了真金白银：首次认定为“小巨人”的，分别奖励100万元、30万元。',
      '100万元 target',
    ],
  ])('%s %s', (text, expected) => expect(inJuly(text)).toContain(expected));

  it.each([
    ['去年已列入计划32个，全部完工。', '32个 actual'],
    ['去年，村里还得到补助资金5万元。', '5万元 actual'],
    ['去年安排重大项目260个。', '260个 actual'],
    ['去年完成造林24万亩：人工造林6.5万亩、飞播4万亩。', '6.5万亩 actual'],
  ])('but %s %s', (text, expected) => expect(inJuly(text)).toContain(expected));

  it('is paid each year by a policy', () =>
    expect(inJuly('县财政每年安排专项资金2000万元。', '关于支持预制菜产业发展的若干措施')).toEqual([
      '2000万元 target',
    ]));
});

it('a promise told behind a day is told of that day', () =>
  expect(told('4月12日，企业负责人承诺整改，罚款2万元。', '2024-05-20')).toEqual([
    expect.stringContaining('2024-04-12'),
  ]));

it('a promise for a month without a year is one to come', () =>
  expect(told('施工方承诺5月底交付，届时可提供床位260张。', '2025-03-20')).toEqual(['260张 target 2025-05']));

describe('units as people say them', () => {
  it.each([
    ['占比62%，比预期少了3个点。', ['3个点', '百分点', 'difference']],
    ['合格率提高2个点，来之不易。', ['2个点', '百分点', 'difference']],
    ['村里700多号人在外头打工。', ['700多号人', '人', 'level']],
  ])('%s', (text, expected) => expect(pick(text, 'quote', 'unit', 'measure')).toContainEqual(expected));

  it.each(['全市布设3个点位。', '这次巡查共增加3个点，覆盖更多社区。', '位于中山路700号人民医院。'])(
    'but not %s',
    (text) => expect(pick(text, 'unit').flat()).not.toEqual(expect.arrayContaining(['百分点', '人'])),
  );
});

describe('by how much', () => {
  it.each([
    ['“三公”经费再压5%以上。', ['5%以上', 'growth']],
    ['封顶线再往上提5万元，到45万元。', ['5万元', 'difference']],
    ['已完成7项，达到或快于序时进度16项。', ['16项', 'level']],
    ['占比压在5%以内。', ['5%以内', 'share']],
  ])('%s', (text, expected) => expect(pick(text, 'quote', 'measure')).toContainEqual(expected));
});

it.each([
  ['连续参保满4年的，之后每多参一年，最高支付限额提高1500元。', '1500元 target'],
  ['去年每多参一年，限额提高了1500元。', '1500元 actual'],
  ['每增加一个座位，造价增加3000元。', '3000元 actual'],
])('so much for each more: %s', (text, expected) => expect(inJuly(text)).toContain(expected));

describe('names', () => {
  it.each([
    ['改造率64.2%，而时序要求是75%。', ['64.2% 改造率', '75% 改造率']],
    ['另有350人为校企“订单班”。', ['350人 校企“订单班”']],
    ['全县有老旧小区143个，今年列入计划32个。', ['143个 老旧小区', '32个 老旧小区']],
    ['天然气合同量已锁定1.08亿立方米。', ['1.08亿立方米 天然气合同量']],
    ['执法同步跟进：已立案处罚86起，移送公安机关7起，约谈54人。', ['86起 立案处罚', '7起 移送公安机关', '54人 约谈']],
    ['断面优良率去年是98%，今年还得是100%。', ['98% 断面优良率', '100% 断面优良率']],
    ['开工数必须再添8个；年底签约数要冲220个。', ['8个 开工数', '220个 签约数']],
    ['洪峰流量达8620立方米每秒，超警戒水位1.74米。', ['8620立方米每秒 洪峰流量', '1.74米 超警戒水位']],
    ['标准5项。\n新增普惠托位，应建3200个、已建2518个。', ['5项 标准', '3200个 普惠托位', '2518个 普惠托位']],
    [
      '一是供水管网改造。任务95公里，完成41.5公里。二是社区食堂，计划新增40家。',
      ['95公里 供水管网改造', '41.5公里 供水管网改造', '40家 社区食堂'],
    ],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));

  it('are never a particle behind the number', () =>
    expect(named('去年村集体收入186万元；分红嘛，“不少于800元吧”。')).not.toContain('800元 吧”'));
});

import { describe, expect, it } from 'vitest';
import { find, named } from './find.ts';

describe('names behind what is worth or changed so much', () => {
  it.each([
    ['签署备忘录，这将带来价值20亿美元（578亿新台币）的采购订单。', ['20亿美元 采购订单', '578亿新台币 采购订单']],
    ['签订价值3亿元的合同。', ['3亿元 合同']],
    ['项目帮助煤电厂减少90%粉尘排放。', ['90% 粉尘排放']],
    ['该技术降低20%的综合能耗。', ['20% 综合能耗']],
    ['国家将给予“万人计划”教学名师入选者每人50万元支持经费。', ['50万元 支持经费']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));

  it('not where the name stands before', () => {
    expect(named('粉尘排放减少90%。')).toEqual(['90% 粉尘排放']);
    expect(named('品牌价值3亿元。')).toEqual(['3亿元 品牌价值']);
  });
});

it('whose total or capacity it is stands before its name', () => {
  expect(named('青山固废处理园总投资约50亿元。')).toEqual(['50亿元 总投资']);
  expect(named('青岩有轨电车试验线总投资约24亿元。')).toEqual(['24亿元 总投资']);
  expect(named('清河啤酒分公司年产能19万千升。')).toEqual(['19万千升 年产能']);
});

it('units as they are typed', () => {
  expect(find('年产沼渣肥0.29万t，占地35000平方，人均消费2000元/人次以上。')).toMatchObject([
    { value: 2900, unit: 't' },
    { value: 35000, unit: '平方' },
    { value: 2000, unit: '元/人次', bound: '>=' },
  ]);
  expect(find('占地3平方公里，型号4tX。').map(({ unit }) => unit)).toEqual(['平方公里']);
});

it('slogans of what there is count nothing', () => {
  expect(find('采用两机三炉的模式，形成一核两翼格局。')).toEqual([]);
  expect(find('新建三座水库。')).toHaveLength(1);
});

it('what so much can be made of is named without that it can', () => {
  expect(named('将形成年产100万台变速箱的能力和研发中心。')).toEqual(['100万台 变速箱']);
  expect(named('建成12个能力建设中心。')).toEqual(['12个 能力建设中心']);
});

it('a share of others is bounded by what it is told to be more or less of', () => {
  expect(find('低收入人口要少于所在乡镇人口的3%。')).toMatchObject([{ bound: '<', status: 'target' }]);
  expect(find('收入高于全省平均水平的10%。')).toMatchObject([{ bound: '>' }]);
  expect(find('占全省人口的3%。')).toMatchObject([{ bound: '=' }]);
});

describe('names without what leads to them', () => {
  it.each([
    ['力争使该基地发展成为年出栏肉牛5000头。', '5000头 年出栏肉牛'],
    ['去年为困境儿童每人每月发放1800元基本生活费。', '1800元 基本生活费'],
    ['青岩生态农业观光园占地150余亩。', '150余亩 占地'],
  ])('%s', (text, expected) => expect(named(text)).toEqual([expected]));
});

describe('words of plans that plan nothing', () => {
  it.each([
    ['2019年，又将保障标准提高到每人每月1900元。', 'actual'],
    ['明年，又将保障标准提高到每人每月1900元。', 'target'],
    ['原规划中的两座车站相距2公里。', 'actual'],
    ['规划建设车站2座。', 'target'],
  ])('%s %s', (text, status) => expect(find(text).map((one) => one.status)).toEqual([status]));

  it('nor does the plan for a sum plan the land', () => {
    expect(find('项目计划总投资17.9亿元，总用地570亩。').map((one) => one.status)).toEqual(['target', 'actual']);
  });
});

describe('a part of those that stand beside others', () => {
  it.each([
    ['所有中转部和90%以上的网点公司已配备监控设备。', '90%以上 网点公司'],
    ['城区和90%的乡镇已通天然气。', '90% 乡镇'],
  ])('%s', (text, expected) => expect(named(text)).toEqual([expected]));
  it('not a rate in a list', () => {
    expect(named('参保率、95%的覆盖率均已达标。')[0]).not.toBe('95% 覆盖率均');
  });
});

it('those counted are named without what they do', () => {
  expect(named('开发3000个公益性岗位安置贫困劳动力。')).toEqual(['3000个 公益性岗位']);
  expect(named('建成300套安置房。')).toEqual(['300套 安置房']);
});

describe('what is done to those of whom it is told', () => {
  it.each([
    ['对改善明显的乡镇最高奖励200万元，考核不达标的扣缴50万元。', ['200万元 奖励', '50万元 扣缴']],
    ['镇上答应给民宿改造补助，每间房5000元。', ['5000元 民宿改造补助']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

it('whom something is meant for is no aim', () => {
  expect(find('去年，高新区列出缺失环节137个、目标企业412家。').map((one) => one.status)).toEqual(['actual', 'actual']);
  expect(find('今年目标：企业412家。').map((one) => one.status)).toEqual(['target']);
});

it('what is left is told by its trait alone, too', () => {
  expect(find('还有1个软弱涣散的，年底前要摘帽。')[0]).toMatchObject({ status: 'actual' });
  expect(find('还有3个要建的，年底前完工。')[0]).toMatchObject({ status: 'target' });
});

describe('what a number is of, told before other words', () => {
  it.each([
    ['财政补助由每部10万元提高到15万元。', ['10万元 财政补助', '15万元 财政补助']],
    ['去年综合考核排第11位，今年先奔第9位。', ['第11位 综合考核', '第9位 综合考核']],
    ['鲜莲减产，只收了310万公斤。', ['310万公斤 鲜莲']],
    ['奔驰汽车销量300辆。', ['300辆 奔驰汽车销量']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

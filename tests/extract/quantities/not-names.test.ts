import { describe, expect, it } from 'vitest';
import { find, named, pick } from './find.ts';

const names = (text: string) => pick(text, 'indicator').map(([name]) => name);

describe('what a plan is called is not what is done for it', () => {
  it('a task set from above goes on with the thing that it is set for', () => {
    expect(names('全市新建沼气池8260口（省下达任务8000口），完成率103.2%；改厕15200座（省下达任务16000座）。')).toEqual(
      ['沼气池', '沼气池', '完成率', '改厕', '改厕'],
    );
    expect(names('全市新修渠道1260公里，超额完成下达任务1100公里。五年来，建成1.8万公里。')).toEqual([
      '新修渠道',
      '新修渠道',
      '新修渠道',
    ]);
  });

  it('with its thing before it, it stays', () => {
    expect(names('秋冬种总任务为42万亩，实际完成播种39.6万亩。')).toEqual(['秋冬种总任务', '播种']);
  });
});

describe('brackets are no part of a name', () => {
  it.each([
    ['全市进出口总额（不含保税区）3.2亿美元。', '进出口总额（不含保税区）'],
    ['引进外来企业（已投产）36家。', '外来企业'],
    ['到位资金52亿元，完成全年目标任务（75亿元）的69.3%。', '目标任务'],
    ['外贸外资 全市进出口总额3.2亿美元。', '进出口总额'],
    ['居民消费价格指数（CPI）上涨1.6%。', '居民消费价格指数（CPI）'],
    ['全省26个县（市、区）开展试点。', '县（市、区）'],
  ])('%s', (text, name) => {
    expect(names(text).at(-1)).toBe(name);
  });
});

describe('who, for how long and how it was settled name nothing', () => {
  it.each([
    ['城乡低保标准提高到800元。今年，市区两级投入3000万元。', '投入'],
    ['水稻保险费率均为每季5%。', '水稻保险费率'],
    ['规划确定的860户渔民全部上岸。', '渔民'],
    ['共为2.3万人补发城乡困难群众生活补贴1860万元。', '补发城乡困难群众生活补贴'],
  ])('%s', (text, name) => {
    expect(names(text).at(text.startsWith('共为') ? 0 : -1)).toBe(name);
  });

  it('some of what was not counted yet are named by what is done', () => {
    expect(names('卫生院建设涉及8个乡镇，其中新建3所，扩建5所。')).toEqual(['乡镇', '新建', '扩建']);
    expect(names('学校26所，其中新建3所。').at(-1)).toBe('新建学校');
  });

  it('people in households of a kind, where the kind is a list', () => {
    expect(names('低收入人口156户420人，五保户12户，15人，低保户60户，146人。')).toEqual([
      '低收入人口',
      '低收入人口',
      '五保户',
      '五保户',
      '低保户',
      '低保户',
    ]);
    expect(names('农户60户，20人外出打工。').at(-1)).toBe('外出打工');
  });

  it('what stands at its highest is named before that is said', () => {
    expect(names('市区两级累计发放高龄津贴再创新高，突破3000万元，达3260万元。')).toEqual([
      '发放高龄津贴',
      '发放高龄津贴',
    ]);
    expect(names('进出口额创历史新高，突破200亿元。')).toEqual(['进出口额']);
  });

  it('verbs that each have their number share the noun behind the last', () => {
    expect(names('明年拟新开3至5条、优化12条公交线路。')).toEqual(['公交线路', '公交线路']);
    expect(names('计划新建6所、改扩建14所农村幼儿园。')).toEqual(['农村幼儿园', '农村幼儿园']);
    expect(names('开工项目12个、竣工8个厂房。')).toEqual(['开工项目', '厂房']);
  });

  it('a stage that is reached stands behind its share', () => {
    expect(names('全省26个县（市、区）实现100%覆盖。').at(-1)).toBe('覆盖');
  });

  it('an economy of one kind has its own sums', () => {
    expect(names('民营经济实现增加值62亿元，增长12%。')).toEqual(['民营经济增加值', '民营经济增加值']);
  });
});

describe('rows whose names stand before them', () => {
  it('a bracket behind a number of the row parts it not', () => {
    expect(names('全年种植面积、产量、产值分别为3.2万亩、1.5万吨（干品0.2万吨）、2.6亿元。')).toEqual([
      '种植面积',
      '产量',
      '干品',
      '产值',
    ]);
    expect(names('高粱面积、产量分别为3.2万亩（其中间作0.8万亩）和1.5万吨。').at(-1)).toBe('产量');
    expect(names('高粱面积、产量分别为3.2万亩和1.5万吨（干重），出口0.3万吨。')).toEqual(['高粱面积', '产量', '出口']);
  });

  it('schools change, what is measured in them does not', () => {
    expect(names('学生人均校舍面积小学达6.1平方米、初中达8.2平方米。').at(-1)).toBe('初中学生人均校舍面积');
  });
});

describe('rates of change that do not say so beside the number', () => {
  const measures = (text: string) => find(text).map(({ measure }) => measure);
  it.each([
    ['技术改造投资增长为26.8%。', 'growth'],
    ['林业产值达到30亿元，年均12%递增。', 'growth'],
    ['教育支出增长12.6%，社会保障支出21.4%。', 'growth'],
    ['技术改造投资占比为26.8%。', 'share'],
    ['教育支出增长12.6%，占总支出21.4%。', 'share'],
    ['收入增长9%，毛利率21.4%。', 'share'],
  ])('%s', (text, measure) => {
    expect(measures(text).at(-1)).toBe(measure);
  });
});

describe('words that only lead to a number', () => {
  it.each([
    ['全岛8个对外开放口岸全部建成。', ['8个 对外开放口岸']],
    ['累计面向9200人次开展技能培训。', ['9200人次 开展技能培训']],
    ['全球灯塔工厂172家，占据74席。', ['172家 全球灯塔工厂', '74席 全球灯塔工厂']],
    ['返还文物537件/套，新购设备12台/套。', ['537件/套 文物', '12台/套 新购设备']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));

  it('a year before a feast is no sum', () => {
    expect(named('2026元旦档票房7.39亿元，2025元宵灯会迎客3万人次。').map((one) => one.split(' ')[0])).toEqual([
      '7.39亿元',
      '3万人次',
    ]);
  });
});

describe('who announces something is no name of it', () => {
  it.each(['俄罗斯宣布，今年第二季度自愿日均减产47.1万桶。', '有关部门宣布，今年将减产40万吨。'])('%s', (text) =>
    expect(names(text)).toEqual([null]),
  );
  it('the thing that is announced is', () => {
    expect(names('省里宣布，全年工业投资将达40亿元。')).toEqual(['工业投资']);
  });
});

describe('verbs and adverbs that name nothing', () => {
  it.each([
    ['防汛资金已切块5600万元，较去年同期多备1200万元。', ['5600万元 防汛资金', '1200万元 防汛资金']],
    [
      '工业投资目标42亿元，1至2月已落袋5.9亿元，同比多出2.2亿元。',
      ['42亿元 工业投资', '5.9亿元 工业投资', '2.2亿元 工业投资'],
    ],
    ['排查出的42个薄弱学校已有30个提档升级，剩下12个明年完成。', ['42个 薄弱学校', '30个 薄弱学校', '12个 薄弱学校']],
    ['生产总值增幅由动辄12%调低为8%左右。', ['12% 生产总值增幅', '8%左右 生产总值增幅']],
    ['去年签约的9个项目，真正落地的是4个，有3个仍在办手续。', ['9个 项目', '4个 项目', '3个 项目']],
    ['当年放流鱼苗15万尾，往后逐年不少于20万尾。', ['15万尾 鱼苗', '20万尾 鱼苗']],
    ['公开征集候选项目30个，差额票决出20个。', ['30个 候选项目', '20个 候选项目']],
    ['小巨人企业从12家繁育至30家。', ['12家 小巨人企业', '30家 小巨人企业']],
    ['形成2吉瓦时的产能，三期跑满后放大到10吉瓦时。', ['2吉瓦时 产能', '10吉瓦时 产能']],
    ['隐患点25处，已整治18处，其余7处一处一策。', ['25处 隐患点', '18处 隐患点', '7处 隐患点']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));

  it('not where they are part of a noun', () => {
    expect(named('实施12个提档升级项目，建成良种繁育基地3个。')).toEqual(['12个 提档升级项目', '3个 良种繁育基地']);
  });
});

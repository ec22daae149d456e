import { describe, expect, it } from 'vitest';
import { named, pick } from './find.ts';

/** The indicator of each quantity of a text. */
const names = (text: string) => pick(text, 'indicator').map(([name]) => name);

describe('the noun behind a count goes on where a verb only classes it', () => {
  it.each([
    ['省里遴选16个单产提升重点县，集中推广新技术。', '单产提升重点县'],
    ['今年，省里遴选16个中小企业数字化转型试点城市。', '中小企业数字化转型试点城市'],
    ['全县12个交通中断村恢复通行。', '交通中断村'],
    ['园区孵化出20家软件创业公司，估值不低。', '软件创业公司'],
    ['市里布局16个绿能产业园区，推动转型。', '绿能产业园区'],
  ])('%s', (text, name) => {
    expect(names(text)[0]).toBe(name);
  });

  it.each([
    ['全县12个村推进厕所改造项目。', '村'],
    ['2000台机器人进入生产车间。', '机器人'],
    ['200个团组开展招商活动。', '团组'],
  ])('where it is what they do the noun ends: %s', (text, name) => {
    expect(names(text)[0]).toBe(name);
  });
});

describe('words that only look like the end of a noun', () => {
  it.each([
    ['现有志愿者320名，其中新闻工作者91名。', '新闻工作者'],
    ['320名建设者奋战在一线。', '建设者'],
    ['平台汇集300万条高质量交通数据，服务企业。', '高质量交通数据'],
    ['已建成12个紧密型县域医共体。', '紧密型县域医共体'],
    ['上半年开行中欧班列519列。', '中欧班列'],
    ['目前有17条河流出现涨水过程。', '河流'],
    ['草原植被覆盖度达到62%。', '草原植被覆盖度'],
    ['承接服务外包合同额21305亿元。', '服务外包合同额'],
    ['对工业增长的贡献率达到53.9%。', '工业增长的贡献率'],
    ['已建成各类桥梁3万多座。', '各类桥梁'],
    ['对共建“一带一路”国家进出口增长6.2%。', '对共建“一带一路”国家进出口'],
    ['旅客运输量日均达到22万人次。', '旅客运输量'],
  ])('%s', (text, name) => {
    expect(names(text).at(-1)).toBe(name);
  });
});

describe('the noun behind a count, or the phrase before it', () => {
  it.each([
    ['巡查组先后深入湖滨、江口72个县（市、区），听取意见。', '县（市、区）'],
    ['方案聚焦能源供给、绿色转型等，部署29项重点任务，推动落实。', '重点任务'],
    ['外省各单位和19个援建省市，投入帮扶。', '援建省市'],
    ['市里确定的20件为民办实事项目如期完成。', '为民办实事项目'],
    ['完成155公里河道综合整治，推进治水。', '河道综合整治'],
    ['新建北岭东、北岭西2个收费站。', '收费站'],
    ['出台降低企业成本35条措施。', '措施'],
    ['全年争取到位补助资金9.66亿元。', '补助资金'],
    ['全年完成GDP573.7亿元。', 'GDP'],
    ['北岭高新区排名提升4位。', '北岭高新区排名'],
    ['这次组织采购商490家，洽谈成功。', '采购商'],
    ['设备300台运抵，安装在即。', '设备'],
  ])('%s', (text, name) => {
    expect(names(text)[0]).toBe(name);
  });

  it('is no count in 红十字, 八字方针 and 四通', () => {
    expect(pick('省红十字会召开会议，落实八字方针，网络四通八达。', 'unit')).toEqual([]);
    expect(pick('成功将卫星03组发射升空，始终把安全放在第一位。', 'unit')).toEqual([]);
    expect(pick('征文不超过3000字。', 'unit')).toEqual([['字']]);
  });
});

describe('sums and shares of what stands behind them', () => {
  it.each([
    ['财政部门紧急下达14亿元救灾资金。', '救灾资金'],
    ['今年当地拿出5700万元专项资金用于良种推广。', '专项资金'],
    ['台风造成60亿元的损失。', '损失'],
    ['经研究约有65%的新物种具有药用价值。', '新物种'],
    ['企业向全球提供了七成的风电设备。', '风电设备'],
  ])('%s', (text, name) => {
    expect(names(text)).toEqual([name]);
  });

  it.each([
    ['养老服务站覆盖九成以上的城市社区。', '养老服务站'],
    ['产品合格率达到99%的企业受到表彰。', '产品合格率'],
  ])('not where the words before them name them: %s', (text, name) => {
    expect(names(text)[0]).toContain(name);
  });
});

describe('what befell those counted', () => {
  it.each([
    ['山洪造成至少6人死亡、40人受伤。', ['死亡', '受伤']],
    ['爆炸导致楼房倒塌，5人失踪。', ['失踪']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('not where they are named', () => {
    expect(names('事故死亡人数升至24人。')).toEqual(['事故死亡人数']);
    expect(names('12名游客受伤。')).toEqual(['游客']);
  });
});

describe('names shared out', () => {
  it('a list that does not share the head of its last member keeps its own', () => {
    expect(names('零售额、服务业生产指数、固定资产投资分别增长5.9%、5.6%和4.1%。')).toEqual([
      '零售额',
      '服务业生产指数',
      '固定资产投资',
    ]);
    expect(names('生产总值、投资、消费分别增长8%、9%、7%，三项增速分列全市第二、第一、第三。').slice(3)).toEqual([
      '生产总值',
      '投资',
      '消费',
    ]);
    expect(names('内、外贸吞吐量分别增长7.7%和9%。')).toEqual(['内贸吞吐量', '外贸吞吐量']);
    expect(names('粮食、油料产量分别增长7.7%和9%。')).toEqual(['粮食产量', '油料产量']);
  });

  it('two verbs before a number are one name', () => {
    expect(names('查处问题3起，批评教育和处理26人。').at(-1)).toBe('批评教育和处理');
  });
});

describe('names said before', () => {
  it.each([
    ['教育、卫生、农业支出分别为11亿元、8亿元和6亿元，前两项分别增长4%、6%。', 3, ['教育支出', '卫生支出']],
    ['全年完成投资185亿元，甲集团、乙集团分别承担72亿元、31亿元。', 1, ['完成投资', '完成投资']],
    ['税收收入完成21亿元，按自然口径增长5.7%。', 1, ['税收收入']],
    ['税收收入完成21亿元，剔除一次性因素后增长3.5%。', 1, ['税收收入']],
    ['基金收入原定12亿元，实际入库7亿元，仅为预算的62%。', 1, ['基金收入', '基金收入']],
    ['批发业、住宿业增加值分别增长9%、8%，增速分别提高5.7、3.2个百分点。', 2, ['批发业增加值增速', '住宿业增加值增速']],
    ['（六）农村改厕任务38283座。', 0, ['农村改厕任务']],
    ['山区行政村卫星电话至少配备2部。', 0, ['山区行政村卫星电话']],
    ['北岭高铁全线有隧道29座。', 0, ['隧道']],
    ['全省机动车保有量达440万辆。', 0, ['机动车保有量']],
    ['26项县重点推进项目完成投资32亿元。', 0, ['县重点推进项目', expect.stringContaining('完成投资')]],
    ['22个中西部省份参加。', 0, ['中西部省份']],
    ['污水处理厂等4个项目正式开工。', 0, ['项目']],
    ['集采药品已累计落地409种。', 0, ['集采药品']],
    ['赤字率按4%安排。', 0, ['赤字率']],
    ['对提前完成的县区给予一次性奖补500万元。', 0, ['一次性奖补']],
    ['与养老相关的经营主体增加了1万多个。', 0, ['养老相关的经营主体']],
  ])('%s', (text, from, expected) => {
    expect(names(text).slice(from)).toEqual(expected);
  });

  it('扣除房地产后的投资 is a name', () => {
    expect(names('扣除房地产后的投资增长9%。')).toEqual(['扣除房地产后的投资']);
  });

  it.each([
    ['比去年多招535人。', 'difference'],
    ['收入短收4.5亿元。', 'difference'],
    ['集采药品平均降价58%。', 'growth'],
    ['利润增长8%以上、不低于20亿元。', 'level'],
    ['首次纳统的减按3万元执行。', 'level'],
  ])('%s is a %s', (text, measure) => {
    expect(pick(text, 'measure').at(-1)).toEqual([measure]);
  });
});

describe('the size of each thing counted', () => {
  it.each([
    ['42台12兆瓦风电机组投产。', '风电机组'],
    ['新建3座50立方米水池。', '水池'],
  ])('%s', (text, name) => expect(names(text)[0]).toBe(name));

  it('is no noun where none stands behind it', () => {
    expect(names('新建公路3条25公里。')).toEqual(['公路', '公路']);
  });
});

describe('a whole place between the thing counted and its number', () => {
  it.each([
    ['规上企业全市有312家。', ['312家 规上企业']],
    ['持证养老护理员全区仅有210名。', ['210名 持证养老护理员']],
    // What is done to the whole place is no name without it.
    ['全程网办事项覆盖全省98%。', ['98% 全程网办事项覆盖全省']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

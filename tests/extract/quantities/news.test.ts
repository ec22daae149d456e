import { describe, expect, it } from 'vitest';
import { find, pick } from './find.ts';

describe('who acts and what is said of things counted are no part of their name', () => {
  it.each([
    ['文旅活动迎来游客8000人次。', '游客'],
    ['市场监管部门共处理投诉举报2300件。', '投诉举报'],
    ['全省有70多个县市区出现雨雪天气。', '县市区'],
    ['已有41个路段封闭。', '路段'],
    ['积雪造成500多辆车滞留。', '车'],
    ['进出口总额连续第四年超过3000亿元。', '进出口总额'],
    ['紧急转移安置5.93万人。', '转移安置'],
  ])('%s', (text, indicator) => {
    expect(pick(text, 'indicator')).toEqual([[indicator]]);
  });

  it.each([
    ['612名运动员参赛。', '运动员'],
    ['企业开办已由5个环节、3个工作日压缩到1个环节。', '企业开办'],
    ['污水处理率达到95%。', '污水处理率'],
    ['建成120个深加工项目。', '深加工项目'],
  ])('a verb inside a noun ends nothing: %s', (text, indicator) => {
    expect(pick(text, 'indicator')[0]).toEqual([indicator]);
  });

  it('is no number in 八方来客', () => {
    expect(find('热热闹闹迎来八方来客。')).toEqual([]);
  });
});

describe('target or actual', () => {
  const statuses = (text: string, published?: string) => find(text, '', published).map(({ status }) => status);

  it('things counted are not asked of anybody by their name', () => {
    expect(statuses('工作组核查了60多个目标。')).toEqual(['actual']);
    expect(statuses('试点地区累计实施28项任务。')).toEqual(['actual']);
    expect(statuses('离90%的目标还差一截。')).toEqual(['target']);
  });

  it('a plan that only describes what was counted promises nothing', () => {
    expect(statuses('社区党委梳理出10条要集中解决的问题。')).toEqual(['actual']);
    expect(statuses('36座水闸必须在汛前完工。')).toEqual(['target']);
  });

  it('a verb with 了 and its object has happened', () => {
    expect(statuses('村里要办运动会，5名火炬手一起点燃了主火炬。')).toEqual(['actual']);
    expect(statuses('支部为841名旅客争取到了粮食。')).toEqual(['actual']);
  });

  it('what one place plans says nothing of the next one', () => {
    expect(statuses('北江省小麦总产有望突破300亿斤。南江省投入财政资金2.14亿元。', '2024-06-18')).toEqual([
      'target',
      'actual',
    ]);
    expect(statuses('全市力争新建水厂3座。改造管网120公里。', '2024-06-18')).toEqual(['target', 'target']);
  });

  it('a plan without numbers leaves the next sentence alone', () => {
    expect(statuses('农技人员覆盖地膜，保证成活率。一条生产线32个工人操作。', '2024-06-18')).toEqual(['actual']);
  });

  it('今年 in spring speaks of what is to come, unless it was summed up or reached', () => {
    expect(statuses('今年，全县新建农村公路80公里。')).toEqual(['target']);
    expect(statuses('今年春节，全县共接待游客23万人次。')).toEqual(['actual']);
    expect(statuses('白鹭由2021年的181只增加到今年的393只。')).toEqual(['actual', 'actual']);
  });
});

describe('names in lists, comparisons and behind sums', () => {
  it.each([
    ['单位与居民物品物流总额同比增长5.9%。', '单位与居民物品物流总额'],
    ['财政部在北港发行40亿美元主权债券。', '主权债券'],
    ['超过1.8万人返乡人群实现了就近就业。', '返乡人群'],
    ['来自各地的300余位媒体代表参加。', '媒体代表'],
    ['北江、南江等城市税收增长12%。', '税收'],
  ])('%s', (text, indicator) => {
    expect(pick(text, 'indicator')).toEqual([[indicator]]);
  });

  it('与 that compares or shares joins nothing', () => {
    expect(pick('税收与去年同期相比增长3.2%。', 'indicator', 'base')).toEqual([['税收', '与去年同期相比']]);
    expect(pick('东部8个省与西部10个省结对。', 'indicator')).toEqual([['省'], ['省']]);
  });

  it('bare numbers share the unit of rates behind them', () => {
    expect(pick('增速较上年同期分别提高1.6和1.4个百分点。', 'value', 'unit', 'measure')).toEqual([
      [1.6, '百分点', 'difference'],
      [1.4, '百分点', 'difference'],
    ]);
    expect(pick('比分为3、4和5个项目。', 'value')).toEqual([[5]]);
  });
});

describe('words of plans that plan nothing', () => {
  it.each([
    '论坛以“共创繁荣未来”为主题，26个单位参加。',
    '工厂投产一年来，把企业需求1606项收集起来。',
    '商务部门将12家企业列入名单。',
    '经营预期指数为53.4%。',
    '核心价格相比上年同期上涨了0.6%。',
    '扣除了各项成本的纯收入8000元。',
  ])('%s', (text) => {
    expect(find(text, '', '2024-06-18').map(({ status }) => status)).toEqual(['actual']);
  });

  it.each(['未来三年，新建学校12所。', '商务部门将新认定12家企业。', '预期增长6%。'])('but: %s', (text) => {
    expect(find(text, '', '2024-06-18').map(({ status }) => status)).toEqual(['target']);
  });
});

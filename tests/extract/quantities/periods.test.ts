import { describe, expect, it } from 'vitest';
import { find, told } from './find.ts';

const periods = (text: string, published = '2024-03-05', title = '') =>
  find(text, title, published).map(({ period }) => period);
const statuses = (text: string, published = '2024-06-18', title = '') =>
  find(text, title, published).map(({ status }) => status);

describe('what a heading or a question puts in force', () => {
  it('a question names the year that its answers speak of', () => {
    const answers = '梁远：总量上了台阶，产值达到186亿元。\n招商方面，全年新签约项目67个。';
    expect(periods(`记者：刚刚过去的2023年，交出了怎样的答卷？\n${answers}`, '2024-01-20')).toEqual(['2023', '2023']);
    expect(periods(`记者：答卷怎样？\n${answers}`, '2024-06-20')).toEqual([null, '2024']);
  });

  it('a numbered paragraph goes back to its heading, whatever the one before it spoke of', () => {
    const text = '三、2024年重点任务\n（一）谋划储备项目，到2030年建成水库200座。\n（二）新增规上企业120家。';
    expect(periods(text)).toEqual(['2030', '2024']);
  });

  it('a plan period that describes what is counted governs nothing', () => {
    expect(periods('今年谋划储备“十五五”前期项目200个。新建水厂3座。')).toEqual(['2024', '2024']);
    expect(periods('“十五五”时期，新建水库200座。改造泵站3座。')).toEqual(['2026/2030', '2026/2030']);
  });

  it('the year of a report is that of its title', () => {
    const title = '松浦区2023年国民经济和社会发展统计公报';
    expect(periods('一、综合\n全年固定资产投资增长8.4%。', '2024-03-28', title)).toEqual(['2023']);
    expect(periods('全年固定资产投资力争增长8.4%。', '2024-03-28')).toEqual(['2024']);
  });
});

describe('what does not go on', () => {
  it('a milestone is no period for the targets after it', () => {
    expect(periods('生产线计划明年二季度试产。项目年度计划投资24亿元。')).toEqual(['2024']);
  });

  it('a deadline is that of the number before it', () => {
    expect(periods('今年标准厂房续建12万平方米，确保15个项目9月底前投产。')).toEqual(['2024', '2024-09']);
    expect(periods('新建水厂4座、改造管网860公里，2026年底前完工。')).toEqual(['2026-12', '2026-12']);
  });

  it('a comparison with the whole of last year leaves the period as it was', () => {
    expect(periods('1—2月，投资增长18%，增速比上年全年加快2.3个百分点，贡献率达到62%。', '2024-03-28')).toEqual([
      '2024-01/2024-02',
      '2024-01/2024-02',
      '2024-01/2024-02',
    ]);
  });

  it('a plan is not for the year that is over', () => {
    expect(periods('去年卖了2.4亿元。我们计划年内投入1.6亿元。', '2024-06-18')).toEqual(['2023', '2024']);
  });
});

describe('target or actual by the kind of document and what was said before', () => {
  it('in a policy 同比 and 累计 say how a number is counted', () => {
    const title = '关于促进消费若干措施的通知';
    expect(statuses('对营业额同比增长10%以上的企业，按增量的2%奖励，累计不超过50万元。', '2024-06-18', title)).toEqual([
      'target',
      'target',
      'target',
    ]);
    expect(statuses('企业营业额同比增长10%，缴税50万元。')).toEqual(['actual', 'actual']);
  });

  it('what was won in a section of results is a result', () => {
    expect(statuses('一、2023年计划执行情况\n争取上级资金23亿元、债券86亿元。', '2024-02-02')).toEqual([
      'actual',
      'actual',
    ]);
    expect(statuses('下一步，争取上级资金23亿元。', '2024-02-02')).toEqual(['target']);
  });

  it('what is left over is counted, unless its clause says what becomes of it', () => {
    expect(statuses('剩下的143户，年底前再脱贫96户。')).toEqual(['actual', 'target']);
    expect(statuses('剩余20户年底前全部搬迁。')).toEqual(['target']);
  });

  it('what has to be is asked for', () => {
    expect(statuses('协议收购价每公斤不低于22元。')).toEqual(['target']);
    expect(statuses('去年收购价每公斤不低于22元。')).toEqual(['actual']);
  });

  it('a plan that is only spoken of makes no target', () => {
    expect(statuses('省里出台了航道规划建设等意见，泊位增加379个。')).toEqual(['actual']);
    expect(statuses('聚焦打造民营强省目标，全省有企业6400家。')).toEqual(['actual']);
    expect(statuses('承诺办结时限平均压缩六成。')).toEqual(['actual']);
    expect(statuses('湖区将试点产品从21类扩大到51类。')).toEqual(['actual', 'actual']);
  });

  it('the plan that a result is a share of is a target', () => {
    expect(statuses('完成投资15亿元，占年度计划42亿元的35%。')).toEqual(['actual', 'target', 'actual']);
  });

  it('a sentence about now ends the plan before it', () => {
    expect(statuses('今年将治沙2000万亩。眼下工程进入决战期。当地示范应用50多种装备。')).toEqual(['target', 'actual']);
  });

  it('another respect begins anew', () => {
    expect(statuses('到2026年新建学校48所。课后服务方面，满意度96.4%。')).toEqual(['target', 'actual']);
  });
});

describe('how rates and changes are told', () => {
  const tell = (text: string) => find(text, '', '2024-06-18').map(({ measure, direction }) => [measure, direction]);
  it.each([
    ['进出口同比+6.8%。', [['growth', 'up']]],
    [
      '产量3.7万辆（+182%）。',
      [
        ['level', null],
        ['growth', 'up'],
      ],
    ],
    ['压减一般性支出10%。', [['growth', 'down']]],
    ['净增规上企业20家。', [['difference', null]]],
    [
      '投资、消费、进出口增幅依次为11%、10%和9%。',
      [
        ['growth', null],
        ['growth', null],
        ['growth', null],
      ],
    ],
    ['覆盖率为6.8%。', [['share', null]]],
    [
      '收入增幅为9%，完成全年任务的46%。',
      [
        ['growth', null],
        ['share', null],
      ],
    ],
  ] as const)('%s', (text, expected) => {
    expect(tell(text)).toEqual(expected);
  });
});

describe('names', () => {
  const names = (text: string) => find(text, '', '2024-06-18').map(({ indicator }) => indicator);
  it.each([
    ['收入158亿元，为预算的101%，比上年增长4.7%。', ['收入', '收入', '收入']],
    ['签约项目67个，新开工53个，竣工投产41个。', ['签约项目', '新开工项目', '竣工投产项目']],
    ['地区生产总值：1523.6亿元', ['地区生产总值']],
    ['城市生活污水集中收集率由58%提高到70%。', ['城市生活污水集中收集率', '城市生活污水集中收集率']],
    ['入学人数将达到9.7万人的峰值。', ['入学人数']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('a place may begin like a count', () => {
    expect(names('七台河市、六盘水市和三门峡市参加。')).toEqual([]);
  });
});

describe('what stands around a list of numbers', () => {
  it('years before 分别 and a verb go to the numbers one by one', () => {
    expect(periods('2024年、2025年、2026年分别新改建9000公里、8000公里和7000公里。')).toEqual(['2024', '2025', '2026']);
    expect(periods('到2026年新改建9000公里、硬化8000公里。')).toEqual(['2026', '2026']);
  });

  it('what the year is reached by is not where a change arrives', () => {
    expect(statuses('达标村占比到2027年要由38%提高到55%以上。')).toEqual(['actual', 'target']);
  });

  it('the year of a task says nothing of what was done of it', () => {
    expect(statuses('城镇新增就业1.36万人、完成全年任务的30.2%；居民收入9427元。', '2024-04-20')).toEqual([
      'actual',
      'actual',
      'actual',
    ]);
    expect(statuses('今年再吸纳就业1.2万人。', '2024-04-20')).toEqual(['target']);
  });

  it('what a list ends in was asked for of all of it', () => {
    expect(statuses('生产总值增长6.5%左右、工业增加值增长8%以上的目标不调整。')).toEqual(['target', 'target']);
    expect(statuses('生产总值增长7.1%、高于6.5%的目标。')).toEqual(['actual', 'target']);
    expect(statuses('生产总值增长7.1%，离8%的目标还差一截。')).toEqual(['actual', 'target']);
  });

  it('shares of a plan belong to what the list before named', () => {
    const text = '改造老旧小区43个、惠及居民1.2万户，分别为年度计划的108.6%和112%。';
    expect(find(text).map(({ indicator }) => indicator)).toEqual(['老旧小区', '居民', '老旧小区', '居民']);
  });

  it('a question names the year of what answers it', () => {
    const text = '到2035年，耕地保有量不低于85万亩。今年怎么干？会议提出，新建高标准农田5.8万亩。';
    expect(periods(text)).toEqual(['2035', '2024']);
    expect(statuses(text)).toEqual(['target', 'target']);
    expect(statuses('会议通报，新建高标准农田5.8万亩。')).toEqual(['actual']);
  });
});

describe('the aim of a plan told beside its result', () => {
  it.each([
    ['湿地保护率45%的“十四五”目标提前实现。', ['45% target 2021/2025']],
    ['粮食产量1200万吨的“十四五”规划目标顺利达成。', ['1200万吨 target 2021/2025']],
    ['增长5%的2025年预期目标顺利实现。', ['5% target 2025']],
    ['2024年，绿电占比20%的2025年目标提前完成。', ['20% target 2025']],
    ['全县已有18个“十四五”规划项目开工。', ['18个 actual 2021/2025']],
    ['“十四五”期间，湿地保护率提高到45%，目标提前实现。', ['45% actual 2021/2025']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a forecast for a day', () => {
  it.each([
    ['今天（3月11日），全社会客流量预计超2亿人次。其中，铁路预计发送旅客1400万人次。', '1400万人次 target 2025-03-11'],
    ['今天，民航客运量预计230万人次。东安三大机场预计运送旅客将突破31.5万人次。', '31.5万人次 target 2025-03-11'],
    ['今天，民航客运量预计230万人次。预计全年发送旅客46亿人次。', '46亿人次 target 2025'],
    ['3月10日，铁路发送旅客1400万人次。景区预计接待游客30万人次。', '30万人次 target null'],
    ['今天，民航客运量预计230万人次。铁路将新增列车30列。', '30列 target null'],
  ])('goes on for what else is forecast: %s', (text, expected) => {
    expect(told(text).at(-1)).toBe(expected);
  });
});

describe('what a number is compared with does not become the period of what follows', () => {
  it.each([
    ['2024年，集团销售额32.6亿元，比重组前的2021年增长1.2倍，负债率降至61%。', ['2024', '2024', '2024']],
    ['截至目前，返岗人员已是去年总量的91.5%，其中外省4.2万人。', [null, null]],
    ['1至2月，税收受去年缓税垫高基数影响下降8.3%，降幅收窄2.1个百分点。', ['2025-01/2025-02', '2025-01/2025-02']],
    ['前两月到位资金215亿元，完成全年目标任务的20.6%，新批企业12家。', Array(3).fill('2025-01/2025-02')],
    ['较为困难的2021年减收3亿元，缺口2亿元。', ['2021', '2021']],
    ['全市2021年增收3亿元，结余2亿元。', ['2021', '2021']],
    ['去年总量是3亿元，其中县级2亿元。', ['2024', '2024']],
  ])('%s', (text, expected) => {
    expect(periods(text, '2025-03-11')).toEqual(expected);
  });

  it.each([
    ['2012年，总量由上年的全省第10位升至第7位。', ['2011', '2012']],
    [
      '去年底里程达3.1万公里，比2015年底净增5320公里，其中高速由280公里增加到560公里，占比由5%提高到9%。',
      ['2024-12', '2024-12', '2015-12', '2024-12', '2015-12', '2024-12'],
    ],
    ['比2015年底净增5320公里。高速由280公里增加到560公里。', [null, null, null]],
  ])('where a change starts is of then: %s', (text, expected) => {
    expect(periods(text, '2025-03-11')).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { find, named, told } from './find.ts';

describe('lists of deeds', () => {
  it('each verb names its own number, with the noun of what was counted', () => {
    expect(named('去年在广州签约的42个项目，至今年2月底已注册36个、动工25个、投产9个。')).toEqual([
      '42个 项目',
      '36个 注册项目',
      '25个 动工项目',
      '9个 投产项目',
    ]);
    expect(named('全县有市场主体12户，已注销3户。').at(-1)).toBe('3户 注销');
  });

  it('a noun behind 已 is none', () => {
    expect(named('全市现有项目42个，工业25个。').at(-1)).toBe('25个 工业');
  });

  it('a stage that opens a sentence is of what was counted before', () => {
    expect(named('今年的市重点项目共96项。本年度计划新开工18项，实际已开工11项，未按计划开工7项。').slice(1)).toEqual([
      '18项 新开工项目',
      '11项 开工项目',
      '7项 开工项目',
    ]);
  });

  it('what is repaired or treated is what was counted', () => {
    expect(named('全县49座病险水库已治理31座。').at(-1)).toBe('31座 治理病险水库');
  });
});

describe('a short sentence that heads a passage', () => {
  it('names the works, their plan and what was spent', () => {
    expect(named('（一）水利工程。共22项，年度计划18.6亿元，完成11.2亿元（占60.2%）。')).toEqual([
      '22项 水利工程',
      '18.6亿元 年度计划投资',
      '11.2亿元 完成投资',
      '60.2% 完成投资',
    ]);
    expect(named('省重点项目38个。其中：续建19个，完成12.8亿元。').slice(1)).toEqual([
      '19个 续建项目',
      '12.8亿元 完成投资',
    ]);
  });

  it('a clause of its own heads nothing', () => {
    expect(named('工程进展顺利，群众满意。共22人参加。')[0]).not.toBe('22人 工程进展顺利，群众满意');
  });

  it('what is measured of them has its own number behind', () => {
    expect(named('12项市重点工程年度计划投资76亿元。')[0]).toBe('12项 市重点工程');
  });
});

describe('names with their numbers in brackets', () => {
  it('places and causes in a row', () => {
    expect(named('进度居前的依次是平川县（97.4%）、临河区（95.3%）和石山县（94.1%）。')).toEqual([
      '97.4% 平川县',
      '95.3% 临河区',
      '94.1% 石山县',
    ]);
    expect(named('还有23个项目没有开工，主要卡在林地审批（12个）、征地拆迁（7个）和融资（4个）。').slice(1)).toEqual([
      '12个 林地审批',
      '7个 征地拆迁',
      '4个 融资',
    ]);
  });

  it('so many of what was counted are still that', () => {
    expect(named('全市加固水库35座：平川县（12座）、临河县（8座）。').slice(1)).toEqual(['12座 水库', '8座 水库']);
  });

  it('one alone is told of what stands before', () => {
    expect(named('完成投资12亿元（占75%），到位资金8亿元。')[1]).toBe('75% 完成投资');
  });
});

describe('lists and rows', () => {
  it('rates of places whose clause says what fell', () => {
    expect(named('受限产影响，南堡、北坝两县税收负增长，降幅分别为6.4%、3.8%。')).toEqual([
      '6.4% 南堡县税收',
      '3.8% 北坝县税收',
    ]);
  });

  it('fields of expenditure', () => {
    expect(named('教育、社会保障和就业、医疗卫生与计划生育支出分别为46亿元、39亿元、25亿元。')).toEqual([
      '46亿元 教育支出',
      '39亿元 社会保障和就业支出',
      '25亿元 医疗卫生与计划生育支出',
    ]);
    expect(named('城镇、农村居民人均消费支出分别为2.6万元、1.5万元。')[0]).toBe('2.6万元 城镇居民人均消费支出');
  });

  it('rates of several measures called together', () => {
    expect(
      named('实际到位内资86亿元，增长24%；实际利用外资1.1亿美元，增长18%，两项指标增幅分列全省第4位和第6位。').slice(
        -2,
      ),
    ).toEqual(['第4位 实际到位内资', '第6位 实际利用外资']);
  });

  it('how many of a kind, and what they cost', () => {
    expect(named('实施项目83个，年度计划投资74.6亿元（省级7个、28.3亿元；市级15个、21.1亿元）。').slice(2)).toEqual([
      '7个 省级',
      '28.3亿元 年度计划投资',
      '15个 市级',
      '21.1亿元 年度计划投资',
    ]);
  });

  it('who lives in a village', () => {
    expect(named('柿子坡村312户、1286人，三年前还很穷。')).toEqual(['312户 户数', '1286人 人口']);
  });
});

describe('those told apart by what they do or how large they are', () => {
  it.each([
    ['当年动员种药材，报名的只有14户。', '14户 报名'],
    ['96户规上企业中产值正增长的61户，占63.5%。', '63.5% 产值正增长企业'],
    ['签约项目32个。农产品加工2个。投资过10亿元的3个。', '3个 投资过10亿元项目'],
    ['受威胁的108户346人应转尽转。', '346人 受威胁群众'],
  ])('%s', (text, last) => {
    expect(named(text).at(-1)).toBe(last);
  });

  it('who they are is not how they once were', () => {
    expect(named('全镇合作社由最初的5家发展到32家。')[0]).not.toContain('最初');
  });
});

describe('fragments that name nothing', () => {
  it.each([
    ['进出口总额213.7亿元，其中2月份单月31.2亿元。', '31.2亿元 进出口总额'],
    ['去年销售收入4.8亿元，逆势增长21.3%。', '21.3% 销售收入'],
    ['煤炭、焦化企业亏损3.2亿元，同比多亏1.1亿元。', '1.1亿元 煤炭、焦化企业亏损'],
    ['打捆项目312项（按责任单位拆分后共397项）。', '397项 打捆项目'],
    ['茶园每亩毛收入3800元，抵得上种苞谷的五倍。', '五倍 茶园每亩毛收入'],
    ['税收12亿元，同比增长4.6%（同口径增长7.3%），增收5200万元。其中，2月份当月完成2亿元。', '2亿元 税收'],
    ['贷款余额90亿元，平均利率下行0.35个百分点。', '0.35个百分点 利率'],
    ['规上工业增加值增长10%，固投增长9%。', '9% 固投'],
    ['以镇属公司担保的办法贷款600万元。', '600万元 贷款'],
    ['支出231.7亿元，完成变动预算的86.9%，同比增长8.8%。', '8.8% 支出'],
    ['框架协议项目三个月内至少有4个转为正式合同。', '4个 框架协议项目'],
    ['首期6条生产线已经满负荷，二期再上8条线。', '8条 生产线'],
    ['去年收鲜茶70吨，每亩多收900元。', '900元 每亩多收'],
  ])('%s', (text, last) => {
    expect(named(text).at(-1)).toBe(last);
  });

  it('other words that begin or end so are names', () => {
    expect(named('经济下行压力加大，后备干部增加12人。').at(-1)).toBe('12人 后备干部');
    expect(find('农产品产后损失8亿元。')[0]?.indicator).toBe('农产品产后损失');
  });
});

describe('a sentence that takes up the works of a time to come', () => {
  it('sets out what is behind it', () => {
    expect(
      told('会议强调，明年要打好攻坚战。去产能，关闭煤矿11座；降成本，帮助企业减负20亿元以上。', '2025-12-20'),
    ).toEqual(['11座 target 2026', '20亿元以上 target 2026']);
    expect(
      told('会议强调，要抓好当前工作。扩投资，新开工项目60个；惠民生，新建学校4所。').map((q) => q.split(' ')[1]),
    ).toEqual(['target', 'target']);
  });

  it('what is told of now is none of it', () => {
    expect(told('会议指出，今年要打好攻坚战。目前，全县有15个村出列。')[0]).toContain('actual');
    expect(told('会议强调，明年要打好攻坚战。据介绍，全县关闭煤矿11座。')[0]).toContain('actual');
  });

  it('a forecast of the whole year does not govern what follows', () => {
    expect(told('前三季度，农业总产值98亿元。全年粮食总产预计达28亿斤。工业增加值增长8%。', '2025-10-20').at(-1)).toBe(
      '8% actual 2025-01/2025-09',
    );
  });
});

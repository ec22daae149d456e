import { describe, expect, it } from 'vitest';
import { find, pick } from './find.ts';

describe('values and units', () => {
  it.each([
    ['完成投资1.2万亿元', 1.2e12, '元'],
    ['增长４.５％', 4.5, '%'],
    ['占比百分之十三', 13, '%'],
    ['完成率近七成', 70, '%'],
    ['占比六成半', 65, '%'],
    ['进出口300万美元', 3_000_000, '美元'],
    ['产量430多万吨', 4_300_000, '吨'],
    ['节约45万吨标准煤', 450_000, '吨标准煤'],
    ['浓度降至38微克/立方米', 38, '微克/立方米'],
    ['新建学校三百二十所', 320, '所'],
    ['提高1.5个百分点', 1.5, '百分点'],
    ['规模翻一番', 2, '倍'],
    ['产值翻两番', 4, '倍'],
    ['排名全省第6位', 6, '位'],
    ['进入全国前30强', 30, '位'],
    ['补助1,250.5万元', 12_505_000, '元'],
    ['近百家企业参加', 100, '家'],
    ['卖出梨膏糖1300单', 1300, '单'],
    ['总量突破万亿元', 1e12, '元'],
  ])('%s', (text, value, unit) => {
    expect(pick(`${text}。`, 'value', 'unit')).toEqual([[value, unit]]);
  });

  it.each([
    ['增长6%—6.5%', [6, 6.5], '%'],
    ['引进项目3到5个', [3, 5], '个'],
    ['新增150万—200万千瓦', [1_500_000, 2_000_000], '千瓦'],
    ['补助十八至三十万元', [180_000, 300_000], '元'],
    ['两三百户农户', [200, 300], '户'],
  ])('ranges: %s', (text, value, unit) => {
    expect(pick(`${text}。`, 'value', 'unit')).toEqual([[value, unit]]);
  });

  it.each([
    '推进5G基站建设。',
    '沿国道206和K412路段绕行。',
    '第38届运动会、第3场发布会举行。',
    '实施“双百工程”和“百企智改”。',
    '世界500强企业前来考察。',
    '澜政办发〔2018〕7号文件印发。',
    '会议9:30开始，电话0577-88021234。',
    '一批项目、一个平台、两手抓。',
    '做好三个方面的工作。',
    '2023年3月5日召开会议。',
    '以78比74险胜。',
    '不再下达税收增长15%之类的指标。',
    '签约仪式在长三角举行。',
    '走访了12单位和3单元。',
    '几十个、十几家、数百名。',
  ])('no quantity: %s', (text) => {
    expect(find(text).map(({ quote }) => quote)).toEqual([]);
  });
});

describe('bounds', () => {
  it.each([
    ['不低于90%', '>='],
    ['90%以上', '>='],
    ['超过90%', '>'],
    ['突破90%', '>'],
    ['不超过90%', '<='],
    ['控制在90%以内', '<='],
    ['不到90%', '<'],
    ['90%左右', '~'],
    ['约90%', '~'],
    ['达到90%', '='],
    ['不过90%', '='],
  ])('覆盖率%s', (words, bound) => {
    expect(pick(`覆盖率${words}。`, 'bound')).toEqual([[bound]]);
  });

  it('may stand apart from the number', () => {
    expect(pick('每个乡镇至少配备医生2名。', 'bound')).toEqual([['>=']]);
  });

  it('holds for what doubles, too', () => {
    expect(pick('产值接近翻一番。', 'bound', 'value')).toEqual([['~', 2]]);
    expect(pick('产值翻一番。', 'bound')).toEqual([['=']]);
  });

  it('is no part of another word', () => {
    expect(pick('新签约58个项目。', 'bound')).toEqual([['=']]);
  });
});

describe('what is measured', () => {
  it.each([
    ['地区生产总值达到400亿元', '地区生产总值'],
    ['引进24个项目', '项目'],
    ['培育专精特新企业120家', '专精特新企业'],
    ['安排4.15亿元重建资金', '重建资金'],
    ['设立5000亿元“养老再贷款”', '养老再贷款'],
    ['占地310亩', '占地'],
    ['容缺受理事项扩大到43项', '容缺受理事项'],
    ['2860人享受城市最低生活保障', '享受城市最低生活保障'],
    ['缺工超过50人的有41家', '缺工超过50人'],
    ['用于技改贴息的资金9000万元', '用于技改贴息的资金'],
  ])('%s', (text, indicator) => {
    const found = find(`${text}。`);
    expect(found.at(-1)?.indicator).toContain(indicator.slice(-4));
  });

  it('is carried over from the number before', () => {
    const [level, growth] = find('地区生产总值达到400亿元，同比增长6.1%。');
    expect(growth?.indicator).toBe('地区生产总值');
    expect(growth?.implied).toContain('indicator');
    expect(level?.implied).not.toContain('indicator');
  });

  it('pairs 分别 one by one', () => {
    expect(pick('高技术制造业、装备制造业增加值分别增长12.3%和9.6%。', 'indicator', 'value')).toEqual([
      ['高技术制造业增加值', 12.3],
      ['装备制造业增加值', 9.6],
    ]);
    expect(pick('城镇、农村居民人均可支配收入分别为28914元、13207元。', 'indicator', 'value')).toEqual([
      ['城镇居民人均可支配收入', 28914],
      ['农村居民人均可支配收入', 13207],
    ]);
  });

  it('pairs a list of rates with the list of levels before it', () => {
    expect(pick('进出口、出口分别完成28亿美元和17亿美元，同比增长5.4%、6.8%。', 'indicator', 'value').slice(2)).toEqual(
      [
        ['进出口', 5.4],
        ['出口', 6.8],
      ],
    );
  });

  it('leaves out the size that only says which things are counted', () => {
    expect(pick('今年引进投资过50亿元的项目3个。', 'value', 'unit')).toEqual([[3, '个']]);
  });
});

describe('kind of number', () => {
  it.each([
    ['地区生产总值增长6%', 'growth'],
    ['城镇化率达到64%', 'share'],
    ['民间投资占全部投资的61%', 'share'],
    ['占比提高2个百分点', 'difference'],
    ['综合实力居全省第6位', 'rank'],
    ['竞争力前移3位', 'difference'],
    ['装机是2020年的2.4倍', 'multiple'],
    ['零售额增长1.6倍', 'growth'],
    ['产量增加3.1万吨', 'difference'],
    ['新增就业岗位1200个', 'level'],
    ['水位超警戒水位1.76米', 'difference'],
  ])('%s', (text, measure) => {
    expect(find(`${text}。`).at(-1)?.measure).toBe(measure);
  });

  it('knows the direction and the base of a change', () => {
    expect(pick('能耗较2020年下降15%。', 'direction', 'base')).toEqual([['down', '较2020年']]);
  });
});

describe('target or actual', () => {
  it.each([
    ['今年确保完成投资5亿元', 'target'],
    ['去年完成投资5亿元', 'actual'],
    ['到2030年建成水厂8座', 'target'],
    ['截至2月底，建成水厂8座', 'actual'],
    ['6月底前，36栋厂房改造交付', 'target'],
    ['建成投产后，年产整机1.5万台', 'target'],
    ['完成国家下达的16%的目标', 'target'],
    ['同比增长6%', 'actual'],
    ['按照市里的行动方案，2024年能耗下降3.8%', 'target'],
    ['截至24日12时，共收到建议97件', 'actual'],
  ])('%s', (text, status) => {
    expect(find(`${text}。`).at(-1)?.status).toBe(status);
  });

  it('tells where a change starts from where it is to end', () => {
    expect(pick('到2027年，治理率从46%提高到62%。', 'value', 'status')).toEqual([
      [46, 'actual'],
      [62, 'target'],
    ]);
  });

  it('follows the heading of the section', () => {
    expect(
      find('一、2023年工作回顾\n地区生产总值增长6%。\n二、2024年主要目标\n地区生产总值增长7%。').map((q) => q.status),
    ).toEqual(['actual', 'target']);
  });

  it('says when nothing but the kind of text decided', () => {
    expect(find('企业210家。')[0]?.implied).toContain('status');
  });
});

describe('period', () => {
  it.each([
    ['到2030年，产值达到90亿元', '2030'],
    ['2023年，产值达到90亿元', '2023'],
    ['产值由2020年的50亿元增加到去年的90亿元', '2023'],
    ['剩余7户11月20日前全部搬进新居', '2024-11-20'],
    ['4.15亿元重建资金，12月15日前要拨付到项目', '2024-12-15'],
    ['新建水厂4座，2026年底前完工', '2026-12'],
  ])('%s', (text, period) => {
    expect(find(`${text}。`).at(-1)?.period).toBe(period);
  });

  it('governs all parts of a sentence when it stands alone, only its own part otherwise', () => {
    expect(pick('到2027年，培育企业12家；建成园区3个。', 'period')).toEqual([['2027'], ['2027']]);
    expect(
      find('1.提升服务。新院区2026年6月底启用，床位扩充到600张；加装电梯80部。', '2026年民生实事').map((q) => q.period),
    ).toEqual(['2026-06', '2026']);
  });

  it('is not the year something is compared with', () => {
    expect(pick('2023年装机达到80万千瓦，是2020年的2.4倍。', 'period')).toEqual([['2023'], ['2023']]);
  });
});

describe('lists with a period each', () => {
  it('gives every number its own', () => {
    expect(pick('一季度和上半年，工业增加值分别增长6.5%、7.5%。', 'value', 'period')).toEqual([
      [6.5, '2024-01/2024-03'],
      [7.5, '2024-01/2024-06'],
    ]);
  });
});

describe('what once went wrong', () => {
  it('reads two currencies that touch', () => {
    expect(pick('4人民币5美元', 'value', 'unit')).toEqual([
      [4, '元'],
      [5, '美元'],
    ]);
  });

  it('names an order by what stands before its verb, and has no subject from its field', () => {
    expect(pick('今年综合排名进入全省前20位。', 'indicator', 'subject')).toEqual([['综合排名', null]]);
  });

  it('does not glue what is done for somebody to the indicator before', () => {
    expect(find('工业增加值增长7%，为企业减免税费3.2亿元。').at(-1)?.indicator).toMatch(/税费$/);
  });
});

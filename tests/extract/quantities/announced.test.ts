import { describe, expect, it } from 'vitest';
import { find, judged, pick, told } from './find.ts';

describe('a sentence that announces plans makes plans of those behind it', () => {
  it.each([
    ['会议审定了下一步时间表。矿山修复，2025年42座、2026年58座。', ['42座 target 2025', '58座 target 2026']],
    ['调度会排出了明后两年的路线。新型储能新增200万千瓦。', ['200万千瓦 target 2026/2027']],
    ['方案给出的清单是：除险加固水库64座，治理中小河流152公里。', ['64座 target null', '152公里 target null']],
    ['接下来三条线：消除率不低于80%；务工规模稳在30万人以上。', ['80% target null', '30万人以上 target null']],
    ['对策有三：资源池扩到120万千瓦；电网投资64亿元。', ['120万千瓦 target null', '64亿元 target null']],
    ['今年补什么？更新管网46公里。', ['46公里 target 2025']],
    ['怎么追？新开航线12条。', ['12条 target null']],
    ['今年计划，全市完成投资38亿元。', ['38亿元 target 2025']],
    ['他晒出省里的年度任务：利用外资12亿元，新开工项目1600个。', ['12亿元 target null', '1600个 target null']],
    ['今年他有三个“小目标”：引进项目22个。', ['22个 target 2025']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['去年的任务完成得怎么样？更新管网46公里。', ['46公里 actual 2024']],
    ['会议听取了时间表执行情况。更新管网46公里。', ['46公里 actual null']],
    ['钱从哪里来？财政投入12亿元。', ['12亿元 actual null']],
    ['账清了没有？转移群众4.6万人。', ['4.6万人 actual null']],
  ])('not one of what was done: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what a policy lays down', () => {
  it.each([
    [
      '新出台的“招商十条”规定，对年到资5000万美元以上的项目，按3%予以奖励，单个项目最高1亿元；基金规模由300亿元扩到500亿元。',
      ['5000万美元以上', '3%', '1亿元', '300亿元', '500亿元'],
      'tttat',
    ],
  ])('%s', (text, quotes, statuses) => {
    const all = find(text, '', '2025-03-11');
    expect(all.map(({ quote }) => quote).slice(-4)).toEqual(quotes.slice(-4));
    expect(
      all
        .map(({ status }) => status[0])
        .slice(-4)
        .join(''),
    ).toBe(statuses.slice(-4));
  });

  it('a condition of the last year says nothing of what is given', () => {
    const text = '参保企业上年度未裁员的，大型企业按缴费额的30%、中小微企业按60%返还。';
    expect(told(text, '2023-03-16', '关于稳就业若干措施的通知').map((line) => line.split(' ')[1])).toEqual([
      'target',
      'target',
    ]);
  });
});

describe('words of reaching', () => {
  it.each([
    [
      '脱贫劳动力务工规模今年稳在30万人以上，目前是31.9万人，明年再添8000人。',
      ['30万人以上 target 2025', '31.9万人 actual 2025', '8000人 target 2026'],
      '脱贫劳动力务工规模',
    ],
    ['集团今年营业收入有信心突破108亿元。', ['108亿元 target 2025'], '营业收入'],
    [
      '岸电使用量去年2150万千瓦时，三年后要达5000万千瓦时。',
      ['2150万千瓦时 actual 2024', '5000万千瓦时 target null'],
      '岸电使用量',
    ],
    ['集装箱吞吐量跨上1300万标箱台阶。', ['1300万标箱 actual null'], '集装箱吞吐量'],
  ])('%s', (text, expected, name) => {
    expect(told(text)).toEqual(expected);
    expect(pick(text, 'indicator')[0]?.[0]).toContain(name);
  });
});

describe('what is left over', () => {
  it('with a deadline behind it is to be done', () => {
    expect(told('全区43户“僵尸企业”，三年间出清29户。剩下的14户，三季度末前出清。').at(-1)).toBe('14户 target 2025-09');
    expect(told('剩下的143户，年底前再脱贫96户。')).toEqual(['143户 actual null', '96户 target 2025-12']);
    expect(told('剩下的143户，多是老人。')).toEqual(['143户 actual null']);
  });
});

describe('what was laid down before, told beside its result', () => {
  it.each([
    ['全市生产总值增长5.1%，没有够上年初定的6%。', '6% target'],
    ['登记失业率3.61%，低于4.2%的控制线。', '4.2% target'],
    ['整改方案承诺，2024年底完成9项，2025年底完成8项。', '9项 target'],
  ])('%s', (text, expected) => {
    expect(judged(text)).toContain(expected);
  });
});

describe('times that are none, or not what they seem', () => {
  it('此后半年 is no half-year of the calendar', () => {
    expect(told('2024年7月，梅雨成灾。此后半年，各级投入8700万元。').at(-1)).toMatch(/^8700万元 actual/);
  });
  it('2022年起步 happened in 2022', () => {
    expect(told('2022年起步建了12个示范村，2023年15个，明年计划20个。')).toEqual([
      '12个 actual 2022',
      '15个 actual 2023',
      '20个 target 2026',
    ]);
  });
  it('上半年、下半年 together are the year', () => {
    const text = '上半年、下半年各组织一次招聘，补充教师430名。培育名师25名。';
    expect(told(text, '2025-02-28', '2025年工作要点')).toEqual(['430名 target 2025', '25名 target 2025']);
  });
  it('a date alone below the headline governs nothing', () => {
    const text = '2017年7月25日\n工业增加值增长7.6%。';
    expect(told(text, '2017-07-26', '2017年上半年经济运行统计公报')).toEqual(['7.6% actual 2017-01/2017-06']);
  });
  it('a heading without a time goes back to that of the title', () => {
    const text = '一、综合\n1—5月，亏损面收窄2.7个百分点。\n二、投资\n投资增长12.5%。';
    expect(told(text, '2017-07-26', '2017年上半年经济运行统计公报')).toEqual([
      '2.7个百分点 actual 2017-01/2017-05',
      '12.5% actual 2017-01/2017-06',
    ]);
  });
  it('the end of a month close ahead is ahead', () => {
    expect(told('签约项目4月底注册率50%，6月底注册率90%。')).toEqual(['50% target 2025-04', '90% target 2025-06']);
    expect(told('11月底，存款余额586亿元。')).toEqual(['586亿元 actual 2024-11']);
  });
});

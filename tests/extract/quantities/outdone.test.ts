import { describe, expect, it } from 'vitest';
import { find, judged, told } from './find.ts';

const bounds = (text: string) => find(text).map(({ quote, bound }) => `${quote} ${bound}`);

describe('a plan that was outdone plans nothing', () => {
  it('by how much, and what goes on behind it', () => {
    expect(judged('通车里程增至402公里，超出规划目标22公里，新改建农村公路4860公里。')).toEqual([
      '402公里 actual',
      '22公里 actual',
      '4860公里 actual',
    ]);
    expect(find('通车里程402公里，超出规划目标22公里。')[1]?.measure).toBe('difference');
  });

  it('that it was', () => {
    expect(judged('其中25个省份的开工户数均超过计划任务。')).toEqual(['25个 actual']);
    expect(judged('力争超过年度目标5个百分点。')).toEqual(['5个百分点 target']);
  });

  it('the plan itself is a target, no bound', () => {
    const [, plan] = find('缴存3860人，超出3000人的年度目标。');
    expect([plan?.status, plan?.bound]).toEqual(['target', '=']);
    expect(bounds('确保实现不低于8%的目标。')).toEqual(['8% >=']);
  });
});

describe('by how much', () => {
  it.each([
    ['贷款余额4120亿元，较年初新增187亿元。', '187亿元 difference'],
    ['优质麦高出普通麦0.12元。', '0.12元 difference'],
    ['停产减产企业仍有46家。', '46家 level'],
    ['粮食减产3万吨。', '3万吨 difference'],
    ['加快1550个省重点项目建设。', '1550个 level'],
    ['增速比上年加快2.1个百分点。', '2.1个百分点 difference'],
    ['新增贷款187亿元。', '187亿元 level'],
  ])('%s', (text, measure) => {
    expect(
      find(text)
        .map((one) => `${one.quote} ${one.measure}`)
        .at(-1),
    ).toBe(measure);
  });
});

describe('bounds that hold for several, or by the name', () => {
  it('behind the last of numbers that are shared out', () => {
    expect(bounds('小学、初中班额分别控制在45人和50人以内。')).toEqual(['45人 <=', '50人以内 <=']);
    expect(bounds('合格率、覆盖率分别稳定在90%、95%以上。')).toEqual(['90% >=', '95%以上 >=']);
    // Each of these has its own.
    expect(bounds('营收、利润和税收分别翻一番、翻两番和增长三成以上。')).toEqual([
      '翻一番 =',
      '翻两番 =',
      '三成以上 >=',
    ]);
  });

  it('the most that may be had', () => {
    expect(bounds('单户最高可贷50万元，对贷款损失最高补偿50%。')).toEqual(['50万元 <=', '50% <=']);
    expect(bounds('余额86亿元，低于核定限额2.4亿元。')[1]).toBe('2.4亿元 =');
  });

  it('a limit for each', () => {
    expect(bounds('每人限领3张，每场限额200人。')).toEqual(['3张 <=', '200人 <=']);
    expect(judged('每人限领3张，每场限额200人。')).toEqual(['3张 target', '200人 target']);
  });
});

describe('what the sentence began with goes on', () => {
  it('a part of what is to be done', () => {
    expect(judged('会议安排，全年完成公路投资138亿元，其中一季度26亿元。')).toEqual([
      '138亿元 target',
      '26亿元 target',
    ]);
    expect(judged('全年完成公路投资138亿元，其中已到位26亿元。')[1]).toBe('26亿元 actual');
  });

  it('what else is reached this year', () => {
    expect(judged('今年集采药品累计达到850种，耗材突破120类。')).toEqual(['850种 target', '120类 target']);
    expect(judged('今年集采药品达到850种。耗材突破了120类。')[1]).toBe('120类 actual');
  });
});

describe('promises and requirements', () => {
  it.each([
    ['我们承诺“三年新建公厕200座”，实际已建成231座。', ['200座 target', '231座 actual']],
    ['我们承诺三年新建公厕200座。', ['200座 target']],
    ['收集率提升到71%，而当时的方案只要求达到65%。', ['71% actual', '65% target']],
    ['研发投入要在现有基础上增长40%以上。', ['40%以上 target']],
    ['月底前剩下的3100亩水稻要颗粒归仓。', ['3100亩 target']],
    ['剩下的3100亩水稻长势良好。', ['3100亩 actual']],
    [
      '交付后每千人床位数由5.3张增至6.8张；大道7.9公里沥青铺设完毕。',
      ['5.3张 actual', '6.8张 target', '7.9公里 actual'],
    ],
    ['也要清醒看到，有研发活动的企业只占31%。', ['31% actual']],
    ['受外需不振拖累，出口下降4.8%。', ['4.8% actual']],
    ['没能完成年初定下的10亿元。', ['10亿元 target']],
    ['到2030年，建成水网8万公里。新建农村公路50万公里。', ['8万公里 target', '50万公里 target']],
    ['要求年内化解率要由目前的72%提升到90%以上。', ['72% actual', '90%以上 target']],
    ['本地配套率由目前不足三成提高到2029年的45%。', ['三成 actual', '45% target']],
    ['本地配套率由三成提高到2024年的45%。', ['三成 actual', '45% actual']],
    ['到2029年，现有水库全部清零，覆盖率由83%提高到100%。', ['83% actual', '100% target']],
    ['年轻人目前有1240人，争取再引进300人。', ['1240人 actual', '300人 target']],
    [
      '已整改329个，剩余18个确保5月31日前清零。市县储备编织袋186万条。',
      ['329个 actual', '18个 target', '186万条 actual'],
    ],
    ['围绕新材料、轴承等8条产业链，力争培育企业200家。', ['8条 actual', '200家 target']],
    ['原计划去年完成的52个小区，实际完工49个。', ['52个 target', '49个 actual']],
    ['对首次升规的企业一次性奖励20万元。', ['20万元 target']],
    ['去年，对首次升规的企业一次性奖励20万元。', ['20万元 actual']],
    ['债务余额86亿元，低于上级核定限额2.4亿元。', ['86亿元 actual', '2.4亿元 actual']],
    // A place of its own ends the plan.
    ['到2030年，全市建成水网8万公里。云河县新建公路50公里。', ['8万公里 target', '50公里 actual']],
  ])('%s', (text, statuses) => {
    expect(judged(text)).toEqual(statuses);
  });
});

describe('periods of beginnings and parts', () => {
  it('both changes of a sentence start from one time', () => {
    expect(told('研发投入由2015年的18亿元增加到2019年的41亿元，占比由1.33%提高到2.1%。')).toEqual([
      '18亿元 actual 2015',
      '41亿元 actual 2019',
      '1.33% actual 2015',
      '2.1% actual 2019',
    ]);
    expect(told('输气能力从2021年时的每年26亿立方米提升到39亿立方米。')[0]).toBe('26亿立方米 actual 2021');
  });

  it('the level that is compared with is of its own year', () => {
    expect(told('今年出口力争突破300亿元，较2024年的220亿元增长36%。')).toEqual([
      '300亿元 target 2025',
      '220亿元 actual 2024',
      '36% target 2025',
    ]);
  });

  it('quarters from one to another are shared out', () => {
    expect(told('一至四季度进出口分别增长1%、5%、8%和12%。').map((one) => one.split(' ')[2])).toEqual([
      '2024-01/2024-03',
      '2024-04/2024-06',
      '2024-07/2024-09',
      '2024-10/2024-12',
    ]);
    expect(
      told('一季度，餐饮、文体、居民服务收入分别增长2%、3%和4%。', '2024-05-11').map((one) => one.split(' ')[2]),
    ).toEqual(Array(3).fill('2024-01/2024-03'));
    expect(told('1至6月，汽车产销量分别达到132万辆和133万辆。', '2024-07-11')[0]).toBe(
      '132万辆 actual 2024-01/2024-06',
    );
  });

  it('a part that its own clause dates', () => {
    expect(told('到2029年，注册商标5件。其中2026年先走一步：建成冷库6万吨，新上加工线14条。').slice(1)).toEqual([
      '6万吨 target 2026',
      '14条 target 2026',
    ]);
  });

  it('the plan of a year is for the year', () => {
    expect(told('前三季度接待游客5120万人次，已完成年度目标6500万人次的78.8%。').slice(0, 2)).toEqual([
      '5120万人次 actual 2024-01/2024-09',
      '6500万人次 target 2024',
    ]);
  });

  it('the latter of two in a year', () => {
    expect(told('城区覆盖率50%、乡镇覆盖率30%，2026年后者要提高到85%。')[2]).toBe('85% target 2026');
    expect(told('三年后要达到5000万千瓦时。')[0]).toBe('5000万千瓦时 target null');
  });
});

describe('what was expected and is not reached', () => {
  it('makes no plan of what is told behind it', () => {
    expect(judged('零售总额增长4.5%，低于年初预期1个百分点；网上零售额增长19.3%。')).toEqual([
      '4.5% actual',
      '1个百分点 actual',
      '19.3% actual',
    ]);
    expect(judged('年初预期增长4.5%。')).toEqual(['4.5% target']);
  });
});

import { describe, expect, it } from 'vitest';
import { named, told } from './find.ts';

describe('a time to come by which something is finished', () => {
  it.each([
    ['疏港铁路支线27公里，明年铺通。', ['27公里 target 2026']],
    ['新改扩建幼儿园3所，4月底交付。', ['3所 target 2025-04']],
    ['24个老旧小区3月底全部进场。', ['24个 target 2025-03']],
    ['全区14个驿站，5月底全部挂牌。', ['14个 target 2025-05']],
    ['到2027年新能源装机5000万千瓦、新型储能600万千瓦。', ['5000万千瓦 target 2027', '600万千瓦 target 2027']],
    ['今冬明春，新建高标准农田9.5万亩。', ['9.5万亩 target null']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['新建幼儿园3所，去年8月底交付。', ['3所 actual null']],
    ['学校建筑面积5.6万平方米，明年9月建成投用。', ['5.6万平方米 actual null']],
    ['项目总投资12亿元，明年9月建成投用。', ['12亿元 actual null']],
    ['县里有水库98座，明年的防汛不能放松。', ['98座 actual null']],
    ['火电装机5000万千瓦。', ['5000万千瓦 actual null']],
  ])('not of what is there or over: %s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what was planned before is due in the year that is told of', () => {
  it('2025年…原定60台，实装83台', () => {
    const text = '2025年10个项目全部完成，加装电梯原定60台，实装83台。';
    expect(told(text, '2026-01-24', '2026年民生实事项目票决出炉').slice(1)).toEqual([
      '60台 target 2025',
      '83台 actual 2025',
    ]);
  });
});

describe('lengths of time beside a name', () => {
  it.each([
    ['清洁能源集卡占比三年后要达80%。', '80% 清洁能源集卡占比'],
    ['电网投资五年共安排420亿元。', '420亿元 电网投资'],
    ['粮食产量五年间增加12万吨。', '12万吨 粮食产量'],
  ])('%s', (text, name) => {
    expect(named(text)).toEqual([name]);
  });
});

describe('names that lean', () => {
  it.each([
    ['总装机6720万千瓦，其中新能源3385万千瓦，占比首次过半、为50.4%。', '50.4% 新能源占比'],
    ['地区生产总值增速在全省各地市排位由一季度的第七位前移至第四位。', '第四位 地区生产总值增速'],
    ['城镇居民收入达到13288元，农村居民收入达到4915元，名义增速为8.1%和9.0%。', '8.1% 城镇居民收入名义增速'],
    ['实际使用外资下滑11.4%，这一增速较全国平均低1.9个百分点。', '1.9个百分点 实际使用外资增速'],
    ['小学、初中、高中人工智能课每学年分别开足8课时、10课时、12课时。', '8课时 小学人工智能课'],
  ])('%s', (text, name) => {
    expect(named(text)).toContain(name);
  });
});

describe('how far a deadline reaches', () => {
  it.each([
    ['8月底前2022年签约项目开工率要提高到75%，年底达到88%。', ['75% target 2025-08', '88% target 2025-12']],
    [
      '2025年目标是增长8%。环城高速6月底前建成通车，渝安铁路全线开工，新改建公路1200公里。',
      ['8% target 2025', '1200公里 target 2025'],
    ],
    ['2025年目标是增长8%。电站6月底前建成投产，新增产值5亿元。', ['8% target 2025', '5亿元 target 2025-06']],
    ['2024年建成公路50公里；力争新开工3家。', ['50公里 actual 2024', '3家 target null']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('tasks that serve the aims of the paragraph before are for their year', () => {
    const aims = '会议明确，明年增长8%左右。';
    const tasks = '会议部署了五个方面的重点任务。全年铺排项目130个，完成投资380亿元。';
    expect(told(`${aims}\n围绕上述目标，${tasks}`, '2024-12-28').slice(1)).toEqual([
      '130个 target 2025',
      '380亿元 target 2025',
    ]);
    expect(told(`${aims}\n上述企业全年完成投资380亿元。`, '2024-12-28').slice(1)).toEqual(['380亿元 actual 2024']);
    expect(told('会议听取了五个方面任务的落实情况。全年铺排项目130个。', '2024-12-28')).toEqual(['130个 actual 2024']);
  });
});

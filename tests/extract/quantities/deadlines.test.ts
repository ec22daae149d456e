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

import { describe, expect, it } from 'vitest';
import { judged, told } from './find.ts';

/** Plans and terms that are laid out in rows, by nouns or by symbols, and what only looks like them. */
const SUMMER = '2024-07-08';

describe("what a year's plan comes to, without a verb", () => {
  it('is planned, for that year', () => {
    expect(told('交通项目7个、年度计划15.2亿元；水利项目3个、年度计划2.6亿元。', SUMMER)).toEqual([
      '7个 actual null',
      '15.2亿元 target 2024',
      '3个 actual null',
      '2.6亿元 target 2024',
    ]);
    expect(told('1—6月，农村公路完成投资3亿元，年度计划8亿元。', SUMMER).at(-1)).toBe('8亿元 target 2024');
  });

  it('what is held against it is not', () => {
    expect(judged('上半年完成投资9亿元，超出年度计划2亿元。', SUMMER)).toEqual(['9亿元 actual', '2亿元 actual']);
    expect(judged('占年度计划的53%。', SUMMER)).toEqual(['53% actual']);
  });
});

describe('rows below a line that sets aims', () => {
  it('are aims, for its time, whatever symbol heads them', () => {
    expect(told('到今年底，全市力争：\n▷ 更换电表 3.2万只\n✔ 新装充电桩 600个\n🔹 加装电梯 50部', SUMMER)).toEqual([
      '3.2万只 target 2024-12',
      '600个 target 2024-12',
      '50部 target 2024-12',
    ]);
    expect(told('明年要干这些\n✅ 新建口袋公园 12处', SUMMER)).toEqual(['12处 target 2025']);
  });

  it('and results below another line', () => {
    expect(judged('上半年亮点：\n▷ 更换电表 3.2万只\n▷ 新装充电桩 600个', SUMMER)).toEqual([
      '3.2万只 actual',
      '600个 actual',
    ]);
  });
});

describe('a rule that moves a sum, told by an arrow', () => {
  const TITLE = '手机换新补贴这样领';
  it('was the one and promises the other', () => {
    expect(judged('旧冰箱换新：500元 → 800元', SUMMER, TITLE)).toEqual(['500元 actual', '800元 target']);
    // No rule: what was reached.
    expect(judged('亩均收入：500元 → 800元', SUMMER)).toEqual(['500元 actual', '800元 actual']);
  });
});

describe('what is arranged for the time being', () => {
  it('governs its sentence', () => {
    expect(judged('今年初步安排项目60个，年度投资9亿元以上；改造小区20个，惠及居民1万户。', SUMMER)).toEqual([
      '60个 target',
      '9亿元以上 target',
      '20个 target',
      '1万户 target',
    ]);
  });
});

describe('a quota beside its use', () => {
  it('was asked for; what was used is a result', () => {
    expect(judged('今年医疗用地单列指标420亩，前5个月已供应210亩。', SUMMER)).toEqual(['420亩 target', '210亩 actual']);
    expect(judged('全县核定用电计划3亿度，上半年已使用1.6亿度。', SUMMER)).toEqual(['3亿度 target', '1.6亿度 actual']);
  });
});

describe('how far off an aim is', () => {
  it('is so now, unless the rest is due', () => {
    expect(judged('参保率94%，离98%的要求还差4个百分点。', SUMMER)).toEqual([
      '94% actual',
      '98% target',
      '4个百分点 actual',
    ]);
    expect(judged('管网还差30公里，年底前全部接通。', SUMMER)).toEqual(['30公里 target']);
  });
});

describe('what a text holds', () => {
  const PLAN = '全市水利发展规划发布';
  it('is there', () => {
    expect(judged('规划共设置26项指标，其中约束性指标9项、预期性指标17项。', SUMMER, PLAN)).toEqual([
      '26项 actual',
      '9项 actual',
      '17项 actual',
    ]);
    expect(judged('《办法》共6章、48条。', SUMMER, PLAN).at(-1)).toBe('48条 actual');
    // Works that it plans are not.
    expect(judged('规划共安排26项工程。', SUMMER, PLAN)).toEqual(['26项 target']);
  });

  it('a list of nouns is what it is', () => {
    expect(judged('空调、洗衣机、热水器，共3类', SUMMER, '家电补贴政策问答')).toEqual(['3类 actual']);
  });
});

describe('what works cost that start or are under way', () => {
  it('is so, though they are only to start', () => {
    expect(judged('明年将有52个重点项目陆续开工建设，总投资310亿元，其中新区项目9个、总投资74亿元。', SUMMER)).toEqual([
      '52个 target',
      '310亿元 actual',
      '9个 target',
      '74亿元 actual',
    ]);
    expect(judged('规划建设社区6个、学校3所，总投资62亿元；截至6月底，累计完成投资21亿元。', SUMMER).slice(2)).toEqual([
      '62亿元 actual',
      '21亿元 actual',
    ]);
    expect(judged('今年计划实施项目30个，计划总投资62亿元，已完成投资21亿元。', SUMMER)[1]).toBe('62亿元 target');
  });
});

describe('when something was asked for', () => {
  it('is no time of what came of it, and last year in January', () => {
    expect(told('2023年，全市改造小区200个，超出年初确定的190个任务；回迁安置1.2万套。', '2024-01-20')).toEqual([
      '200个 actual 2023',
      '190个 target 2023',
      '1.2万套 actual 2023',
    ]);
  });
});

describe('what was laid down long ago', () => {
  it('was asked for', () => {
    expect(judged('2016年3月，市里出台方案，限定水泥产能压减到800万吨以内。', SUMMER)).toEqual(['800万吨以内 target']);
    expect(judged('合同规定每亩租金不低于800元。', SUMMER)).toEqual(['800元 target']);
    expect(judged('2016年3月，市里出台方案，退出钢厂5家。', SUMMER)).toEqual(['5家 actual']);
    expect(judged('多部门印发《意见》，提出17项举措。', SUMMER)).toEqual(['17项 actual']);
  });

  it('holds on, and what is as it was is no change', () => {
    expect(judged('课后服务已全面铺开，参加学生12万人。收费标准每生每月不超过120元。', SUMMER)).toEqual([
      '12万人 actual',
      '120元 target',
    ]);
    expect(judged('首套房首付比例仍为三成。', SUMMER, '公积金贷款额度提高')).toEqual(['三成 actual']);
  });
});

describe('what is promised within years', () => {
  it('is to come, whatever was done before it', () => {
    expect(judged('3家银行与水利厅签了约，五年内提供授信90亿元。', SUMMER).at(-1)).toBe('90亿元 target');
    expect(judged('2015年签约，三年内建成基地5个。', SUMMER)).toEqual(['5个 actual']);
  });
});

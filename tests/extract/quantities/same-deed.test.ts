import { describe, expect, it } from 'vitest';
import { named } from './find.ts';

describe('a verb that is told again', () => {
  it('has the object that it had before', () =>
    expect(named('年度目标为新修高标准梯田3万亩、栽植经济林木40万株，实际新修3.4万亩、栽植46万株。').slice(2)).toEqual([
      '3.4万亩 新修高标准梯田',
      '46万株 经济林木',
    ]));
  it('does not where another verb stands there', () =>
    expect(named('新修高标准梯田3万亩，实际验收2.4万亩。').at(-1)).not.toBe('2.4万亩 高标准梯田'));
  it('tells so many of what has a size', () =>
    expect(named('全县10蒸吨/小时及以下燃煤锅炉已淘汰85台。').at(-1)).toBe('85台 燃煤锅炉淘汰'));
});

describe('what deeds tell', () => {
  it('is that so many were moved, enrolled, or gone through', () => {
    expect(named('易地扶贫搬迁去年搬入900户，今年还要搬2100人。').at(-1)).toBe('2100人 搬迁');
    expect(named('新校秋季先招12个班、540人。').at(-1)).toBe('540人 招生');
    expect(named('排查村庄300个，已编制完成260个。').at(-1)).toBe('260个 编制完成');
  });
  it('is by which ratio it is done', () => {
    expect(named('各乡镇按不低于8%的比例开展入户抽查。')).toEqual(['8% 入户抽查比例']);
    expect(named('按30%的比例随机抽检。')).toEqual(['30% 抽检比例']);
  });
  it('is what was grown, which the clause before says', () => {
    expect(named('村里动员农户种花椒，头一年种了320亩。')).toEqual(['320亩 花椒种植面积']);
    expect(named('老李搬回村里，头一年种了320亩。')).toEqual(['320亩 种植面积']);
  });
  it('is the sum, not who came by it', () => {
    expect(named('驻村第一书记何远舟跑下260万元产业帮扶资金。')).toEqual(['260万元 产业帮扶资金']);
    expect(named('工程款下欠260万元。').join()).not.toContain('资金');
  });
});

describe('what goes back to what was told', () => {
  it('is the same measure of one level of it', () => {
    expect(named('全市一般公共预算收入52亿元，其中市本级完成21亿元。')).toEqual([
      '52亿元 一般公共预算收入',
      '21亿元 市本级一般公共预算收入',
    ]);
    expect(named('入库税收8.2亿元，县区配套资金1.1亿元。').at(-1)).not.toContain('税收');
  });
  it('is the sum of two, of what the first is', () => {
    expect(named('上级下达水利补助资金3200万元，加上上年结转260万元，共3460万元。').at(-1)).toBe(
      '3460万元 水利补助资金',
    );
    expect(named('拨付水利补助资金3200万元，新建水渠，共投资3460万元。').at(-1)).not.toContain('补助');
  });
  it('is how much more is grown', () =>
    expect(named('今年打算种早稻900亩，比去年多种120亩。').at(-1)).toBe('120亩 种早稻'));
  it('is no price where a sum was told of so much before', () => {
    expect(named('今天刚收了一车，每公斤3.6元，比昨天高。')).toEqual(['3.6元 每公斤价格']);
    expect(named('运输补贴有了新标准，每吨40元。').join()).not.toContain('每吨价格');
  });
  it('is a service that reaches so many', () =>
    expect(named('家庭医生签约上门服务今年覆盖46个。')).toEqual(['46个 家庭医生签约上门服务覆盖']));
});

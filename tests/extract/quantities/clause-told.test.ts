import { describe, expect, it } from 'vitest';
import { named } from './find.ts';

describe('the clause of a number says in its own way what it is of', () => {
  it.each([
    ['引水工程正在施工中（90%）、农村供水提升工程正在施工中（75%）。', ['90% 引水工程', '75% 农村供水提升工程']],
    ['校舍加固工程已收尾（95%），食堂改造工程正招标（10%）。', ['95% 校舍加固工程', '10% 食堂改造工程']],
    ['3个公园已完成2个（67%）。', ['3个 公园', '2个 公园', '67% 公园']],
  ])('a share in brackets behind a work: %s', (text, expected) => expect(named(text)).toEqual(expected));

  it.each([
    ['为入托幼儿提供视力筛查服务已完成3200人（48%）。', '3200人 视力筛查服务'],
    ['为困难老人提供上门助餐服务（自愿参加）已完成860人。', '860人 上门助餐服务'],
    ['今年已完成培训860人。', '860人 培训'],
  ])('a service: %s', (text, expected) => expect(named(text)[0]).toBe(expected));

  it.each([
    [
      '目前大豆收获全面结束，农技站上报210公斤/亩，较去年增长1.8%，花生收获接近尾声，农技站上报320公斤/亩。',
      ['210公斤/亩 大豆单产', '1.8% 大豆单产', '320公斤/亩 花生单产'],
    ],
    ['油菜机收过半，专家组测产为188公斤/亩。', ['188公斤/亩 油菜单产']],
    ['玉米亩产达610公斤/亩。', ['610公斤/亩 玉米亩产']],
  ])('a yield, by the crop whose harvest is told: %s', (text, expected) => expect(named(text)).toEqual(expected));

  it.each([
    ['全年共举办重点项目集中开工现场会6次。', ['6次 重点项目集中开工现场会']],
    ['累计开展送教下乡培训18场。', ['18场 送教下乡培训']],
    ['开展检查12次。', ['12次 检查']],
  ])('what was held so often: %s', (text, expected) => expect(named(text)).toEqual(expected));

  it.each([
    [
      '引进机构帮助企业创建高新技术企业，争取年内新增12家，2025年末达80家。',
      ['12家 高新技术企业', '80家 高新技术企业'],
    ],
    ['扶持农户组建农机合作社，累计达到36家。', ['36家 农机合作社']],
    ['支持企业加快发展，新增规上企业8家。', ['8家 新增规上企业']],
  ])('what others are helped to become: %s', (text, expected) => expect(named(text)).toEqual(expected));

  it.each([
    ['确定的12类46项民生工程全面完成。', ['12类 民生工程', '46项 民生工程']],
    ['归集的8类120项数据全部入库。', ['8类 数据', '120项 数据']],
    ['举办3类活动，惠及46个村。', ['3类 活动', '46个 村']],
  ])('kinds, by the noun of those that are of them: %s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('a work is named by the kind of place where it is done', () => {
  it.each([
    [
      '扎实推进绿化青山五大工程，完成城市绿化320亩，通道绿化120亩，景区绿化900亩。',
      ['320亩 城市绿化', '120亩 通道绿化', '900亩 景区绿化'],
    ],
    ['完成社区绿化12亩、村庄亮化3.2公里。', ['12亩 社区绿化', '3.2公里 村庄亮化']],
    ['实施北沟等8村沟渠改建、机井配套等项目共计42亩。', ['8村 沟渠', '42亩 沟渠改建、机井配套']],
    ['电解铝产能压减任务40万吨正在推进。', ['40万吨 电解铝产能压减任务']],
    ['3.6万亩水土流失面积治理，2个灌区改造。', ['3.6万亩 水土流失面积治理', '2个 灌区']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));

  it('and who does it is none of its name', () => {
    expect(named('柳河区绿化320亩。')).toEqual(['320亩 绿化']);
  });
});

describe('what a thing is like stands before its noun', () => {
  it.each([
    ['力争每年引进3—5个带动性强的龙头企业、配套项目。', '3—5个 龙头企业'],
    ['建成6个带动力强的农业园区。', '6个 农业园区'],
    ['已建成8家全国、省、市最美驿站。', '8家 最美驿站'],
    ['龙山机械等40个新增销售1000万元以上的工业项目尽快投产。', '40个 工业项目'],
    ['排查1200家涉气散乱污企业。', '1200家 涉气散乱污企业'],
    ['前期谋划项目12个。', '12个 前期谋划项目'],
    ['育成具有自主知识产权的“绿优6”“金麦9”小麦品种2个。', '2个 小麦品种'],
  ])('%s', (text, expected) => expect(named(text)[0]).toBe(expected));

  it('but what they have is told where nothing else says which they are', () => {
    expect(named('具有大专学历的党员为1.3万名。')).toEqual(['1.3万名 具有大专学历的党员']);
  });
});

describe('what befell those counted is no noun behind them', () => {
  it.each([
    ['查处餐饮店46户，其中无照经营户12户被责令停业。', '12户 无照经营户'],
    ['全市28户无证加工点被依法关闭。', '28户 无证加工点'],
    ['走访26家被调查企业。', '26家 被调查企业'],
  ])('%s', (text, expected) => expect(named(text).at(-1)).toBe(expected));

  it('nor is whose a measure is part of its name', () => {
    expect(named('规模以上企业120家，其产值占总量的62%。')).toEqual(['120家 规模以上企业', '62% 产值占总量']);
    expect(named('其他支出占总量的6%。')).toEqual(['6% 其他支出占总量']);
  });
});

describe('what is held so often', () => {
  it.each([
    ['县里在恳谈会上收集节目，由剧团下乡演出，今年已举办18场。', '18场 下乡演出'],
    ['宣讲会搬到田间，累计举办9场。', '9场 宣讲会'],
  ])('%s', (text, expected) => expect(named(text)).toContain(expected));

  it('is no meeting that only says when', () =>
    expect(named('镇里召开座谈会后，组建专班，先后开展8次。')).not.toContain('8次 座谈会'));
});

describe('what the clause before says to have been changed', () => {
  it.each([
    ['提高抚恤金，每人每月增加80元。', ['80元 抚恤金']],
    ['工业增加值率，五年里提高2.1个百分点。', ['2.1个百分点 工业增加值率']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

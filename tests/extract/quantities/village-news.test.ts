import { describe, expect, it } from 'vitest';
import { find, judged, named, pick } from './find.ts';

/** Forms of features and village news, each beside what only looks like it. */

describe('numbers as they are spoken', () => {
  it.each([
    ['全村六百来人，种了三十来亩，多的人家挣五千来元。', ['600 人', '30 亩', '5000 元']],
    ['一百斤湿茶制干茶十八九斤。', ['100 斤', '18,19 斤']],
    ['去年一斤干椒卖到12元。', ['12 元']],
    ['亩产突破一吨。', ['1 吨']],
    ['民警三班倒，伸出三根指头。', []],
    ['设三根高压线。', []],
  ])('%s', (text, expected) => {
    expect(pick(text, 'value', 'unit').map((pair) => pair.join(' '))).toEqual(expected);
  });

  it('十四五 with a measure is a number, else a plan', () => {
    const dates = (text: string) => find(text).length;
    expect(dates('每百斤出米十四五斤。')).toBe(1);
    expect(dates('十四五末出米。')).toBe(0);
  });
});

describe('names', () => {
  it.each([
    ['税收增长9.6%，增速列全市7个县（区）第3位。', ['9.6% 税收', '7个 县（区）', '第3位 增速']],
    ['高峰时900多名建设者同时上工。', ['900多名 建设者']],
    ['完成产值15亿元，超年度计划1.2亿元。', ['15亿元 产值', '1.2亿元 产值']],
    ['带动周边4个村新发展花椒3000亩。', ['4个 村', '3000亩 村新发展花椒']],
    ['全县4个村卫生室达标。', ['4个 村卫生室']],
    ['带动1.2万户户均增收4200元。', ['1.2万户 带动', '4200元 户均增收']],
    ['主城区车速由每小时18公里提升到23公里。', ['18公里 主城区车速', '23公里 主城区车速']],
    [
      '累计收储油菜籽2.1亿斤，占收购总量的55%，比去年多3600万斤。',
      ['2.1亿斤 油菜籽', '55% 油菜籽占收购总量', '3600万斤 油菜籽'],
    ],
    ['检查的21艘应检渔船全部合格。', ['21艘 应检渔船']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

describe('target or actual', () => {
  it.each([
    ['21艘应检渔船、320名船员全部到齐。', ['21艘 actual', '320名 actual']],
    ['县里应建设充电桩320个。', ['320个 target']],
    ['累计收储2.1亿斤，占预计收储量的55%。', ['2.1亿斤 actual', '55% actual']],
    ['结案率达97%，高于省高院要求的95%。', ['97% actual', '95% target']],
  ])('%s', (text, expected) => {
    expect(judged(text)).toEqual(expected);
  });

  it('at most, said behind the number', () => {
    expect(pick('失业率控制在4.5%的目标以内。', 'bound')).toEqual([['<=']]);
    expect(pick('失业率低于4.5%的目标。', 'bound')).toEqual([['=']]);
    expect(pick('审批事项12个工作日内办结。', 'bound')).toEqual([['<=']]);
  });

  it('what becomes twice as much for both is a number', () => {
    expect(pick('产值、税收双双翻番。', 'value')).toEqual([[2]]);
    expect(find('争取五年双翻番。')).toEqual([]);
  });
});

describe('periods', () => {
  it('the year of a plan that something is part of is no period', () => {
    const periods = pick('上半年完成投资22亿元，占全年计划78亿元的28%。新开工项目12个。', 'period');
    expect(periods.at(-1)).toEqual(['2024-01/2024-06']);
  });

  it('a heading of a year has no number', () => {
    expect(find('2023年工作回顾\n全年执结案件1041件。', '', '2024-01-28')[0]?.period).toBe('2023');
  });
});

describe('what is told of one thing twice', () => {
  it.each([
    ['审结渎职案件6件8人。', ['6件 渎职案件', '8人 渎职案件']],
    ['今年安排补贴240万元，已拨付130万元。', ['240万元 补贴', '130万元 补贴']],
    ['用电量指数在全省9个市中由高到低排第6位，后移2位。', ['9个 市', '第6位 用电量指数', '2位 用电量指数']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('来 is about', () => {
    expect(pick('全村六百来人，五百多人外出。', 'bound')).toEqual([['~'], ['>']]);
  });

  it('since when something is so dates nothing', () => {
    expect(pick('今年是自1995年实行这一制度以来最严的一次：检查渔船52艘。', 'period')).toEqual([['2024']]);
    expect(pick('自2019年以来，检查渔船52艘。', 'period')).not.toEqual([['2024']]);
  });

  it('本次 in an announcement is to come', () => {
    expect(judged('本次招收护士26名。', '2025-03-11', '山湾县公开招聘护士公告')).toEqual(['26名 target']);
    expect(judged('本次查获渔船26艘。')).toEqual(['26艘 actual']);
  });
});

describe('the part of a sum that a body has', () => {
  it.each([
    ['累计收购1.6亿斤，其中，民营企业收购0.9亿斤。', ['1.6亿斤 收购', '0.9亿斤 民营企业收购']],
    ['预计收购稻谷3亿斤，其中托市收购不低于2亿斤。', ['3亿斤 稻谷', '2亿斤 托市收购']],
    ['完成投资9亿元，其中民间投资完成3亿元。', ['9亿元 完成投资', '3亿元 民间投资']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

describe('forms of ordinary news', () => {
  it.each([
    ['高压线铁塔14基待迁，基层组织3个。', ['14 基', '3 个']],
    ['已落实118个，连三成都不到；成都有3家。', ['118 个', '30 %', '3 家']],
  ])('%s', (text, expected) => {
    expect(pick(text, 'value', 'unit').map((pair) => pair.join(' '))).toEqual(expected);
  });

  it.each([
    ['县里准备建一座90万吨的冷库。', ['90万吨 冷库']],
    ['县里扩建90万吨的冷库。', ['90万吨 冷库']],
    ['臭氧浓度52微克/立方米，同比不降反升2.1%。', ['52微克/立方米 臭氧浓度', '2.1% 臭氧浓度']],
    ['全县应关停的47家砖厂已断电。', ['47家 砖厂']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('which ones are counted is no plan', () => {
    expect(judged('全县应关停的47家砖厂已断电。')).toEqual(['47家 actual']);
    expect(judged('全县应关停砖厂47家。')).toEqual(['47家 target']);
  });

  it('过了 is past, unless it ends a verb', () => {
    expect(pick('亩产过了900斤，通过了12项议案。', 'bound')).toEqual([['>'], ['=']]);
  });

  it('届时 is the time named before', () => {
    expect(pick('支线2026年上半年建成。届时，里程将突破450公里。', 'period')).toEqual([['2026-01/2026-06']]);
    expect(pick('支线2026年上半年建成。2027年，里程将突破450公里。', 'period')).toEqual([['2027']]);
  });
});

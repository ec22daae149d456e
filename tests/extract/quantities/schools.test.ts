import { describe, expect, it } from 'vitest';
import { pick } from './find.ts';

const named = (text: string) => pick(text, 'quote', 'indicator').map((pair) => pair.join(' '));

describe('words of names that look like structure', () => {
  it.each([
    [
      '新增学位1.26万个，其中小学6480个、初中4320个、高中1800个。',
      ['1.26万个 新增学位', '6480个 小学', '4320个 初中', '1800个 高中'],
    ],
    [
      '学前三年毛入园率、九年义务教育巩固率、高中阶段毛入学率分别为94.6%、99.8%、97.1%。',
      ['94.6% 学前三年毛入园率', '99.8% 九年义务教育巩固率', '97.1% 高中阶段毛入学率'],
    ],
    ['今年，九年义务教育巩固率达到98%。', ['98% 九年义务教育巩固率']],
    ['单位GDP能耗五年累计下降15%。', ['15% 单位GDP能耗']],
    ['区级以上创业孵化基地现有7家。', ['7家 区级以上创业孵化基地']],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe('a noun that touches the number keeps it from what its things do', () => {
  it.each([
    ['“煤改电”用户18.6万户执行谷段电价。', '18.6万户 “煤改电”用户'],
    ['规上企业320家实现盈利。', '320家 规上企业'],
    ['全市320家企业实现盈利。', '320家 企业'],
  ])('%s', (text, name) => {
    expect(named(text)).toEqual([name]);
  });
});

describe('so many of those just named', () => {
  it.each([
    ['17个乡镇卫生院中尚有6个未达到服务能力基本标准。', ['17个 乡镇卫生院', '6个 乡镇卫生院']],
    ['全县120个行政村中，有35个没有卫生室。', ['120个 行政村', '35个 行政村']],
    ['12个项目里已有5个开工。', ['12个 项目', '5个 项目']],
    ['12个项目里已有5家企业入驻。', ['12个 项目', '5家 企业']],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe('indicators counted behind their list, or called by their place in it', () => {
  it.each([
    [
      '到2026年，货物吞吐量、集装箱、海铁联运三项指标依次达到4.2亿吨、1600万标箱、90万标箱。',
      ['4.2亿吨 货物吞吐量', '1600万标箱 集装箱', '90万标箱 海铁联运'],
    ],
    [
      '货物吞吐量达到3.7亿吨，集装箱吞吐量达到1300万标箱。到2026年，两项指标依次达到4.2亿吨、1600万标箱。',
      ['3.7亿吨 货物吞吐量', '1300万标箱 集装箱吞吐量', '4.2亿吨 货物吞吐量', '1600万标箱 集装箱吞吐量'],
    ],
    [
      '新增就业2.8万人，失业人员再就业9500人，困难人员就业2600人。上述三项实绩依次为27316人、9124人、2583人。',
      [
        '2.8万人 新增就业',
        '9500人 失业人员再就业',
        '2600人 困难人员就业',
        '27316人 新增就业',
        '9124人 失业人员再就业',
        '2583人 困难人员就业',
      ],
    ],
  ])('%s', (text, names) => {
    expect(named(text)).toEqual(names);
  });
});

describe('units of the field', () => {
  it.each([
    ['度电煤耗降至301.5克标准煤。', '301.5克标准煤', '克标准煤'],
    ['每年扩繁马铃薯原原种1.2亿粒。', '1.2亿粒', '粒'],
    ['单桥效率达到每小时38自然箱。', '38自然箱', '自然箱'],
    ['孕产妇死亡率控制在12/10万以内。', '12/10万以内', '/10万'],
  ])('%s', (text, quote, unit) => {
    expect(pick(text, 'quote', 'unit')).toEqual([[quote, unit]]);
  });

  it('a rate per 100,000 keeps its place in a row', () => {
    expect(named('孕产妇死亡率、婴儿死亡率分别降至13.8/10万和4.6‰。')).toEqual([
      '13.8/10万 孕产妇死亡率',
      '4.6‰ 婴儿死亡率',
    ]);
  });

  it('not one of them may be missing: no number', () => {
    expect(pick('年年考核，一亩不能少，一分不得挪用。', 'quote')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { named } from './find.ts';

/** Names that stand further from their number, or beside words that are no name. */

describe('what stays in its place for so long', () => {
  it.each([
    ['造船完工量连续12年保持世界第一。', '第一 造船完工量'],
    ['全省蔬菜产量已连续六年稳居全国第二。', '第二 蔬菜产量'],
    ['茶叶出口额连续三年蝉联全国第一。', '第一 茶叶出口额'],
    ['快递业务量连续10年位居世界第一。', '第一 快递业务量'],
    ['港口吞吐量连续多年全球第一。', '第一 港口吞吐量'],
    ['综合实力保持全省第3位。', '第3位 综合实力'],
    ['去年工业增加值增长6%，增速连续两年居全省第一。', '第一 增速'],
  ])('%s', (text, name) => {
    expect(named(text).map((n) => n.replace(/工业增加值增速$/, '增速'))).toContain(name);
  });
});

describe('what one thing is to another', () => {
  it.each([
    ['民营经济对税收增长的贡献为六成。', '六成 对税收增长的贡献'],
    ['服务业对全市经济增长的贡献超过55%。', '55% 对全市经济增长的贡献'],
    ['石油对外依存度为70%。', '70% 石油对外依存度'],
    ['当地农户对旅游收入的依存度达40%。', '40% 旅游收入的依存度'],
    ['投资对经济增长的贡献率达到36%。', '36% 经济增长的贡献率'],
    ['设立对口帮扶资金，项目的贡献为3%。', '3% 项目的贡献'],
  ])('%s', (text, name) => {
    expect(named(text)).toContain(name);
  });
});

describe('verbs that are part of the noun', () => {
  it.each([
    ['机床购置投资同比增长9.4%。', '9.4% 机床购置投资'],
    ['农机购置补贴资金增长12%。', '12% 农机购置补贴资金'],
    ['新车购置税下降5%。', '5% 新车购置税'],
    ['学校购置电脑120台。', '120台 电脑'],
    ['全年购置设备投资3亿元。', '3亿元 设备投资'],
    ['央行把政策利率目标区间下调50个基点。', '50个基点 政策利率目标区间'],
    ['通胀目标区间维持在2%至4%之间。', '2%至4% 通胀目标区间'],
  ])('%s', (text, name) => {
    expect(named(text)).toContain(name);
  });
});

describe('nouns that begin with how long it takes', () => {
  it.each([
    ['改建公厕20座。建成12个半小时通勤圈。', '12个 半小时通勤圈'],
    ['改建公厕20座。形成6个“一小时物流圈”。', '6个 “一小时物流圈”'],
    ['出动30台次两小时后到达现场。', '30台次 出动'],
  ])('%s', (text, name) => {
    expect(named(text)).toContain(name);
  });
});

describe('what is in what', () => {
  it.each([
    ['全市拥有120家规模以上的企业。', '120家 规模以上的企业'],
    ['县里拥有12处保存完好的古村落。', '12处 保存完好的古村落'],
    ['承载着30项珍贵的传统技艺。', '30项 珍贵的传统技艺'],
  ])('%s', (text, name) => {
    expect(named(text)).toContain(name);
  });
});

describe('a place before a count without a verb', () => {
  it.each([
    ['玉米68万亩进入抽雄期。', '68万亩 玉米'],
    ['冬小麦30万亩返青拔节。', '30万亩 冬小麦'],
    ['造林面积12万亩超额完成。', '12万亩 造林面积'],
    ['山东增长5%的目标提前实现。', '5% 山东'],
  ])('%s', (text, name) => {
    expect(named(text)).toContain(name);
  });

  it.each([
    ['平均每月有8万人次走进博物馆。', '8万人次 走进博物馆'],
    ['日本已有16个县的超过300万人收到撤离通知。', '300万人 收到撤离通知'],
  ])('%s', (text, name) => {
    expect(named(text)).toContain(name);
  });
});

describe('what describes the noun', () => {
  it.each([
    ['建成8个集中供热站。', '8个 集中供热站'],
    ['培育30个集体经济强村。', '30个 集体经济强村'],
    ['企业数量由去年的120家增加到150家。', '150家 企业数量'],
  ])('%s', (text, name) => {
    expect(named(text)).toContain(name);
  });
});

describe('how far something went down or up, with whose it is', () => {
  it.each([['改建公厕20座。每100元财政资金，就有超60元投向了乡村教育。', '60元 财政资金']])('%s', (text, name) => {
    expect(named(text)).toContain(name);
  });
});

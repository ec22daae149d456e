import { describe, expect, it } from 'vitest';
import { judged, told } from './find.ts';

/** What is told as a fact or a plan by what it is, whatever stands around it. */

describe('what has come before courts and the police', () => {
  it.each([
    [
      '今年裁判文书上网率不得少于90%。县检察院立案查办职务犯罪12件16人，挽回损失206万元。',
      ['12件 actual', '16人 actual', '206万元 actual'],
    ],
    ['今年要办好实事12件。警方抓获犯罪嫌疑人36名。', ['36名 actual']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expect.arrayContaining(expected)));

  it.each([['今年要破获电信诈骗案件200起以上。', ['200起以上 target']]])('but %s', (text, expected) =>
    expect(judged(text)).toEqual(expected),
  );
});

describe('a level that is there, in brackets', () => {
  it('stands beside what is to be', () =>
    expect(judged('亩均税收要做到55万元，是全区现有平均水平（14万元）的近4倍。')).toEqual([
      '55万元 target',
      '14万元 actual',
      '4倍 target',
    ]));
});

describe('what it was in old times', () => {
  it.each([
    ['今年生产总值增幅由过去动辄14%调低为8%左右。', ['14% actual', '8%左右 target']],
    ['今年票价由以前的30元调整为20元。', ['30元 actual', '20元 target']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));
});

describe('so many times as much as in another year', () => {
  it.each([
    ['今年要办好活动60场，旅游收入恢复至2019年的1.2倍以上。', ['60场 target 2025', '1.2倍以上 target 2025']],
    ['去年旅游收入恢复至2019年的95%。', ['95% actual 2024']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('the whole year, reckoned in January', () => {
  it.each([
    ['全年预计接待游客318万人次，旅游综合收入16.6亿元。', ['318万人次 actual 2024', '16.6亿元 actual 2024']],
    ['经济平稳运行。全年预计完成工业产值120亿元，增长7%。', ['120亿元 actual 2024', '7% actual 2024']],
  ])('%s', (text, expected) => expect(told(text, '2025-01-15')).toEqual(expected));

  it.each([
    ['今年稳字当头，全年预计完成工业产值120亿元。', '2025-01-15', ['120亿元 target 2025']],
    ['全年预计接待游客318万人次。', '2025-08-15', ['318万人次 target 2025']],
  ])('but %s on %s', (text, published, expected) => expect(told(text, published)).toEqual(expected));
});

describe('what somebody would have done', () => {
  const before = '截至去年末，返乡创业的达1104人，损耗仍有18%。';
  it('is behind the name of it', () =>
    expect(judged(`${before}我带来的建议，就是今年在山区建冷库8座，把损耗降到一成以下。`).slice(-2)).toEqual([
      '8座 target',
      '一成以下 target',
    ]));

  it('but not what has come of it', () =>
    expect(judged('我去年的建议，就是建了冷库8座的那个村提的。')).toEqual(['8座 actual']));
});

describe('what a plan says, told to its readers', () => {
  const title = '“十五五”怎么走？——五组数字解读《某市国民经济和社会发展第十五个五年规划纲要》';
  it.each([
    ['五年间，新增托位3200个，三甲医院由2家变为4家。', ['3200个 target', '2家 actual', '4家 target']],
    ['“十四五”收官，全市经济总量由2618亿元攀上4034亿元。', ['2618亿元 actual', '4034亿元 actual']],
    ['过去五年，港口吞吐量翻了一番。', ['翻了一番 actual']],
  ])('%s', (text, expected) => expect(judged(text, '2026-03-02', title)).toEqual(expected));

  it('but not in other news', () =>
    expect(judged('五年间，新增托位3200个。', '2026-03-02', '某市托育服务观察')).toEqual(['3200个 actual']));
});

describe('what a leader has set down for each', () => {
  const lead = '市长在昨天的调度会上给各县区重新排了“功课表”：';
  it('is in the lines below', () =>
    expect(judged(`${lead}\n▍工业——东县规上企业净增6户。\n▍文旅——接待游客突破500万人次。`, '2025-07-26')).toEqual([
      '6户 target',
      '500万人次 target',
    ]));
});

describe('what a project costs that is told in its item', () => {
  it('is there', () =>
    expect(judged('——星云能源，动力电池。投资16亿元，分三期建设，首期3条生产线明年4月点亮。')).toEqual([
      '16亿元 actual',
      '3条 target',
    ]));
});

describe('a paragraph that looks back and then ahead', () => {
  it.each([
    ['过去一年，全县新增市场主体8600户。今年要再增9000户。', ['8600户 actual', '9000户 target']],
    [
      '过去一年，改造小区36个，新增企业80家。修路12公里。新的一年，我们将改造小区48个。',
      ['36个 actual', '80家 actual', '12公里 actual', '48个 target'],
    ],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));

  it('but not one that goes on looking back', () =>
    expect(judged('过去一年，新增市场主体8600户。改造小区36个。')).toEqual(['8600户 actual', '36个 actual']));
});

describe('what a report asks for, picked out for its readers', () => {
  it.each([
    ['记者梳理了报告中的“硬杠杠”：规上工业企业净增16家；改造老旧小区36个。', ['16家 target', '36个 target']],
    ['民生“大礼包”有哪些？新增学位3600个，公共停车位2000个。', ['3600个 target', '2000个 target']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));

  it('but not what was found in it', () =>
    expect(judged('记者梳理了去年完成情况：净增企业16家。')).toEqual(['16家 actual']));
});

describe('what there is, and what the year is to add', () => {
  it.each([
    ['全县现有教师860名，缺编120名，今年招录80名。', '2025-03-11', ['860名 actual', '120名 actual', '80名 target']],
    ['全县现有教师860名，今年已招录80名。', '2025-03-11', ['860名 actual', '80名 actual']],
    ['全县现有教师860名，今年招录80名。', '2025-12-11', ['860名 actual', '80名 actual']],
  ])('%s on %s', (text, published, expected) => expect(judged(text, published)).toEqual(expected));
});

describe('what is put on a list as a whole', () => {
  it.each([
    ['新增停车位2000个，危桥改造16座，这些都写进了今年的民生实事。', ['2000个 target', '16座 target']],
    ['新增停车位2000个，危桥改造16座，这些都写进了去年的总结。', ['2000个 actual', '16座 actual']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));
});

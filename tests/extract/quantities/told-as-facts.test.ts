import { describe, expect, it } from 'vitest';
import { judged } from './find.ts';

const ofSpring = (text: string) => judged(text, '2025-03-11');

describe('what is told as a fact though plans stand around it', () => {
  it.each([
    ['财政部近日下达2026年就业补助资金667亿元。', '667亿元 actual'],
    ['省财政厅日前下达2025年水利发展资金31亿元。', '31亿元 actual'],
    ['口岸年内客流量突破800万人次，刷新历史纪录。', '800万人次 actual'],
    ['今年，将建成粮田30万亩，稳定保障了全市5亿斤的产能。', '5亿斤 actual'],
    ['目前，市里将2万余项标准全文公开，并且免费下载。', '2万余项 actual'],
    ['公司不久前将一批价值300万元的货物运往海外。', '300万元 actual'],
    ['二期工厂已经投产，可年产轴承3万套。', '3万套 actual'],
    ['“十四五”规划的102项重大工程如期完成规划目标任务。', '102项 actual'],
    ['近日，《重点项目名单》发布，320个项目在列。', '320个 actual'],
    ['来自20支车队的140名选手将参加比赛。', '140名 actual'],
    ['节目从今天起通过60多家媒体平台与观众见面。', '60多家 actual'],
    ['安排资金支持种粮，稳定预期。全年播种面积达170万亩，比上年增加9万亩。', '170万亩 actual'],
    ['工程启动，包括河道治理、水源保护等共85个项目，计划到2027年水质好起来。', '85个 actual'],
    ['2025年以旧换新带动销售额超300亿元', '300亿元 actual'],
    ['2018年至2023年，全省在未来交通技术专利领域的增长率居首位，达到14.3%。', '14.3% actual'],
    ['今年有望成为出口大省。此外，占比稳定在10%左右。', '10%左右 actual'],
  ])('%s', (text, expected) => expect(ofSpring(text)).toContain(expected));

  it.each([
    ['省财政将下达2026年就业补助资金667亿元。', '667亿元 target'],
    ['口岸年内客流量要突破800万人次，刷新历史纪录。', '800万人次 target'],
    ['今年提出了全年增长5%的目标。', '5% target'],
    ['今年提出了5%左右的增长目标。', '5%左右 target'],
    ['新增就业1256万人，超额完成了1200万人的预期目标。', '1200万人 target'],
    ['今年新增销售额300亿元。', '300亿元 target'],
    ['在未来五年，增长率达到14.3%。', '14.3% target'],
    ['全省将派出14个工作组。', '14个 target'],
    ['建成后可年产轴承3万套。', '3万套 target'],
    ['规划的102项重大工程将如期完成。', '102项 target'],
    ['大会将有来自20国的300名嘉宾参加。', '300名 target'],
    ['全年播种面积力争达170万亩，比上年增加9万亩。', '170万亩 target'],
    ['年内将实施包括河道治理等85个项目。', '85个 target'],
  ])('but not in %s', (text, expected) => expect(ofSpring(text)).toContain(expected));
});

describe('what is laid down', () => {
  it('are the terms of a credit that is newly set up', () => {
    expect(ofSpring('央行设立养老再贷款，总额度300亿元，年利率1.5%。')).toEqual(['300亿元 target', '1.5% target']);
    expect(ofSpring('央行设立的养老再贷款余额120亿元，年利率1.5%。')).toEqual(['120亿元 actual', '1.5% actual']);
  });

  it('are rules that hold from a day on', () => {
    expect(judged('9项标准明天起正式实施。')).toEqual(['9项 target']);
    expect(judged('9项标准去年起正式实施。')).toEqual(['9项 actual']);
  });
});

describe('one of so many', () => {
  it.each([
    ['该工程是国务院确定的172项重大水利工程之一，计划投资46亿元。', ['172项 actual', '46亿元 target']],
    ['该区是省里规划的30个园区之一。', ['30个 actual']],
    ['今年计划新建30个园区，这是任务之一。', ['30个 target']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));
});

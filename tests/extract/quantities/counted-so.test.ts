import { describe, expect, it } from 'vitest';
import { find, judged, people } from './find.ts';

const values = (text: string) => find(text).map(({ quote, value, unit }) => `${quote} ${value} ${unit}`);
const inJune = (text: string, title = '') => judged(text, '2024-06-07', title);

describe('what a number counts', () => {
  it.each([
    ['水费一方2块4，不贵。', ['2块4 2.4 元']],
    ['鸡蛋一斤卖到12块5毛。', ['12块5毛 12.5 元']],
    ['全县48.6万人中，有31.2万生活在农村。', ['48.6万人 486000 人', '31.2万 312000 人']],
    ['工地铺了2块石板。', ['2块 2 块']],
    ['全县48.6万亩地中，有31.2万是旱地。', ['48.6万亩 486000 亩']],
  ])('%s', (text, expected) => expect(values(text)).toEqual(expected));

  it('is no count where it is so many kinds of it', () =>
    expect(values('缴费分为五档，最低档200元。')).toEqual(['200元 200 元']));
});

describe('what is put somewhere', () => {
  it.each([
    ['省里今年将科技资金的80%以上投入重点产业领域。', ['80%以上 actual']],
    ['中心将植被、土壤等21项产品同步上云开展服务。', ['21项 actual']],
    ['25家央企未来四年投资超9300亿元', ['25家 actual', '9300亿元 target']],
  ])('%s', (text, expected) => expect(inJune(text)).toEqual(expected));

  it.each([
    ['县里将加大投入力度，新建学校5所。', ['5所 target']],
    ['市财政将安排2亿元资金投入改造。', ['2亿元 target']],
    ['平台将推出21项产品同步上线。', ['21项 target']],
    ['25家央企将在新区建成投产。', ['25家 target']],
  ])('but not in %s', (text, expected) => expect(inJune(text)).toEqual(expected));
});

it('a title says in its first line that a plan was issued', () => {
  const text = '人才方面，每年培育职业农民1万人，五年累计培训20万人次。';
  expect(inJune(text, '乡村振兴规划出台 绘就新蓝图')).toEqual(['1万人 target', '20万人次 target']);
  expect(inJune(text, '乡村振兴见实效 绘就新画卷')).toEqual(['1万人 actual', '20万人次 actual']);
});

describe('officials', () => {
  it('have no post that a decision is only sent to', () =>
    expect(people('选举费祎为云州市人民检察院检察长，依法报省人民检察院检察长提请省人大常委会批准任命。')).toEqual([
      '费祎 云州市人民检察院|检察长',
    ]));
  it.each([
    ['市人大常委会每季度组织代表查看点位。据副主任姬昌明介绍，提出建议93条。', '姬昌明 市人大常委会|副主任'],
    ['市人大常委会和县人大常委会组织调研。副主任姬昌明说，提出建议93条。', '姬昌明 null|副主任'],
    ['市人大常委会办公室召开会议。副主任姬昌明说，提出建议93条。', '姬昌明 null|副主任'],
  ])('lead the only committee that was named: %s', (text, expected) => expect(people(text)).toEqual([expected]));
  it('end before what they do together', () =>
    expect(people('我和县长甘棠商量过，五年翻两番。')).toEqual(['甘棠 null|县长']));
});

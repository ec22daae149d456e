import { describe, expect, it } from 'vitest';
import { judged, told } from './find.ts';

const TITLE = '2025年云岭省政府工作报告——2025年1月18日在云岭省第十四届人民代表大会第三次会议上';
const inReport = (...paragraphs: string[]) => told(paragraphs.join('\n'), '2025-01-26', TITLE);

describe('a report of work tells of the year before where it names none', () => {
  it('results, however its title is dated', () => {
    expect(
      inReport('2024年是攻坚之年，生产总值增长5.2%。', '四是农业稳中有进。粮食产量达到871亿斤、增长4.6%。'),
    ).toEqual(['5.2% actual 2024', '871亿斤 actual 2024', '4.6% actual 2024']);
  });

  it('not its aims', () =>
    expect(inReport('今年的主要预期目标是：生产总值增长5%左右。', '新建改建公路400公里。')).toEqual([
      '5%左右 target 2025',
      '400公里 target 2025',
    ]));

  it('not a report of another time of the year, nor news of the works', () => {
    expect(told('粮食产量达到871亿斤。', '2025-07-26', '2025年上半年政府工作报告')).toEqual([
      '871亿斤 actual 2025-01/2025-06',
    ]);
    expect(told('粮食产量达到871亿斤。', '2025-01-26', '政府工作报告起草组成立')).toEqual(['871亿斤 actual null']);
  });
});

describe('years that are gone through', () => {
  it.each([
    ['——这是追赶进位、实力跃升的五年。全省生产总值达到13697亿元，增长33.6%。'],
    ['这五年，乡村建设稳步推进。供电可靠率、自来水普及率分别达99.9%、94.5%。'],
    ['过去五年，失业率控制在4.5%以内。最低工资标准提高69%。'],
  ])('are told as results: %s', (text) =>
    expect(judged(text).map((one) => one.split(' ')[1])).toEqual(['actual', 'actual']),
  );

  it.each(['未来五年，失业率控制在4.5%以内。', '今后五年，这是跨越的五年，要新建公路400公里。'])(
    'not those to come: %s',
    (text) => expect(judged(text).map((one) => one.split(' ')[1])).toEqual(['target']),
  );
});

describe('a paragraph of such a report that opens with what has come about', () => {
  const items = ['（五）民生福祉持续改善。失业率控制在2.9%以内。最低工资标准提高69%。'];
  it('tells results', () => expect(inReport(...items)).toEqual(['2.9%以内 actual 2024', '69% actual 2024']));
  it('tells aims among aims', () =>
    expect(
      inReport('“十五五”时期，要努力实现以下目标任务：', '一是发展质量明显提升。生产总值年均增长5%以上。'),
    ).toEqual(['5%以上 target 2026/2030']));
});

describe('这一年 goes back to the year named last', () => {
  it('in the paragraph before', () =>
    expect(told('2024年是本届政府的第一年。\n这一年，工业增加值增长11.6%。', '2025-02-08')).toEqual([
      '11.6% actual 2024',
    ]));
  it('is the running one where none was named', () =>
    expect(told('这一年，工业增加值增长11.6%。', '2025-12-08')).toEqual(['11.6% actual 2025']));
});

describe('what is pushed on in a plan', () => {
  const aims = '今年发展主要预期目标是：生产总值增长4.5%左右；新增就业6万人以上，失业率5.5%左右。';
  const last = (text: string) => judged(`${aims}\n${text}`).at(-1);
  it('goes on with the plan', () => {
    expect(last('有序推进农业转移人口市民化。改造城镇老旧小区房屋2.7万套。')).toBe('2.7万套 target');
    expect(last('坚持内涵式发展。支持县城建设社区食堂40个。')).toBe('40个 target');
  });
  it('but not how something goes', () =>
    expect(last('各项工作有序推进。改造老旧小区房屋2.7万套。')).toBe('2.7万套 actual'));
});

describe('who is trained with so much care', () => {
  it('is to be trained', () =>
    expect(judged('5年内重点引进30名专家，跟踪培养300名骨干人才。')).toEqual(['30名 target', '300名 target']));
  it('what is watched is there', () =>
    expect(judged('力争引进专家5名，跟踪服务企业30家。')).toEqual(['5名 target', '30家 actual']));
});

describe('titles of what a standard asks for', () => {
  it.each(['和美乡村创建指标解读', '“十三五”规划解读之三：创新'])('%s', (title) =>
    expect(judged('自来水普及率达95%以上，扶持创建100个平台。', '2025-03-11', title)).toEqual([
      '95%以上 target',
      '100个 target',
    ]),
  );
  it('not figures of the economy', () =>
    expect(judged('规上企业100个。', '2025-03-11', '2月主要经济指标解读')).toEqual(['100个 actual']));
});

describe('a stage of a work far ahead, and what was agreed', () => {
  it.each([
    ['处理能力为2.5万吨/日（远期10万吨/日）。', ['2.5万吨/日 actual', '10万吨/日 target']],
    ['初步商定，今年帮助对口县至少销售牦牛1000头、藏羊1万只。', ['1000头 target', '1万只 target']],
    ['银行办理远期结汇3亿元。', ['3亿元 actual']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));
});

describe('what efforts came to', () => {
  it('is a result', () => expect(judged('经过努力，城镇新增就业1200多万人。')).toEqual(['1200多万人 actual']));
  it('efforts to come are not over', () =>
    expect(judged('我们将通过不懈努力，新增就业1200多万人。', '2025-03-11')).toEqual(['1200多万人 target']));
  it('nor is what one strives for', () => expect(judged('努力新增就业1200多万人。')).toEqual(['1200多万人 target']));
});

describe('beside a plan', () => {
  it.each([
    [
      '年初定的目标是开工100部，目前受理申请142部，开工57部，后几个月要赶一赶。',
      ['100部 target', '142部 actual', '57部 actual'],
    ],
    ['加工厂今年有望产莲400吨，126名村民在里面上班，其中脱贫户41人。', ['400吨 target', '126名 actual', '41人 actual']],
    // who is to be at work there
    ['今年有望产莲400吨，还将带动126名村民在家门口上班。', ['400吨 target', '126名 target']],
  ])('how things stand: %s', (text, expected) => expect(judged(text)).toEqual(expected));
});

describe('what was laid down in another year is what is gone about now', () => {
  it.each([
    [
      '要加快建设“十四五”批复的6个基地，争取再新建3个，确保新增装机3000万千瓦。',
      ['6个 target 2025', '3个 target 2025', '3000万千瓦 target 2025'],
    ],
    ['去年批复的6个基地建成，新增装机3000万千瓦。', ['6个 actual 2024', '3000万千瓦 actual 2024']],
  ])('%s', (text, expected) => expect(told(text, '2025-02-03', '2025年政府工作报告')).toEqual(expected));
});

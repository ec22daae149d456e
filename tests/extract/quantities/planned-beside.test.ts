import { describe, expect, it } from 'vitest';
import { judged } from './find.ts';

/** What was planned, told beside what has come of it, in summaries of work as well. */
const AUTUMN = '2015-11-20';
const SUMMARY = '县住建局2015年工作总结';

describe('a plan beside its result', () => {
  it.each([
    ['in a summary', '今年计划改造供水管网36公里，1-10月已完成28公里。', ['36公里 target', '28公里 actual']],
    [
      'in its title words',
      '全县年计划完成技改投资18.6亿元。1至9月，完成15.2亿元。',
      ['18.6亿元 target', '15.2亿元 actual'],
    ],
    [
      'by which works were meant to be done',
      '计划9月底前竣工的28个标段已竣工21个，计划上半年复工的46个项目复工45个。',
      ['28个 target', '21个 actual', '46个 target', '45个 actual'],
    ],
    [
      'though which ones are meant may be told',
      '规划的12个站点已全部建成，计划关闭的3家煤矿已全部关闭。',
      ['12个 actual', '3家 actual'],
    ],
    [
      'as it was assigned',
      '2014年省里下达我县危房改造计划820户、2680人。目前已竣工870户。',
      ['820户 target', '2680人 target', '870户 actual'],
    ],
    ['as a task', '2015年全区造林任务为2.6万亩，重点任务为12项。', ['2.6万亩 target', '12项 actual']],
    ['but money that comes is there', '省里下达我县基建投资计划3200万元。', ['3200万元 actual']],
    [
      'and how much of it was done is a result',
      '6个镇进展缓慢，年度投资计划完成仅在40%左右；招商计划完成不到五成。',
      ['6个 actual', '40%左右 actual', '五成 actual'],
    ],
  ])('%s: %s', (_, text, expected) => {
    expect(judged(`一、2015年主要工作完成情况\n${text}`, AUTUMN, SUMMARY)).toEqual(expected);
  });

  it.each([
    ['增速目标由年初的7%上调到9%以上。', ['7% target', '9%以上 target']],
    ['增速由年初的7%提高到9%。', ['7% actual', '9% actual']],
    ['我们把营收目标从60亿元调高至75亿元。', ['60亿元 target', '75亿元 target']],
  ])('an aim is moved from an aim: %s', (text, expected) => expect(judged(text, AUTUMN)).toEqual(expected));
});

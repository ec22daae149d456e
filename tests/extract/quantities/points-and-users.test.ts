import { describe, expect, it } from 'vitest';
import { pick } from './find.ts';

/** Points of an index, users without their measure word, and a range where a change arrives. */

const read = (text: string) => pick(text, 'quote', 'unit', 'measure', 'indicator').map((row) => row.join(' '));

describe('points of an index', () => {
  it.each([
    ['电商物流指数为112.3点，比上月上升0.3点。', ['112.3点 点 level 电商物流指数', '0.3点 点 difference 电商物流指数']],
    ['景气指数为89.3，比上月回落0.2点，连续两个月回落。', ['0.2点 点 difference 景气指数']],
    ['商业景气指数从上月的87点降至86.6点。', ['87点 点 level 商业景气指数', '86.6点 点 level 商业景气指数']],
    [
      '综合经营指数上升2.1点，投入指数上升1.9点。',
      ['2.1点 点 difference 综合经营指数', '1.9点 点 difference 投入指数'],
    ],
    ['指数发布会今天上午9点，在京举行。', []],
    ['报告就指数提出3点建议。', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('users in ten thousands', () => {
  it.each([
    ['台风导致34万用户断电。', ['34万 户 level 用户']],
    ['12万用户数据泄露。', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('a range where a change arrives', () => {
  it.each([
    ['队伍将由40支增加到60至70支。', ['40支', '60至70支']],
    ['队伍由40支至70支。', ['40支', '70支']],
  ])('%s', (text, expected) => expect(pick(text, 'quote').map(([quote]) => quote)).toEqual(expected));
});

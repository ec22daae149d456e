import { describe, expect, it } from 'vitest';
import { judged } from './find.ts';

/** What holds now and goes on as it was. */

const answer = (text: string) => judged(text, '2025-03-11', '关于市政协第12号提案的答复');

describe('what goes on as it was holds now', () => {
  it.each([
    ['门票仍为200元，没有变。', ['200元 actual']],
    ['今年补贴标准仍为每亩200元。', ['200元 actual']],
    ['我市继续执行每人每月730元的低保标准。', ['730元 actual']],
    ['现行补助标准为每人每年400元，今年保持不变。', ['400元 actual']],
    ['学费标准不变，仍按每学期3000元收取。', ['3000元 actual']],
    ['收费标准沿用每吨2.5元。', ['2.5元 actual']],
  ])('%s', (text, expected) => expect(answer(text)).toEqual(expected));
});

describe('what will be is planned all the same', () => {
  it.each([
    ['明年门票仍为200元。', ['200元 target']],
    ['2026年缴费标准仍为每人400元。', ['400元 target']],
    ['今年的增长目标仍为5%左右。', ['5%左右 target']],
    ['今年继续执行奖励办法，对新落户企业奖励200万元。', ['200万元 target']],
  ])('%s', (text, expected) => expect(answer(text)).toEqual(expected));

  it('so is what a plan itself lays down', () =>
    expect(judged('2025年补贴标准仍为每亩200元。', '2025-03-11', '2025年农机购置补贴实施方案')).toEqual([
      '200元 target',
    ]));
});

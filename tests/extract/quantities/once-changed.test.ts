import { describe, expect, it } from 'vitest';
import { judged } from './find.ts';

const told = (text: string) => judged(text, '2024-03-05', '停水停电通知');

describe('what a work is to bring, and how much of it there is', () => {
  it.each([
    ['改造后该片区水压可提升0.05兆帕，管网漏损率由11.3%降至9%。', ['0.05兆帕 target', '11.3% actual', '9% target']],
    ['升级后，线路可缩短20公里。', ['20公里 target']],
    ['该工程共需更换支座212个，目前已换74个。', ['212个 target', '74个 actual']],
    // What it has brought, and what it took.
    ['改造后该片区水压提升了0.05兆帕。', ['0.05兆帕 actual']],
    ['工程去年共需更换支座212个。', ['212个 actual']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('how far a plan has come by now', () => {
  const planned = (text: string) => judged(text, '2024-03-05', '体育发展规划发布');
  it.each([
    ['我们将把绿道办好。绿道目前贯通74公里，明年再贯通52公里。', ['74公里 actual', '52公里 target']],
    ['我们将建成30座，目前拟建12座。', ['30座 target', '12座 target']],
  ])('%s', (text, expected) => {
    expect(planned(text)).toEqual(expected);
  });
});

describe('what goes away as time goes by', () => {
  it.each([
    ['食堂每月要倒贴6000多元。', ['6000多元 actual']],
    ['今后县里每年要花3000万元修路。', ['3000万元 target']],
  ])('%s', (text, expected) => {
    expect(judged(text, '2024-03-05', '养老服务发布会')).toEqual(expected);
  });
});

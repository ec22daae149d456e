import { describe, expect, it } from 'vitest';
import { told } from './find.ts';

/** How many are left, and what is to become of them. */

describe('a clause of its own tells how many are left now', () => {
  it.each([
    ['还有1个软弱涣散村，年底前要摘帽。', ['1个 actual null']],
    ['全县就1个软弱涣散村，年底前要摘帽。', ['1个 actual null']],
    ['全镇只1个村没通自来水，年底前要通水。', ['1个 actual null']],
    ['全县还剩3个空壳村，年底前全部清零。', ['3个 actual null']],
    ['县里只3名医生，今年要增加到5名。', ['3名 actual null', '5名 target 2025']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('what is still to come is planned', () => {
  it.each([
    ['还有3座桥将开工，年底前完工。', ['3座 target 2025-12']],
    ['还要新建3座桥，年底前完工。', ['3座 target 2025-12']],
    ['今年还有5个项目要开工。', ['5个 target 2025']],
    ['剩下的14户，三季度末前出清。', ['14户 target 2025-09']],
    ['预计明天最高气温仍有37℃，注意防暑。', ['37℃ target 2025-03-12']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

describe('since this year', () => {
  it.each([
    ['今年起补助标准提高到每人每年400元。', ['400元 target 2025']],
    ['今年起，全县已新建学校5所。', ['5所 actual 2025']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

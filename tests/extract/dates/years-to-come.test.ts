import { describe, expect, it } from 'vitest';
import { find } from '../quantities/find.ts';

const period = (text: string, published: string) => find(text, '市政府工作报告', published).at(-1)?.period;

describe('今后五年: the years of the plan or the term that is just to begin', () => {
  it.each([
    ['未来五年，新建学校12所。', '2021-02-05', '2021/2025'],
    ['今后五年，新建学校12所。', '2022-01-12', '2022/2026'],
    ['今后5年，新建学校12所。', '2021-09-20', '2022/2026'],
    ['未来五年，新建学校12所。', '2020-11-20', '2021/2025'],
    // In the midst of both it is a length of time.
    ['未来五年，新建学校12所。', '2023-05-10', null],
    // A year of its own says more.
    ['今后五年，到2024年新建学校12所。', '2021-02-05', '2024'],
    ['未来五年来临，今年新建学校12所。', '2021-02-05', '2021'],
  ])('%s told %s', (text, published, expected) => {
    expect(period(text, published)).toBe(expected);
  });
});

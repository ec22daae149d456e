import { describe, expect, it } from 'vitest';
import { named } from './find.ts';

describe('times and points that are measured', () => {
  it.each([
    ['到2030年，人均预期寿命82.6岁。', ['82.6岁 人均预期寿命']],
    ['年日照时数达3100小时。', ['3100小时 年日照时数']],
    ['群众满意度，末次测评不得低于90分。', ['90分 末次测评']],
    ['满意度测评78.5分，垫底的片区69分。', ['78.5分 满意度测评', '69分 垫底的片区']],
    // An age, a duration, a time of day.
    ['一位82岁的老人来了。', []],
    ['满意度测评历时3小时。', []],
    ['满意度测评，上午9时30分开始。', []],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { isPartOfDigest, partsOf } from '../../src/extract/digest-heads.ts';

describe('heads of the parts of a digest', () => {
  it.each(['01 成绩单·2021年', '03丨看任务', '02/蓝图', '05 “十件”实事', 'PART 01 成绩单'])('%s', (line) => {
    expect(isPartOfDigest(line)).toBe(true);
  });
  it.each([
    '08月15日',
    '09:30 开幕式',
    '0571-88886666',
    '00后村支书返乡记',
    '01/12 已开工',
    '1. 成绩单',
    '07年的成绩单',
  ])('not %s', (line) => {
    expect(isPartOfDigest(line)).toBe(false);
  });
  it('are split at their signs', () => {
    expect(partsOf('04 看任务·这些事马上办')).toEqual(['看任务', '这些事马上办']);
  });
});

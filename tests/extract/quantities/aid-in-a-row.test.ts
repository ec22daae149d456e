import { describe, expect, it } from 'vitest';
import { named } from './find.ts';

describe('a row of sums with the aid behind it', () => {
  it.each([
    ['再给予20万元、10万元、5万元购房补贴。', ['20万元 购房补贴', '10万元 购房补贴', '5万元 购房补贴']],
    ['分别发放3000元和1500元生活补贴，共两年。', ['3000元 生活补贴', '1500元 生活补贴']],
    // Each has its own.
    ['发放补助20万元、奖金5万元。', ['20万元 补助', '5万元 奖金']],
    ['博士、硕士分别给予20万元、10万元购房补贴。', ['20万元 博士', '10万元 硕士']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { pick } from './find.ts';

describe('a measure told where it is most and where it is least', () => {
  it('is that of both places', () =>
    expect(
      pick('年降水量最大的青屏山区为1120毫米，最小的白沙塬区仅410毫米。', 'quote', 'indicator', 'subject'),
    ).toEqual([
      ['1120毫米', '年降水量', '青屏山区'],
      ['410毫米', '年降水量', '白沙塬区'],
    ]));
  it('is none where the thing itself is the largest', () =>
    expect(pick('最大的单体项目投资为12亿元。', 'indicator')).not.toEqual([['最大']]));
});

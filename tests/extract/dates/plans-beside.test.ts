import { describe, expect, it } from 'vitest';
import { dates } from './read.ts';

describe('an early plan', () => {
  it('is one beside another plan', () =>
    expect(dates('从“十一五”发展思路出发，结合“十五”工业的走势')).toContain('“十五”=2001/2005'));
  it.each(['元宵节又叫“十五”灯节', '结合“十五”个村的走势', '从“十一五”发展思路出发，第十五个村'])(
    'is none in %s',
    (text) => expect(dates(text).filter((one) => one.includes('=2001/2005'))).toEqual([]),
  );
});

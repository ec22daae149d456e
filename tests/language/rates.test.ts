import { describe, expect, it } from 'vitest';
import { readUnit } from '../../src/language/units.ts';

const read = (text: string) => {
  const found = readUnit(text, 0);
  return found && `${found.unit.name} ${found.unit.kind} ${found.end}`;
};

describe('a measure for each of something that no list has', () => {
  it.each([
    ['米/秒', '米/秒 physical 3'],
    ['升／分钟', '升/分钟 physical 4'],
    ['元/平方米·月', '元/平方米·月 money 7'],
    ['元/千瓦·年', '元/千瓦·年 money 6'],
    ['座/年', '座/年 count 3'],
    // Two names of one thing, and no unit behind the stroke.
    ['部/条', '部 count 1'],
    ['件/套', '件/套 count 3'],
    ['亩/块', '亩/块 physical 3'],
    ['米/步', '米 physical 1'],
    ['%/年', '% percent 1'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

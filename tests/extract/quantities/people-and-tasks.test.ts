import { describe, expect, it } from 'vitest';
import { find, judged } from './find.ts';

it('what is to be put right was found', () => {
  expect(judged('检查企业52家，需整改问题310个，已整改完成288个。')).toEqual([
    '52家 actual',
    '310个 actual',
    '288个 actual',
  ]);
  expect(judged('全县还需整改问题310个，年底前全部完成。').at(0)).toBe('310个 target');
});

describe('people without a measure word', () => {
  it.each([
    ['解决了9.4万农村居民和0.6万在校师生的饮水问题。', ['94000人', '6000人']],
    ['惠及20万群众。', ['200000人']],
    ['带动50多万妇女就近就业。', ['500000人']],
    ['全市有1.9万教师。', ['19000人']],
    ['全省有各类残疾人超过85万，', ['850000人']],
  ])('%s', (text, expected) => expect(find(text).map(({ value, unit }) => `${value}${unit}`)).toEqual(expected));
  it.each(['新建3万居民区配套设施。', '这里是2万农民合作社的样板。', '新建2万教师公寓配套设施。'])('%s', (text) =>
    expect(find(text)).toEqual([]),
  );
});

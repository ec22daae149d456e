import { describe, expect, it } from 'vitest';
import { told } from './find.ts';

describe('since a year or month', () => {
  it.each([
    [
      '2019年以来，全市累计改造老旧小区320个，惠及居民4.6万户。新建停车场28处。',
      ['320个 actual 2019/2025', '4.6万户 actual 2019/2025', '28处 actual 2019/2025'],
    ],
    ['自2021年至今，全县已建成步道76公里。', ['76公里 actual 2021/2025']],
    ['2022年8月以来，全区办结信访件1300件。', ['1300件 actual 2022-08/2025-03']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    ['2019年，全市改造老旧小区320个。', ['320个 actual 2019']],
    ['今年以来，全市改造老旧小区320个。', ['320个 actual 2025']],
    ['2019年以来，改造提速。2023年，全市改造老旧小区320个。', ['320个 actual 2023']],
    ['降雨量为1998年以来最少，只有320毫米。', ['320毫米 actual 1998']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});

import { describe, expect, it } from 'vitest';
import { named, told } from './find.ts';

describe('what a clause says how it is doing of', () => {
  it.each([
    [
      '民生支出39.1亿元，占比81.6%；“三公”经费只减不增，压减127万元。',
      ['39.1亿元 民生支出', '81.6% 民生支出占比', '127万元 “三公”经费'],
    ],
    ['民生支出39.1亿元；科技支出稳步增长，增加2亿元。', ['39.1亿元 民生支出', '2亿元 科技支出']],
    ['工业投资200亿元，增长5%；民间投资降幅收窄，下降3%。', ['200亿元 工业投资', '5% 工业投资', '3% 民间投资']],
    ['进出口总额200亿元；其中出口持续向好，增长8%。', ['200亿元 进出口总额', '8% 出口']],
    ['一季度财政收入稳步增长，同比增长6.5%。', ['6.5% 财政收入']],
    ['去年粮食产量稳中有增，增加5万吨。', ['5万吨 粮食产量']],
    ['上半年全县用电量持续攀升，增长12%。', ['12% 用电量']],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));

  it.each([
    ['工业投资200亿元，增势持续向好，增长5%。', ['200亿元 工业投资', '5% 工业投资']],
    ['科技支出稳步增长，高新技术企业增加2家。', ['2家 高新技术企业']],
  ])('but not %s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('the same time of the year before', () => {
  it.each([
    ['9月，出入境车辆2.47万辆次，去年同期为1.2万辆次。', ['2.47万辆次 actual 2024-09', '1.2万辆次 actual 2023-09']],
    [
      '上半年出口3亿元，而去年同期这个数是2亿元，增长50%。',
      ['3亿元 actual 2024-01/2024-06', '2亿元 actual 2023-01/2023-06', '50% actual 2024-01/2024-06'],
    ],
  ])('%s', (text, expected) => expect(told(text, '2024-10-26')).toEqual(expected));

  it.each([
    ['9月，出口2.4亿元，比去年同期多1.2亿元。', ['2.4亿元 actual 2024-09', '1.2亿元 actual 2024-09']],
    ['9月，出口2.4亿元，是去年同期的2倍。', ['2.4亿元 actual 2024-09', '2倍 actual 2024-09']],
  ])('but not %s', (text, expected) => expect(told(text, '2024-10-26')).toEqual(expected));
});

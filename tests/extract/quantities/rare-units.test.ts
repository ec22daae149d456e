import { describe, expect, it } from 'vitest';
import { find } from './find.ts';

const shown = (text: string) =>
  find(text).map(({ indicator, bound, value, unit }) => `${indicator} ${bound === '=' ? '' : bound}${value}${unit}`);

describe('measure words and units that newspapers write rarely', () => {
  it.each([
    ['每个县至少建成1所以失智老人照护为主的养老机构。', ['养老机构 >=1所']],
    ['安全生产纳入考核，权重不低于3分。', ['权重 >=3分']],
    ['氨氮浓度平均在7ppm左右，如今降到0.3ppm以内。', ['氨氮浓度 ~7ppm', '氨氮浓度 <=0.3ppm']],
    ['粉尘浓度为35μg/m³，噪声不超过55dB。', ['粉尘浓度 35μg/m³', '噪声 <=55dB']],
    ['最难那阵，连着炼了29炉。', ['连着炼 29炉']],
    ['全村种香菇19万棒、木耳2.6万架。', ['种香菇 190000棒', '木耳 26000架']],
    ['首批疫苗预计能分到6.5万人份。', ['首批疫苗 65000人份']],
    ['全市有3县1区52个乡镇受灾。', ['县受灾 3县', '区受灾 1区', '乡镇受灾 52个']],
    [
      '口岸进口、出口整体通关时间分别压缩至18.3小时和0.51小时。',
      ['口岸进口整体通关时间 18.3小时', '出口整体通关时间 0.51小时'],
    ],
  ])('%s', (text, expected) => expect(shown(text)).toEqual(expected));

  it.each([
    '会议10时30分开始，讨论权重分配方案。',
    '2号炉检修，炉渣外运。',
    '住在3区5号楼。',
    '朝阳5区位置好。',
    '使用12ppmv标准气。',
    '4市场3区域联动。',
  ])('counts nothing in %s', (text) => expect(shown(text)).toEqual([]));
});

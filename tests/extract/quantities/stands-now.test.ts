import { describe, expect, it } from 'vitest';
import { judged } from './find.ts';

describe('how things stand now, in a reading of a plan', () => {
  const read = (text: string) => judged(`《云溪市“十四五”灌区规划》解读：五年后水网什么样\n${text}`);

  it('goes on to the end of its sentence', () => {
    expect(read('规划坦言，目前全市仍有18%的渠道没有衬砌，泵站6座待修，灌溉水利用率只有0.5%。')).toEqual([
      '18% actual',
      '6座 actual',
      '0.5% actual',
    ]);
    expect(read('眼下全市还有病险水库29座。到2025年，除险加固25座。')).toEqual(['29座 actual', '25座 target']);
  });

  it('is left by a plan in the same sentence', () => {
    expect(read('目前全市仍有病险水库29座，到2025年将除险加固25座。')).toEqual(['29座 actual', '25座 target']);
  });
});

describe('how little there is of something', () => {
  it('is so, whatever is planned around it', () => {
    expect(judged('订单已排到2025年3月，而设备利用率只有60%。')).toEqual(['60% actual']);
    expect(judged('计划再建5座，目前利用率仅为60%。')).toEqual(['5座 target', '60% actual']);
  });

  it('is planned where its own clause says so', () => {
    expect(judged('确保亏损面到年底只有3%。')).toEqual(['3% target']);
  });
});

describe('what has been done by now', () => {
  it.each([
    ['县里已将约3万名群众转移到安全地带。', ['3万名 actual']],
    ['县里将转移群众约3万名。', ['3万名 target']],
    ['截至目前，全省规划的40个物流中心全部挂牌成立。', ['40个 actual']],
    ['年底前，全省规划的40个物流中心全部挂牌成立。', ['40个 target']],
  ])('%s', (text, expected) => expect(judged(text)).toEqual(expected));
});

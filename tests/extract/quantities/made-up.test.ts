import { describe, expect, it } from 'vitest';
import { judged } from './find.ts';

const told = (text: string) => judged(text, '2024-03-05');

describe('what something is to consist of', () => {
  it.each([
    [
      '到2026年末，要建成由343座充电站（283座城市站、60座快充站）组成的网络。',
      ['343座 target', '283座 target', '60座 target'],
    ],
    ['今年将建成由12个站点构成的监测网。', ['12个 target']],
    ['目前，网络由343座充电站组成。', ['343座 actual']],
    ['今年将由12个站点增加到20个。', ['12个 actual', '20个 target']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a total investment in the time of a plan', () => {
  it.each([
    ['“十五五”期间，智慧城市建设总投资407亿元。', ['407亿元 target']],
    ['“十三五”期间，智慧城市建设总投资407亿元。', ['407亿元 actual']],
    ['“十四五”期间，全市已开工项目总投资407亿元。', ['407亿元 actual']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

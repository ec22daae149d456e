import { describe, expect, it } from 'vitest';
import { pick } from './find.ts';

const statuses = (text: string) => pick(text, 'status').map(([status]) => status);

describe('what is there already in a sentence that demands', () => {
  it.each([
    ['要求6月底前完成演练，全市48支抢险队伍即日起备勤。'],
    ['今年要管好水库，全县86座水库一律不得超汛限运行。'],
    ['要守住耕地红线，三级960名田长每月巡田不少于2次。'],
    ['将完善服务，12家公共图书馆延时开放至21时。'],
  ])('%s', (text) => {
    expect(statuses(text)[0]).toBe('actual');
  });

  it.each([
    ['今年要打好硬仗，全县86个村全部完成改厕。'],
    ['要加快进度，剩余86户年底前全部搬进新居。'],
    ['今年要打好硬仗，6月底前86座水库除险加固完工。'],
  ])('but not what it is to become: %s', (text) => {
    expect(statuses(text)[0]).toBe('target');
  });

  it('the site of a work, and its size after another part of the sentence', () => {
    expect(statuses('文旅小镇计划投资12亿元，占地860亩。')).toEqual(['target', 'actual']);
    expect(statuses('二期计划占地860亩。')).toEqual(['target']);
    expect(statuses('到2030年装机扩大到120万千瓦；甲电站总投资92亿元，今年计划完成11亿元。')).toEqual([
      'target',
      'actual',
      'target',
    ]);
    expect(statuses('计划实施项目286个，估算总投资1.1万亿元。')).toEqual(['target', 'target']);
  });
});

describe('signs of a plan and of a result that reach farther or less far', () => {
  it('more on top of what is there', () => {
    expect(statuses('全县吨粮田已达46万亩，今年再增8万亩。')).toEqual(['actual', 'target']);
    expect(statuses('全县吨粮田已达46万亩，今年再获奖项3个。')).toEqual(['actual', 'actual']);
  });

  it('已全部 behind a list is said of all of it', () => {
    expect(statuses('景区计划迎接高峰，新增接驳车45辆、停车位1300个已全部到位。')).toEqual(['actual', 'actual']);
    expect(statuses('今年计划新增接驳车45辆、停车位1300个。')).toEqual(['target', 'target']);
  });

  it('现有 says which are compared', () => {
    expect(statuses('建成后产能是现有老厂的2.5倍。')).toEqual(['target']);
    expect(statuses('到2030年，上市产品由现有的14个增至50个左右。')).toEqual(['actual', 'target']);
    expect(statuses('现有老厂产能2.5万吨。')).toEqual(['actual']);
  });

  it('即将 ends with its sentence', () => {
    expect(statuses('60台泵车即将交付。这条线上，45个零件组成一台泵车。')[1]).toBe('actual');
  });

  it('规划建设等意见 plans nothing', () => {
    expect(statuses('国家出台了加强航道规划建设等意见，泊位增加379个。')).toEqual(['actual']);
    expect(statuses('规划建设泊位379个。')).toEqual(['target']);
  });
});

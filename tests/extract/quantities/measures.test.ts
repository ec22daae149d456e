import { describe, expect, it } from 'vitest';
import { pick } from './find.ts';

/** Quote, measure and direction of each quantity of a text. */
const measures = (text: string) =>
  pick(text, 'quote', 'measure', 'direction').map((all) => all.filter(Boolean).join(' '));

describe('what was saved or made simpler by a rate', () => {
  it.each([
    ['审批流程简化60%以上。', ['60%以上 growth down']],
    ['简化办事材料30%。', ['30% growth']],
    ['全县节约化肥20%以上。', ['20%以上 growth']],
    ['用工成本节省三成。', ['三成 growth down']],
    ['节省灌溉用水15%。', ['15% growth']],
    ['每亩少用农药15%。', ['15% growth']],
    ['肥料少用三成。', ['三成 growth']],
    ['相当于少用能源14亿吨标准煤。', ['14亿吨标准煤 level']],
    ['缩短办理时限50%。', ['50% growth down']],
  ])('%s', (text, expected) => {
    expect(measures(text)).toEqual(expected);
  });

  it.each([
    ['节约的资金占预算的12%。', 'share'],
    ['灌区节水率达15%。', 'share'],
    ['简化办理的事项占比80%。', 'share'],
    ['节约型机关占80%。', 'share'],
    ['能耗压缩到60%。', 'share'],
    ['九成企业至少有一条线。', 'share'],
  ])('no rate of change: %s', (text, measure) => {
    expect(pick(text, 'measure')).toEqual([[measure]]);
  });
});

describe('so many times more, and so many times as much', () => {
  it.each([
    ['园区携手周边村庄，扩容近六倍。', 'growth'],
    ['交易规模扩张3倍。', 'growth'],
    ['规模扩大了4倍。', 'growth'],
    ['园区扩容至原来的5倍。', 'multiple'],
    ['面积扩大到原来的4倍。', 'multiple'],
    ['产值是五年前的3倍。', 'multiple'],
  ])('%s', (text, measure) => {
    expect(pick(text, 'measure')).toEqual([[measure]]);
  });
});

describe('增产 and 减产', () => {
  it.each([
    ['七国决定日均增产原油20.6万桶。', ['20.6万桶 difference']],
    ['公司减产钢材30万吨。', ['30万吨 difference']],
    ['全县粮食增产1.2万吨。', ['1.2万吨 difference up']],
    ['审批事项由30项简化为12项。', ['30项 level', '12项 level down']],
    ['减产企业12家。', ['12家 level']],
    ['全县生产原油30万吨。', ['30万吨 level']],
  ])('%s', (text, expected) => {
    expect(measures(text)).toEqual(expected);
  });
});

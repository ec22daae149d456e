import type { RawQuantity } from './raw.ts';

/** Numbers that stand inside the name of another one. */

/**
 * Whether the number `other`, with the words `between` it and the end of the phrase, belongs to the name: 0—14岁|人口, whose ages say of whom it is;
 * 日最大8小时|滑动平均值, of how many hours the mean is.
 */
export const isInName = (other: RawQuantity, between: string, { kind, unit }: RawQuantity): boolean =>
  other.kind === 'time' &&
  (other.unit.endsWith('岁')
    ? kind !== 'money' && !unit.endsWith('岁') && AGED.test(between)
    : other.unit.endsWith('小时') && MEAN.test(between));
const AGED = /^(?:及?以[上下])?(?:的?)(?:[常户流]?[住籍动]?人口|劳动年龄人口|年龄段|儿童|青少年|妇女|人群)/;
const MEAN = /^(?:滑动)?平均/;

import { afterLast } from '../../language/characters.ts';
import type { Naming } from './named.ts';
import { nounBehind } from './phrases.ts';
import { isVillage } from './place-before.ts';
import type { Reading } from './reading.ts';

/** Rows of two numbers of different kinds behind one word that names neither or only the first. */

/**
 * Names for the two numbers from `first` on: how many live in a village (柿坡村312户、1286人), or how many of a kind and what they cost, where
 * the sum was named before (年度计划投资74亿元，省级7个、28亿元); null elsewhere.
 */
export function namesOfPair({ text, tokens, raw, at, carried }: Reading, first: number, name: string): Naming[] | null {
  const [a, b] = [raw[first], raw[first + 1]];
  if (!a || !b || a.kind !== 'count') return null;
  // 资助5个人、3个集体: the words before are of the people, and what stands behind is what the others are.
  const things = name && PERSONS.has(a.unit) && b.kind === 'count' && !PERSONS.has(b.unit) && b.unit !== '户';
  const noun = things ? nounBehind(text, tokens, at[first + 1] as number, b, raw) : null;
  if (noun) return [name, noun.name].map((one) => ({ name: one, subject: null, stated: true }));
  if (a.unit === '户' && PERSONS.has(b.unit) && isVillage(name))
    return ['户数', '人口'].map((one) => ({ name: one, subject: name, stated: true }));
  const sum = carried.name;
  if (b.kind !== 'money' || !KIND.test(name) || AID.test(name) || sum === null || !SUM.test(sum)) return null;
  return [
    { name, subject: null, stated: true },
    // 农林类56个、135亿元: it says nothing without its kind.
    { name: name.endsWith('类') ? `${name}${sum.replace(OF_KIND, '')}` : sum, subject: name, stated: false },
  ];
}

/**
 * The last `size` names of a list without those that are only how many there are of what a sum is told of: 项目完成投资, not 项目, of 13个项目完成
 * 投资9.7亿元.
 */
export function lastNames(list: readonly string[], size: number): readonly string[] {
  const sums = list.filter((name, i) => name === list[i + 1] || !list[i + 1]?.startsWith(name));
  return (sums.length < size ? list : sums).slice(-size);
}
const PERSONS: ReadonlySet<string> = new Set(['人', '口', '名', '口人']);
/** Of which kind so many are: 省级, 产业项目, 续建. */
const KIND = /^[^，。；：\d]{2,8}$/;
const OF_KIND = /^[^，。；：\d]{2,8}类(?=..)/;
/** 临时救助8600人次、1362万元: what names both. */
const AID = /(?:救助|援助|资助|补助|补贴)$/;
const SUM = /(?:投资额?|资金|总?金额|合同额)$/;

/** Names for the rates of a list that the clause before says to have fallen or grown: 甲、乙两县税收负增长，降幅分别为; null where there is none of `size`. */
export function namesThatChanged(text: string, start: number, size: number): string[] | null {
  const told = RATES.exec(text.slice(Math.max(0, start - FURTHEST), start));
  if (!told) return null;
  const words = text.slice(Math.max(0, start - FURTHEST), start).slice(0, told.index);
  const clause = words.slice(afterLast(words, '，。；：'));
  const list = LIST.exec(clause);
  if (!list) return null;
  const names = (list[1] as string).split(/、|[和与及]/);
  return names.length === size && names.every((one) => one.length > 1)
    ? names.map((one) => `${one}${list[2]}${list[3]}`)
    : null;
}
/** Names for the rates of a list of kinds that the clause before tells of: 软件研发、系统集成等离岸业务增速较快，同比分别增长; null where there is none of `size`. */
export function namesThatDid(text: string, start: number, size: number): string[] | null {
  const before = text.slice(Math.max(0, start - FURTHEST), start);
  const told = DID.exec(before) ?? NOT_DONE.exec(before);
  if (!told) return null;
  const words = before.slice(0, told.index);
  const list = words.slice(afterLast(words, '，。；：'));
  const names = list.split(/、|[和与及]/).map((one) => one.replace(/^其中/, ''));
  return names.length === size && names.every((one) => one.length > 1) ? names : null;
}
/** 管网改造、幼儿园建设两件未能如期完成，分别只完成年度任务的 */
const NOT_DONE =
  /[两三四五][件项个](?:未能?|没能|尚未|均未|都未|没有)[^，。；\d]{2,8}，(?:分别|各)[只仅才]?完成了?(?:年度|全年|年初)?(?:任务|计划|目标)的$/;
const DID =
  /等[^，。；：、\d]{2,14}?(?:增速|增势|增长|发展|增幅|表现|势头)(?:较快|迅速|迅猛|强劲|明显|亮眼|突出|显著|良好|领先)，(?:同比|比上年|较上年)?(?:分别|依次)(?:同比)?(?:增长|上升|提高|扩大)了?(?:约|近|超过?)?$/;
const FURTHEST = 76;
const RATES = /，(?:降幅|增幅|涨幅|增速|降速|跌幅)(?:分别|依次)(?:为|是|达到?)?(?:约|近)?$/;
const LIST =
  /^([^，。；：\d]{2,30}?)[两三四五六七八九十]个?([县市区镇乡州旗村]|企业|公司|行业|园区)([^，。；：、\d]{2,12}?)(?:双双|均|都|同比|出现|呈){0,3}(?:[负正]增长|下降|下滑|回落|减少|萎缩|增长|上升|上涨|提高)$/;

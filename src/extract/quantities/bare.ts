import type { Numeral } from '../../language/numerals.ts';
import { readUnit } from '../../language/units.ts';
import { boundBefore } from './raw.ts';

/** Whether a scale word without a digit is a number: 突破千亿元, 迈上万亿元台阶, 百余种, 新增产能千亿斤以上; not 千家万户. */
export function isBareNumber(text: string, at: number, { end, more }: Numeral): boolean {
  if (more && text[end - 1] === '余') return true;
  if (boundBefore(text, at)) return true;
  if (ARRIVING.test(text.slice(Math.max(0, at - 3), at))) return !text.startsWith('米高空', end);
  const unit = text[end + 2] === undefined ? null : readUnit(text, end);
  return unit !== null && unit.unit.kind !== 'time' && AT_LEAST.test(text.slice(unit.end, unit.end + 3));
}

/** Verbs before which 万亿元 and 千家 are numbers: 迈上万亿元台阶, 保持在百万人次以上. */
const ARRIVING =
  /(?:跨上|跨过|跃上|逼近|迈上|迈入|站上|迈进|跨入|进入|冲刺|冲击|登上|达到?|首破|首超|[保维]持在|稳定?在|站稳|[增升扩降][加大长]?[至到])$/;
/** 千亿元以上产业集群: which of them are meant, unless the bound ends what is said. */
const AT_LEAST = /^以上(?:[，。；]|$)/;

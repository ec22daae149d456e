import { CharacterSet } from '../../language/characters.ts';
import { firstDay, isWithin } from './period.ts';
import { MAX_LOOK, Mark, type Token } from './tokens.ts';

/** Days as of which something is counted. */

/** 截至11月底，2013年度已开工47处; 到8月底，今年累计到港412艘: the day as of which results are told, where token `at` is a year that only says which ones are meant or since when they are counted; null where there is none. */
export function asOf(text: string, tokens: readonly Token[], at: number): string | null {
  const years = (tokens[at] as Token).period?.value;
  if (!years || (years.length !== YEAR && years.length !== TWO_YEARS) || !YEARS.test(years)) return null;
  let closed = 0;
  for (let i = at - 1; i >= Math.max(0, at - MAX_LOOK); i--) {
    const { kind, start, period } = tokens[i] as Token;
    if (kind & (Mark.stop | Mark.semicolon)) return null;
    if (kind & Mark.close) closed++;
    // 截至10月底，完成1643万人次（全年预计1920万人次）: what a bracket tells of besides.
    if (kind & Mark.open && closed-- === 0) return null;
    const value = period?.value;
    if (value && value.length > YEAR && AS_OF.test(text.slice(Math.max(0, start - 3), start)))
      return isWithin(value, years) || (firstDay(value) >= firstDay(years) && isNamedFor(text, tokens[at] as Token))
        ? value
        : null;
  }
  return null;
}
/** 截至2月底，2024年度资金支付率76%: a year that names money or a plan, which is spent and counted on after it is over. */
const isNamedFor = (text: string, { end, period }: Token): boolean =>
  period?.value?.length === YEAR &&
  ((text[end - 1] === '度' && NAMED_FOR.test(text.slice(end, end + LONGEST_NAMED))) ||
    FOUND_THEN.test(text.slice(end, end + LONGEST_NAMED)));
/** 截至6月底，上年度审计查出的158个问题已整改152个: which ones they are. */
const FOUND_THEN = /^度?[^，。；、\d]{0,8}(?:查出|发现|反馈|指出|排查|移交|交办|通报|确定|认定)的(?:近|约)?\d/;
const NAMED_FOR = /^的?[^，。；、\d]{0,14}(?:资金|预算|项目|计划|任务|债券|工程|指标|专项|问题)/;
const LONGEST_NAMED = 20;
const YEAR = 4;
/** 2024/2025 */
const TWO_YEARS = 9;
const YEARS = /^\d{4}(?:\/\d{4})?$/;
const AS_OF = /截[至止]到?$|(?:^|[。！？\s])到$/;

/**
 * 1—11月完成56亿元，预计全年完成60亿元（全年总产预计28亿斤）。新开工3200套: whether what begins at `start` is the whole of a year of which more is intended or forecast, while
 * part of it `governs` what has been done.
 */
export const isForecast = (
  text: string,
  { start, value }: { start: number; value: string | null },
  governs: string | null,
) =>
  WHOLE.at(text, start) &&
  governs !== null &&
  value?.length === YEAR &&
  governs.length > YEAR &&
  governs.startsWith(value) &&
  INTENDED.test(text.slice(Math.max(0, start - 2), start + LONGEST_INTENT));
const WHOLE = new CharacterSet('全年');
const INTENDED =
  /^(?:预计|力争|确保|争取|计划|有望)(?:全年|年内)|^.{0,2}(?:全年|年内)(?:[^，。；\d]{0,8}预计|力争|确保|计划|有望|可|将)|^.{0,2}全年[^，。；、\d]{2,10}(?:预计|有望)/;
const LONGEST_INTENT = 16;

/** 据统计，到4月底前，开工项目有45个, told on the 25th: whether a month that is about to end is the one up to which something has been counted. */
export const isCountedBy = (text: string, { start, end, period }: Token, published: string | null): boolean =>
  period?.value?.length === MONTH &&
  period.value === published?.slice(0, MONTH) &&
  COUNTED.test(text.slice(Math.max(0, start - LONGEST_COUNT), start)) &&
  FOUND.test(text.slice(end, end + LONGEST_FOUND));
const MONTH = 7;
const LONGEST_COUNT = 10;
const LONGEST_FOUND = 40;
const COUNTED = /据(?:初步|不完全)?统计，?截?[至到]$/;
const FOUND = /^[底末]?(?:之?前|以前)?，[^。；将要须拟]{0,30}?[有已共达]\d/;

/** 截至11月底, 截止: whether what begins at `start` is a day as of which something is counted. */
export const isAsOf = (text: string, start: number): boolean =>
  (UNTIL.at(text, start - 1) && text.charCodeAt(start - 2) === CUT) ||
  // 截止到4月末
  (text.charCodeAt(start - 1) === TO && text.charCodeAt(start - 3) === CUT);
const TO = '到'.charCodeAt(0);
const CUT = '截'.charCodeAt(0);
const UNTIL = new CharacterSet('至止');

import { type Numeral, readNumeral } from '../../language/numerals.ts';
import { readUnit } from '../../language/units.ts';
import { isOneOf } from '../dates/words.ts';

const TENTH = '成'.charCodeAt(0);

/** 三成, 六成半, 近七成, 两至七成: tenths as a percentage; not 三成立, 四成员. */
export function readTenths(
  text: string,
  at: number,
  numeral: Numeral,
): { end: number; value: number | [number, number] } | null {
  const upper = upperEnd(text, at, numeral);
  if (upper) return { end: upper.end + 1, value: [percent(numeral.low), percent(upper.high)] };
  if (!isTenths(text, numeral) || numeral.end - at > 3) return null;
  // 六成半, 八成五
  const rest = readNumeral(text, numeral.end + 1);
  const unit =
    rest?.chinese &&
    !rest.bare &&
    !rest.vague &&
    rest.low < 10 &&
    rest.end === numeral.end + 2 &&
    !readUnit(text, rest.end);
  const half = text[numeral.end + 1] === '半' || Boolean(unit);
  const extra = text[numeral.end + 1] === '半' ? 5 : unit ? rest.low : 0;
  const [low, high] = [percent(numeral.low) + extra, percent(numeral.high) + extra];
  return { end: numeral.end + (half ? 2 : 1), value: low === high ? low : [low, high] };
}

const percent = (tenths: number) => Math.round(tenths * 1000) / 100;

const isTenths = (text: string, numeral: Numeral) =>
  text.charCodeAt(numeral.end) === TENTH &&
  numeral.high <= 10 &&
  !/[立员为功果长交人群本套型品绩熟就]/.test(text[numeral.end + 1] ?? '') &&
  // 四成都不到, but 成都
  !/^都(?![不没是有])/.test(text.slice(numeral.end + 1, numeral.end + 3));

/** The second number of 两至七成, 1至2成; 由三成到五成 are two values. */
function upperEnd(text: string, at: number, numeral: Numeral): Numeral | null {
  if (numeral.high > 10 || !isOneOf(text, numeral.end, '至到-—')) return null;
  if (isOneOf(text, at - 1, '由从')) return null;
  const upper = readNumeral(text, numeral.end + 1);
  return upper?.chinese === numeral.chinese && upper.low > numeral.high && isTenths(text, upper) ? upper : null;
}

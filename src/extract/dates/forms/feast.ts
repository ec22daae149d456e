import { FEASTS, type Feast } from '../../../language/holidays.ts';
import type { Meanings, NumeralForm, WordForm } from '../form.ts';
import { type Part, type Spec, softPart, unknown } from '../part.ts';
import { endsAny, isOneOf, startsAny } from '../words.ts';

const dayOf = (month: number, day: number): Spec => ({
  year: null,
  month: { from: month, to: month, base: 'year' },
  day: { from: day, to: day, base: 'month' },
});

/** Feasts that work is to be done by; those of the moon's calendar are another day each year. */
const DUE: Meanings = [
  ['国庆', dayOf(10, 1)],
  ['元旦', dayOf(1, 1)],
  ['春节', { ...unknown, feast: '春节', due: true }],
  ['中秋', { ...unknown, feast: '中秋', due: true }],
];
const DUE_BY = new Map(DUE);
/** 春节前两天, 春节前是旺季, 春节前的订单: days before it, none by which anything is due. */
const DAYS_BEFORE = /^(?:之?前|以前)(?:[一两二三四五六七八九十几数\d]{1,2}[个天日周]|[是的])/;
const BY_THEN = ['前', '之前', '以前'];
/** Feasts whose name is no number. */
const NAMED = FEASTS.filter((feast) => feast !== '五一');

/**
 * 国庆节前投产: a deadline; 国庆假期, 中秋国庆“双节”期间, 春节期间: its days off. None is a date in the contract's sense. Counter-examples: 国庆前夕, 国庆假期首日,
 * 清明上河.
 */
export const feast: WordForm = {
  words: NAMED.flatMap((name) => [name, `${name}节`]),
  match(text, start, end): Part | null {
    const name = text.slice(start, start + 2) as Feast;
    const due = DUE_BY.get(name);
    if (due && startsAny(text, end, BY_THEN))
      return startsAny(text, end, ['前夕', '前后', '前期'])
        ? null
        : softPart('dates/feast', start, end, due.feast && DAYS_BEFORE.test(text.slice(end, end + 6)) ? unknown : due);
    return holiday(text, start, end, name);
  },
};

/** 五一假期, “十一”黄金周 */
export const feastByNumber: NumeralForm = {
  units: '”假小长黄期',
  match(text, { start, end }): Part | null {
    const name = NUMBERS.get(text.slice(start, end));
    return name ? holiday(text, start, isOneOf(text, end, '”') ? end + 1 : end, name) : null;
  },
};
const NUMBERS: ReadonlyMap<string, Feast> = new Map([
  ['五一', '五一'],
  ['十一', '国庆'],
]);

/** 节日期间, 长假期间: the holiday that was named before. Counter-examples: 暑假期间, 产假期. */
export const thatHoliday: WordForm = {
  words: ['节日期间', '假日期间', '长假期间', '假期'],
  match(text, start, end, word): Part | null {
    if (word === '假期' && (isOneOf(text, start - 1, '寒暑儿婚产年护病事休节') || isPartial(text, end))) return null;
    return softPart('dates/feast', start, end, { ...unknown, feast: 'named' });
  },
};

function holiday(text: string, start: number, end: number, name: Feast): Part | null {
  DAYS_OFF.lastIndex = end;
  const off = DAYS_OFF.exec(text);
  if (!off) return isOfYear(text, start, end) ? softPart('dates/feast', start, end, { ...unknown, feast: name }) : null;
  const to = end + off[0].length;
  // 国庆、中秋双节 is the longer of both.
  const longer = off[0].includes('国庆') || name === '国庆' ? '国庆' : name;
  return isPartial(text, to) || endsAny(text, start, ['世界'])
    ? null
    : softPart('dates/feast', start, to, { ...unknown, feast: longer });
}
/** 今年“五一”, 去年春节，…: the days off of a year, without a word that says so. */
function isOfYear(text: string, start: number, end: number): boolean {
  const quoted = isOneOf(text, start - 1, '“');
  if (!YEAR_BEFORE.test(text.slice(Math.max(0, start - 4), quoted ? start - 1 : start))) return false;
  const close = isOneOf(text, end, '”') ? end + 1 : end;
  return quoted ? !isOneOf(text, close, '前之以后劳国晚') : isOneOf(text, end, '，,');
}
const YEAR_BEFORE = /[今去前\d]年$/;
const DAYS_OFF =
  /”?(?:[、和]?(?:中秋|国庆|春节)节?)?“?(?:双节)?”?(?:小?长假(?:期间)?|黄金周(?:期间)?|假[期日](?:期间)?|期间)/y;

/** 假期首日, 假期前三天, 假期后半段: a part of the days. */
const isPartial = (text: string, end: number): boolean =>
  startsAny(text, end, ['首', '第', '前', '后', '最后', '过半', '刚过', '结束', '余额', '里的最后']);

import { ethnicNameEnd, isSpellingAt } from '../../language/given-names.ts';
import { FOREIGN_WORDS } from '../../language/organisations.ts';
import { singleSurnameAt } from '../../language/surnames.ts';
import type { NamePlace } from './names.ts';
import { isBareLevelAt, isNationalAt, namedPlaceEnd } from './organisation.ts';

/** No Han name consists of more characters that spell foreign names. */
const LONGEST_HAN = 3;
/** Bodies that this country's posts are in, other than the ministries and cities of the news from abroad. */
const BODIES = /[局厅委署办院校学会社处科站所队馆央]$/;
/** Characters of foreign names beside those that spell the names of this country's peoples. */
const FOREIGN = '诺娃耶茨蒂戈弗珀贝韦兹歇奥宾泽';
const DOTS = /[·•・‧⋅]/;
const countries: ReadonlySet<string> = new Set(FOREIGN_WORDS);

/** Whether what was taken for a name is a country's: 沙特国王, 韩国总统. */
export function isCountry(name: string): boolean {
  return countries.has(name) || (name.endsWith('国') && countries.has(name.slice(0, -1)));
}

/**
 * Whether nothing but foreign names stands behind posts whose organisations name no place or body of this country:
 * 外交部长马丁, 该机构主席尤尼斯·哈提卜. One Han name in the list shows that the others are spelt names of this country.
 */
export function areForeignNames(text: string, names: readonly NamePlace[], organisations: readonly string[]): boolean {
  if (organisations.some(belongsHere)) return false;
  const isBody = organisations.some((organisation) => BODIES.test(organisation));
  const isBare = organisations.every((organisation) => organisation === '');
  return names.length > 0 && names.every((name) => !(isBody && isHan(text, name)) && isSpelt(text, name, isBare));
}

/** Whether all characters of a name spell foreign ones; behind a bare title (书记马丽) more of them than a Han name has. */
function isSpelt(text: string, name: NamePlace, isBare: boolean): boolean {
  if (DOTS.test(name.name)) return !isBare;
  if (name.end - name.start >= LONGEST_HAN && ethnicNameEnd(text, name.start) >= name.end) return false;
  let end = name.start;
  while (isForeignAt(text, end)) end++;
  return end >= name.end && (!isBare || end - name.start > LONGEST_HAN);
}

/** Whether a character spells foreign names. */
export function isForeignAt(text: string, at: number): boolean {
  return isSpellingAt(text, at) || (at < text.length && FOREIGN.includes(text.charAt(at)));
}

/** 审计署审计长侯凯, 民建中央主席郝明金: a surname and characters that could spell a foreign name too. */
function isHan(text: string, { start, name }: NamePlace): boolean {
  return name.length <= LONGEST_HAN && singleSurnameAt(text, start) === 'plain';
}

/** Bodies that are called after a place without what kind of place it is: 霍尔果斯海关. */
const OF_BORDERS = /(?:海关|边检站|边境派出所|口岸管委会|林业局|农场|牧场)$/;

/** Whether an organisation begins with a place, a level or a body of this country, or is a body that only this country calls so. */
function belongsHere(organisation: string): boolean {
  return (
    OF_BORDERS.test(organisation) ||
    isBareLevelAt(organisation, 0) ||
    isNationalAt(organisation, 0) ||
    namedPlaceEnd(organisation, 0) > 0
  );
}

import type { Article } from '../../article/types.ts';
import { CUES } from '../../language/cues.ts';
import { COUNTED } from '../quantities/heads.ts';
import type { Extraction, QuantityMention } from '../types.ts';

/** An indicator of which the rules are not sure. */
export interface Doubt {
  /**
   * `end`: its last character may be the first of a longer word (避难|所, 国有企业数|据, 卫星主|要). `verb`: it stands before a count and may
   * end in a verb whose object stands behind (隧道穿越|11条断层).
   */
  kind: 'end' | 'verb';
  /** Index of the quantity. */
  quantity: number;
  paragraph: number;
  /** Where the indicator stands in the paragraph. */
  start: number;
  end: number;
}

/** Farthest that the name of a number stands from it, in characters. */
const FARTHEST = 60;
/** Single characters behind which nothing is doubtful: they are hardly ever inside a noun. */
const CLEAR = '的了和与及或等在已将是为由从被把也都均各约超近达至比较占仅共其这那，';

/**
 * Indicators that the rules cut where a single character looked like a function word, and those before a count that end in no noun they
 * know while words stand behind. Cheap: it decides whether a segmenter is loaded at all.
 */
export function indicatorDoubts(article: Article, { quantities }: Pick<Extraction, 'quantities'>): Doubt[] {
  return quantities.flatMap((quantity, index) => {
    const text = article.paragraphs[quantity.paragraph];
    const place = text === undefined ? null : placeOf(text, quantity);
    if (text === undefined || !place) return [];
    const kind = isDoubtful(text, place.end) ? 'end' : mayBeVerb(text, place.end, quantity) ? 'verb' : null;
    return kind ? [{ kind, quantity: index, paragraph: quantity.paragraph, ...place }] : [];
  });
}

/** Where the indicator stands: last before the number, else first behind it; null where it was put together or carried. */
function placeOf(text: string, { indicator, implied, start, end }: QuantityMention) {
  if (!indicator || implied.includes('indicator')) return null;
  const behind = text.slice(end, end + FARTHEST).indexOf(indicator);
  if (behind === 0) return { start: end, end: end + indicator.length };
  const from = Math.max(0, start - FARTHEST);
  const before = text.slice(from, start).lastIndexOf(indicator);
  if (before < 0 && behind < 0) return null;
  const at = before >= 0 ? from + before : end + behind;
  return { start: at, end: at + indicator.length };
}

function isDoubtful(text: string, end: number): boolean {
  const next = text.charAt(end);
  if (!/\p{Script=Han}/u.test(next) || CLEAR.includes(next)) return false;
  // A word of several characters (建设, 同比增长) is an end that the rules are sure of.
  return (CUES.longestAt(text, end)?.[0].length ?? 0) < 2;
}

/** Units of sums, sizes and lengths of time: what they measure stands before them. */
const MEASURED = /[元%％℃米亩吨斤里度天月年时伏瓦]/;
/** Most words between a verb and its count: 已, 了近, 至少. */
const FARTHEST_VERB = 4;

function mayBeVerb(
  text: string,
  end: number,
  { indicator, start, end: behind, unit, measure }: QuantityMention,
): boolean {
  if (measure !== 'level' || MEASURED.test(unit) || end > start || start - end > FARTHEST_VERB) return false;
  if (!/^[^的以左上余多\d]\p{Script=Han}/u.test(text.slice(behind, behind + 2))) return false;
  return !COUNTED.test(indicator ?? '');
}

import type { Article } from '../../article/types.ts';
import { startsNumeral } from '../../language/numerals.ts';
import { cleanName } from '../quantities/names.ts';
import { NOMINAL } from '../quantities/nominal.ts';
import type { Extraction } from '../types.ts';
import { type Doubt, indicatorDoubts } from './doubts.ts';
import type { Segmenter } from './segmenter.ts';

/** Words that are cut need their neighbours; a clause is enough, and no more than this many characters of it. */
const AROUND = 24;
const NOUN = /^(?:n|vn|an)/;
const OTHER = /^(?:v|d|b|a|i|l|c)/;
/** 避难所 is listed as a phrase; what ends so is a thing or a person. */
const THING = /[所者机员会器]$/;

/**
 * The extraction with the ends of doubtful indicators put where words end. A noun that the indicator cut is taken whole
 * (避难所), any other word that it reached into is left out (卫星 before 主要). Names only: no place, value or status
 * changes, so that nothing that is painted moves. A count whose name ends in a verb is named by what stands behind it (穿越11条断层).
 */
export function revise<E extends Pick<Extraction, 'quantities'>>(article: Article, found: E, segmenter: Segmenter): E {
  const changed = new Map<number, string>();
  for (const doubt of indicatorDoubts(article, found)) {
    const text = article.paragraphs[doubt.paragraph] ?? '';
    const name =
      doubt.kind === 'end'
        ? settled(text, doubt, segmenter)
        : objectBehind(text, doubt, found.quantities[doubt.quantity]?.end ?? 0, segmenter);
    if (name) changed.set(doubt.quantity, name);
  }
  if (changed.size === 0) return found;
  const quantities = found.quantities.map((quantity, index) => {
    const indicator = changed.get(index);
    return indicator === undefined ? quantity : { ...quantity, indicator };
  });
  return { ...found, quantities };
}

/** The name with its end at the end of a word, or null where it stays as it is. */
function settled(text: string, { start, end }: Doubt, segmenter: Segmenter): string | null {
  const cut = wordAcross(text, start, end, segmenter);
  if (!cut || cut.from < start) return null;
  if (NOUN.test(cut.tag) || (THING.test(cut.word) && end - cut.from > 1)) {
    // 占比达95%: what touches a number from the left links it, whatever word it may form.
    if (startsNumeral(text.charCodeAt(cut.to))) return null;
    return text.slice(start, cut.to);
  }
  // 关键核心技术|创新: two characters inside the name are a word of their own.
  if (!OTHER.test(cut.tag) || end - cut.from > 1) return null;
  return cleanName(text.slice(start, cut.from)).name || null;
}

/** The word that begins before `end` and ends behind it. */
function wordAcross(text: string, start: number, end: number, segmenter: Segmenter) {
  const from = clauseFrom(text, start);
  let at = from;
  for (const { word, tag } of segmenter.words(text.slice(from, clauseTo(text, end)))) {
    const to = at + word.length;
    if (at < end && to > end) return { from: at, to, word, tag };
    if (at >= end) break;
    at = to;
  }
  return null;
}

/** What the verb before a count is done to, the noun behind the count; null where the name ends in no verb or no noun follows. */
function objectBehind(text: string, { start, end }: Doubt, behind: number, segmenter: Segmenter): string | null {
  const last = segmenter.words(text.slice(start, end)).at(-1);
  if (!last || !VERB.test(last.tag) || NOMINAL.has(last.word)) return null;
  let name = '';
  let noun = '';
  for (const { word, tag } of segmenter.words(text.slice(behind, clauseTo(text, behind)))) {
    if (!OF_NOUN.test(tag)) break;
    name += word;
    if (/^v?n/.test(tag)) noun = name;
  }
  return noun.length >= 2 ? noun : null;
}
/** Verbs; those that are nouns as well (vn) may end a name. */
const VERB = /^v(?!n)/;
/** What a noun is made of. */
const OF_NOUN = /^(?:n|vn|an?$|b|j|l|s|f$)/;

const STOP = '，。；：、！？（）“”';

function clauseFrom(text: string, start: number): number {
  let at = start;
  while (at > 0 && start - at < AROUND && !STOP.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

function clauseTo(text: string, end: number): number {
  let at = end;
  while (at < text.length && at - end < AROUND && !STOP.includes(text.charAt(at))) at += 1;
  return at;
}

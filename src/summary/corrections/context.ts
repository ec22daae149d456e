import type { Anchor } from './schema.ts';

/** Characters of context on either side of an anchored quote, and how many where the words around it are not the only such. */
export const CONTEXT = 32;
export const MOST_CONTEXT = 256;

/** `full`: the whole context is there. `partly`: so much of it that it must be the same statement. */
export type Fit = 'full' | 'partly' | 'none';

type Quote = Pick<Anchor, 'exact' | 'prefix' | 'suffix'>;

/** Any of these ends a sentence; which one it is may change when paragraphs move. */
const ENDS = '。；！？!?;\n';

/**
 * From how many characters on words are taken to be nobody else's: a sentence with its quote; the beginning of a sentence up to the
 * quote, or half of one with some words before it; what follows a quote to beyond its sentence; what agrees on both sides.
 */
const SENTENCE = 22;
const BEGINNING = 16;
const SHORT_BEGINNING = 6;
const FOLLOWING = 24;
const BOTH = 20;
const EITHER = 8;
/** What has to agree outside of a sentence that is short. */
const OUTSIDE = 4;
const BEFORE = 10;

/**
 * How well an anchor's context fits around the quote at an offset of a text (its paragraphs between line breaks). Partly:
 * - the sentence is the same to both ends, wherever it moved;
 * - or the same from its beginning to the quote and just after it, where its end was edited;
 * - or the same from just before the quote to far behind it, where its beginning was edited;
 * - or the same for a while on both sides, where both were.
 * What touches the quote is the same in each, so that 6% is not found in 16% nor 30亿元 in 30亿元以上. A sentence names its subject
 * at its beginning, hence no reading by likeness: 甲县完成投资30亿元 and 乙县完成投资30亿元 are two.
 */
export function fitOf(text: string, at: number, anchor: Quote): Fit {
  const { prefix, suffix, before, after } = agreement(text, at, anchor);
  if (before === prefix.length && after === suffix.length) return 'full';
  const left = prefix.length - lastEnd(prefix);
  const right = firstEnd(suffix) + 1;
  const whole =
    before >= left &&
    after >= right &&
    (left + anchor.exact.length + right >= SENTENCE || before >= left + OUTSIDE || after >= right + OUTSIDE);
  const endEdited =
    before >= left && after >= 1 && (left >= BEGINNING || (left >= SHORT_BEGINNING && before >= left + BEFORE));
  const startEdited = after === suffix.length && after >= FOLLOWING && before >= 2;
  const bothEdited = Math.min(before, after) >= EITHER && before + after >= BOTH;
  return whole || endEdited || startEdited || bothEdited ? 'partly' : 'none';
}

/**
 * Whether what touches the quote at an offset is so much like what touches an anchor's that, with the sentences around them edited,
 * the one might be taken for the other.
 */
export function isLike(text: string, at: number, anchor: Quote): boolean {
  const { before, after } = agreement(text, at, anchor);
  return (before >= 3 && after >= 1) || (before >= 1 && after >= 6);
}

/** How many characters of an anchor's context agree with the text around the quote at an offset. */
function agreement(text: string, at: number, anchor: Quote) {
  const [prefix, suffix] = [edged(anchor.prefix, 'before'), edged(anchor.suffix, 'after')];
  const end = at + anchor.exact.length;
  const before = agreeing(prefix.length, (back) => [text.at(at - back), prefix.at(-back)], at);
  const after = agreeing(suffix.length, (step) => [text[end + step - 1], suffix[step - 1]], text.length - end);
  return { prefix, suffix, before, after };
}

/** A context that is shorter than it might be reached the edge of the text, which is a line break to us. */
function edged(context: string, side: 'before' | 'after'): string {
  if (context.length >= CONTEXT) return context;
  return side === 'before' ? `\n${context}` : `${context}\n`;
}

/** How many characters in a row agree, from the quote outwards; `pair` gives those so many steps away, of at most `most` in the text. */
function agreeing(
  length: number,
  pair: (steps: number) => [string | undefined, string | undefined],
  most: number,
): number {
  const reach = Math.min(length, most);
  let steps = 0;
  while (steps < reach) {
    const [one, other] = pair(steps + 1);
    if (one !== other && !(isEnd(one) && isEnd(other))) break;
    steps++;
  }
  return steps;
}

const isEnd = (character: string | undefined) => character !== undefined && ENDS.includes(character);

/** Index of the last end of a sentence in a context; 0 where there is none, so that all of it is asked for. */
function lastEnd(context: string): number {
  for (let at = context.length - 1; at > 0; at--) if (isEnd(context[at])) return at;
  return 0;
}

/** Index of the first end of a sentence in a context; that of its last character where there is none. */
function firstEnd(context: string): number {
  for (let at = 0; at < context.length; at++) if (isEnd(context[at])) return at;
  return context.length - 1;
}

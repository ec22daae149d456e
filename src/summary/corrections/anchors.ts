import type { Article } from '../../article/types.ts';
import type { Place } from '../../extract/types.ts';
import { CONTEXT, fitOf, isLike, MOST_CONTEXT } from './context.ts';
import type { Anchor } from './schema.ts';

/** A quote that stands so often says nothing; nobody is made to wait for all of its places. */
const MOST_PLACES = 2_000;

/** Between the places of one version of an article and anchors, which hold in other versions too. */
export interface Anchoring {
  /** The anchor of a place; null where the article does not say the quote there. */
  anchorOf(place: Place): Anchor | null;
  /** The place of an anchor; null where it is not there any more, or none of several is sure to be it. */
  placeOf(anchor: Anchor): Place | null;
}

/**
 * The quote in its whole context is looked for first; then, where the words around it were the only such when the
 * anchor was made, the same sentence moved or edited at one end (`context.ts`). Of two places that would do neither is
 * taken: a correction that is not placed is listed, one in the wrong place misleads.
 */
export function anchoring({ title, paragraphs }: Pick<Article, 'title' | 'paragraphs'>): Anchoring {
  const head = joined([title], -1);
  const body = joined(paragraphs, 0);
  const textOf = (paragraph: number) => (paragraph < 0 ? head : body);
  return {
    anchorOf: (place) => anchorIn(textOf(place.paragraph), place),
    placeOf: (anchor) => placeIn(textOf(anchor.paragraph), anchor),
  };
}

/** Paragraphs between line breaks (one before the first, one behind the last), where each begins, and which the first is. */
interface Text {
  all: string;
  starts: readonly number[];
  first: number;
}

function joined(paragraphs: readonly string[], first: number): Text {
  let at = 1;
  const starts = paragraphs.map(({ length }) => {
    const start = at;
    at += length + 1;
    return start;
  });
  return { all: `\n${paragraphs.join('\n')}\n`, starts, first };
}

function anchorIn(text: Text, { paragraph, start, quote }: Place): Anchor | null {
  const from = text.starts[paragraph - text.first];
  if (from === undefined || quote === '') return null;
  const at = from + start;
  if (!text.all.startsWith(quote, at) || placeAt(text, at, quote)?.paragraph !== paragraph) return null;
  const masked = withoutNumbers(text.all.slice(0, at));
  const alone = isAlone(text.all, at, quote) && isAlone(withoutNumbers(text.all), masked.length, withoutNumbers(quote));
  const others = placesOf(text.all, quote).filter((other) => other !== at);
  const made = (length: number) => ({ ...around(text.all, at, quote, length), paragraph, start, alone });
  let length = CONTEXT;
  while (length < MOST_CONTEXT && others.some((other) => fitOf(text.all, other, made(length)) === 'full')) length *= 2;
  return made(length);
}

/** A quote of a text with so much of what stands around it. */
function around(text: string, at: number, quote: string, length: number) {
  return {
    exact: quote,
    prefix: text.slice(Math.max(1, at - length), at),
    suffix: text.slice(at + quote.length, at + quote.length + length).replace(/\n$/, ''),
  };
}

/**
 * Whether no other place could be taken for this one. Asked of the text and of the text without its numbers, since they are what is
 * changed most: 甲县增长6% and, elsewhere, 甲县增长7% are alike.
 */
function isAlone(text: string, at: number, quote: string): boolean {
  const context = around(text, at, quote, CONTEXT);
  return placesOf(text, quote).every((other) => other === at || !isLike(text, other, context));
}

const withoutNumbers = (text: string) => text.replace(/\d+(?:\.\d+)?/g, '0');

function placeIn(text: Text, anchor: Anchor): Place | null {
  const places = placesOf(text.all, anchor.exact);
  if (places.length === MOST_PLACES) return null;
  const found = places
    .map((at) => ({ fit: fitOf(text.all, at, anchor), place: placeAt(text, at, anchor.exact) }))
    .filter(({ fit }) => fit !== 'none');
  const full = found.filter(({ fit }) => fit === 'full');
  if (full.length > 1) return amongRepeated(full, anchor);
  const fitting = full.length === 1 || !anchor.alone ? full : found;
  return fitting.length === 1 ? (fitting[0]?.place ?? null) : null;
}

/**
 * Where even the widest context stands more than once, it did so when the anchor was made: then it is where it was. One that was
 * unique has been copied since, and it cannot be told which is meant.
 */
function amongRepeated(full: readonly { place: Place | null }[], anchor: Anchor): Place | null {
  if (Math.max(anchor.prefix.length, anchor.suffix.length) < MOST_CONTEXT) return null;
  const same = full.find(({ place }) => place?.paragraph === anchor.paragraph && place.start === anchor.start);
  return same?.place ?? null;
}

function placesOf(text: string, quote: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(quote, at + 1))
    places.push(at);
  return places;
}

/** The place of a quote at an offset of the text; null where it does not lie within one paragraph. */
function placeAt({ all, starts, first }: Text, at: number, quote: string): Place | null {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const from = starts[low - 1];
  const next = starts[low] ?? all.length;
  if (from === undefined || at + quote.length >= next) return null;
  return { paragraph: first + low - 1, start: at - from, end: at - from + quote.length, quote };
}

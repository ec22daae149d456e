import type { Place } from '../extract/types.ts';
import type { Summary } from '../summary/schema.ts';
import { figureWords } from './figure-words.ts';
import type { TextFormat } from './text-format.ts';
import { textDirective } from './text-fragment.ts';
import type { TableWords } from './words.ts';

/** So many characters before and after a quote tell it from the same words elsewhere. */
const CONTEXT = 32;
/** What says how a fragment is to be read that leads to words of a page. */
const TEXT_FRAGMENTS = 'https://wicg.github.io/scroll-to-text-fragment/';
/** Half of a character that the cut left at an end. */
const HALVES = /^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g;

/**
 * Every mark as an annotation of the W3C Web Annotation Data Model (JSON-LD), in one collection. A mark is found again by
 * quote and by position; the text that positions count in, by code points as the model asks, is the body with a line
 * feed between paragraphs; a mark in the headline has none. Where there is a page, a fragment leads to the sentence on it, refined by the
 * quote, so that all selectors select the same.
 */
export function annotationsFormat(words: TableWords, { exportedAt }: { exportedAt: Date }): TextFormat {
  const id = `urn:huazhongdian:annotations:${exportedAt.toISOString()}`;
  const head = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    ...{ id, type: 'AnnotationCollection', label: 'huazhongdian' },
  };
  const page = { id: `${id}#page`, type: 'AnnotationPage', partOf: id, startIndex: 0 };
  return {
    head: `${JSON.stringify(head).slice(0, -1)},"first":${JSON.stringify(page).slice(0, -1)},"items":[`,
    one: (summary) =>
      annotations(summary, words)
        .map((each) => `\n${JSON.stringify(each)}`)
        .join(','),
    between: ',',
    tail: '\n]}}\n',
  };
}

interface Mark {
  kind: string;
  /** Distinguishes what has one place: the same words may be a date and the base of a number. */
  number: number;
  place: Place;
  text: string;
}

function annotations(summary: Summary, words: TableWords): object[] {
  const { quantities, dates, officials } = summary;
  const marks: Omit<Mark, 'number'>[] = [
    ...quantities.map((each) => ({
      kind: each.status,
      place: each,
      text: [figureWords(each, words), each.period].filter(Boolean).join(' · '),
    })),
    ...dates.map((each) => ({
      kind: 'date',
      place: each,
      text: [each.value, each.event].filter(Boolean).join(' · ') || each.quote,
    })),
    ...officials.flatMap(({ name, posts, mentions }) =>
      mentions.map((place) => ({
        kind: 'official',
        place,
        text: [name, ...posts.map(({ organization, title }) => (organization ?? '') + title)].join(' · '),
      })),
    ),
  ];
  const text = new BodyText(summary);
  return marks.map((mark, number) => annotation(summary, { ...mark, number }, text));
}

function annotation(summary: Summary, { kind, number, place, text }: Mark, body: BodyText): object {
  return {
    id: `urn:uuid:${summary.id}#${kind}-${number}`,
    type: 'Annotation',
    motivation: 'describing',
    created: summary.firstReadAt,
    modified: summary.lastReadAt,
    body: [
      { type: 'TextualBody', value: text, format: 'text/plain', language: 'zh', purpose: 'describing' },
      { type: 'TextualBody', value: kind, purpose: 'tagging' },
    ],
    target: { source: summary.url ?? `urn:uuid:${summary.id}`, selector: body.selectors(place) },
  };
}

/** The text that positions count in. */
class BodyText {
  readonly #summary: Pick<Summary, 'url' | 'title' | 'paragraphs'>;
  readonly #text: string;
  /** Where each paragraph begins, in code units and in code points. */
  readonly #begins: { units: number; points: number }[] = [];

  constructor(summary: Pick<Summary, 'url' | 'title' | 'paragraphs'>) {
    this.#summary = summary;
    this.#text = summary.paragraphs.join('\n');
    let at = { units: 0, points: 0 };
    for (const paragraph of summary.paragraphs) {
      this.#begins.push(at);
      at = { units: at.units + paragraph.length + 1, points: at.points + points(paragraph) + 1 };
    }
  }

  selectors(place: Place): object[] {
    const { paragraph, start, end, quote } = place;
    const begin = this.#begins[paragraph];
    const [text, from, to] = begin
      ? [this.#text, begin.units + start, begin.units + end]
      : [this.#summary.title, start, end];
    const quoted = {
      type: 'TextQuoteSelector',
      exact: quote,
      prefix: text.slice(Math.max(0, from - CONTEXT), from).replace(HALVES, ''),
      suffix: text.slice(to, to + CONTEXT).replace(HALVES, ''),
    };
    const passage = this.#passage(place, quoted);
    if (!begin) return [quoted, ...passage];
    const first = begin.points + points((this.#summary.paragraphs[paragraph] as string).slice(0, start));
    return [quoted, { type: 'TextPositionSelector', start: first, end: first + points(quote) }, ...passage];
  }

  /** What a browser scrolls to is the sentence; the quote in it is what all selectors select. */
  #passage(place: Place, refinedBy: object): object[] {
    const value = this.#summary.url === null ? null : textDirective(this.#summary, place);
    return value === null ? [] : [{ type: 'FragmentSelector', conformsTo: TEXT_FRAGMENTS, value, refinedBy }];
  }
}

function points(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

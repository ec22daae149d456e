import type { Place } from '../extract/types.ts';
import type { Summary } from '../summary/schema.ts';
import type { TextFormat } from './text-format.ts';

type Quantity = Summary['quantities'][number];

/** Where a mark stands, and what is written behind its words. */
interface Mark {
  place: Place;
  written: string;
}

/** Characters that the form itself uses; an article that has them gets others of the same look. */
const OWN: readonly [string, string][] = [
  ['⟦', '〚'],
  ['⟧', '〛'],
  ['¦', '|'],
];

/**
 * The article with its marks in place, in the form of `tests/gold` (its README.md says how it is read), so that an article that
 * the reader put right can be a test. Of marks that overlap the first in the text is written, of those that begin together the longest.
 */
export const markedFormat = (): TextFormat => ({ head: '', one: toMarkedText, between: '\n', tail: '' });

export function toMarkedText(summary: Summary): string {
  const marks = marksOf(summary);
  const head = [
    ...(['title', 'publisher', 'published', 'url'] as const).flatMap((key) =>
      summary[key] ? [`# ${key}: ${line(summary[key])}`] : [],
    ),
    ...summary.officials.map(({ name, posts }) => {
      const written = posts.map(({ organization, title }) => attribute(`${organization ?? ''}${title}`));
      return `# official: ${line(name)}${written.length > 0 ? ` | ${written.join('; ')}` : ''}`;
    }),
  ];
  const body = summary.paragraphs.map((text, paragraph) => markedParagraph(text, paragraph, marks));
  return `${head.join('\n')}\n\n${body.filter((text) => text.trim() !== '').join('\n')}\n`;
}

function marksOf({ quantities, dates, officials }: Summary): Mark[] {
  return [
    ...quantities.map((quantity) => ({
      place: quantity,
      written: `${quantity.status === 'target' ? 't' : 'a'}¦${quantityText(quantity)}`,
    })),
    ...dates.map((date) => ({ place: date, written: date.value === null ? 'd?' : `d¦${date.value}` })),
    ...officials.flatMap(({ mentions }) => mentions.map((place) => ({ place, written: 'o' }))),
  ].sort(({ place: a }, { place: b }) => a.start - b.start || b.end - a.end);
}

function quantityText({ indicator, value, unit, bound, measure, period }: Quantity): string {
  const written: [string, string | null][] = [
    ['i', indicator],
    ['v', Array.isArray(value) ? value.join('..') : String(value)],
    ['u', unit],
    ['b', bound === '=' ? null : bound],
    ['m', measure],
    ['p', period],
  ];
  return written.flatMap(([key, text]) => (text === null ? [] : [`${key}=${attribute(text)}`])).join(';');
}

function markedParagraph(text: string, paragraph: number, marks: readonly Mark[]): string {
  let out = '';
  let from = 0;
  for (const { place, written } of marks) {
    if (place.paragraph !== paragraph || place.start < from) continue;
    out += `${line(text.slice(from, place.start))}⟦${line(text.slice(place.start, place.end))}¦${written}⟧`;
    from = place.end;
  }
  return out + line(text.slice(from));
}

/** Text on one line, without the form's own characters. */
function line(text: string): string {
  return OWN.reduce((safe, [own, like]) => safe.replaceAll(own, like), text.replace(/[\r\n]/g, ' '));
}

/** In an attribute a semicolon ends it. */
const attribute = (text: string) => line(text).replaceAll(';', '；');

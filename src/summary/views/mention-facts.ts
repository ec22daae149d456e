import type { DateMention, Official, Place, QuantityMention } from '../../extract/types.ts';
import { foldName } from '../fold.ts';
import { lastDay } from '../period.ts';
import { byPlace } from '../place.ts';
import type { Summary } from '../schema.ts';
import { sentenceOf } from '../sentence.ts';

type Marked = Pick<Summary, 'quantities' | 'dates' | 'officials'>;

/** What the article says at one place, and what else in it belongs to that. */
export type MentionFacts = { place: Place; sentence: string } & (
  | { about: 'quantity'; quantity: QuantityMention; related: QuantityMention[] }
  /** `related` are the targets that fall due then. */
  | { about: 'date'; date: DateMention; related: QuantityMention[] }
  | { about: 'official'; official: Official; times: number }
);

/** As many other numbers as a reader takes in at a glance. */
const MOST_RELATED = 4;

/** The facts of the mention at this very place (its kind tells apart two at one place); null where there is none. */
export function mentionFacts(
  summary: Marked & Pick<Summary, 'title' | 'paragraphs'>,
  kind: 'target' | 'actual' | 'date' | 'official',
  place: Place,
): MentionFacts | null {
  const here = (other: Place) =>
    other.paragraph === place.paragraph && other.start === place.start && other.end === place.end;
  const base = { place, sentence: sentenceOf(summary, place) };
  if (kind === 'official') {
    const official = summary.officials.find(({ mentions }) => mentions.some(here));
    return official ? { ...base, about: 'official', official, times: official.mentions.length } : null;
  }
  if (kind === 'date') {
    const date = summary.dates.find(here);
    return date ? { ...base, about: 'date', date, related: dueOn(summary, date) } : null;
  }
  const quantity = summary.quantities.find((each) => each.status === kind && here(each));
  return quantity ? { ...base, about: 'quantity', quantity, related: alike(summary, quantity) } : null;
}

/** Other numbers of the same indicator (its growth beside its level), those nearest in the text first. */
function alike({ quantities }: Marked, quantity: QuantityMention): QuantityMention[] {
  if (quantity.indicator === null) return [];
  const name = foldName(quantity.indicator);
  const distance = (other: QuantityMention) =>
    Math.abs(other.paragraph - quantity.paragraph) * 100_000 + Math.abs(other.start - quantity.start);
  return quantities
    .filter((other) => other !== quantity && other.indicator !== null && foldName(other.indicator) === name)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, MOST_RELATED);
}

function dueOn({ quantities }: Marked, { value }: DateMention): QuantityMention[] {
  const day = lastDay(value);
  if (day === null) return [];
  return quantities
    .filter(({ status, period }) => status === 'target' && lastDay(period) === day)
    .sort(byPlace)
    .slice(0, MOST_RELATED);
}

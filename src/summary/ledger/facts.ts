import type { Bound, Place, QuantityMention } from '../../extract/types.ts';
import { daysBetween, firstDay, lastDay } from '../period.ts';
import { placeOf } from '../place.ts';
import type { Summary } from '../schema.ts';
import { sentenceOf } from '../sentence.ts';
import { EARLY_DAYS } from './early.ts';
import { indicatorKey, saysAdded } from './names.ts';
import { articlePlace, subjectKey, withoutPlace } from './place.ts';

/** A number of an article as the ledger compares it. */
export interface Fact {
  /** Id of the article's record, and the day it was published (`YYYY-MM-DD`), null where unknown. */
  article: string;
  published: string | null;
  status: QuantityMention['status'];
  /** Folded: whose, of what. */
  subject: string;
  indicator: string;
  /** As the article writes it. */
  name: string;
  kind: Kind;
  /** With the sign of its direction; a range is its two ends. */
  value: number | [number, number];
  /** As the article writes it; compared as `comparedUnit` says. */
  unit: string;
  bound: Bound;
  /** What a change is measured against, see `baseOf`. */
  base: string;
  tier: QuantityMention['tier'];
  /** EDTF as given, or implied by the headline. */
  period: string | null;
  /** First and last day of the period; null where the year is not known. */
  from: string | null;
  due: string | null;
  place: Place;
}

/** Level and growth of one indicator are two things; a share is the level of a ratio; `added` is what came to a stock. */
export type Kind = 'level' | 'growth' | 'added' | 'rank' | 'multiple' | 'difference';

export type Source = Pick<
  Summary,
  'id' | 'title' | 'publisher' | 'published' | 'paragraphs' | 'quantities' | 'officials'
>;

/** The numbers of an article whose indicator is known. */
export function factsOf(summary: Source): Fact[] {
  const { quantities, id, published } = summary;
  const named = quantities.filter(({ indicator }) => indicator !== null);
  if (named.length === 0) return [];
  const place = articlePlace(summary);
  const year = yearOfTitle(summary);
  return named.map((quantity) => {
    const name = withoutPlace(quantity.indicator as string, place);
    const period = quantity.period ?? year;
    const added = saysAdded(name) && name.length >= SHORTEST_ADDED;
    return {
      article: id,
      published: published?.slice(0, 10) ?? null,
      status: statusOf(quantity, summary),
      subject: subjectKey(quantity.subject, place),
      indicator: indicatorKey(added ? name.slice(2) : name),
      name: quantity.indicator as string,
      kind: kindOf(quantity, added),
      value: signed(quantity),
      unit: quantity.unit,
      bound: quantity.bound,
      base: baseOf(quantity, summary),
      tier: quantity.tier,
      period,
      from: firstDay(period),
      due: lastDay(period),
      place: placeOf(quantity),
    };
  });
}

/** 新增 and a noun of three characters or more: of a shorter one it is a part. */
const SHORTEST_ADDED = 5;

/** Words of a report on what is under way, or of what there is: what was signed or begun is not waited for. */
const SO_FAR =
  /已|以来|目前|截至|截止|累计|同比|完成了|实现了|前\S{1,3}月|[共现]有|共计|签约|签下|在建|集中(?:开工|签约)|举行/u;

/**
 * What a year brought cannot be reported before it is over: a number of a period that has long to go, in a sentence that does not
 * say how far it is, is what is meant to be reached.
 */
function statusOf(quantity: QuantityMention, summary: Source): Fact['status'] {
  const due = lastDay(quantity.period);
  if (quantity.status === 'target' || due === null || summary.published === null) return quantity.status;
  const early = daysBetween(summary.published.slice(0, 10), due) > EARLY_DAYS;
  return early && !SO_FAR.test(sentenceOf(summary, quantity)) ? 'target' : 'actual';
}

/** The one year that a headline names, for numbers whose period nothing else gives (数读云溪2024). */
function yearOfTitle({ title, published }: Pick<Source, 'title' | 'published'>): string | null {
  const years = new Set(title.match(/(?<!\d)20\d\d(?!\d)/g));
  const [year] = years;
  return years.size === 1 && year && published && year <= published.slice(0, 4) ? year : null;
}

function kindOf({ measure, unit }: QuantityMention, added: boolean): Kind {
  if (measure === 'share') return 'level';
  const counted = unit !== '%' && unit !== '百分点';
  if (added || (measure === 'difference' && counted)) return 'added';
  return measure;
}

function signed({ value, direction, measure }: QuantityMention): Fact['value'] {
  if (direction !== 'down' || measure === 'level' || measure === 'share' || measure === 'rank') return value;
  return Array.isArray(value) ? [-value[1], -value[0]] : -value;
}

/**
 * What a change is measured against, so that one is compared with its like: `` for the year before (同比, or nothing
 * said), `avg` for a yearly average, `sum` for what adds up over years, a year for a change since then.
 */
function baseOf({ measure, base, paragraph, start }: QuantityMention, { title, paragraphs }: Source): string {
  if (measure !== 'growth' && measure !== 'difference' && measure !== 'multiple') return '';
  const text = paragraph < 0 ? title : (paragraphs[paragraph] ?? '');
  const clause =
    (text
      .slice(Math.max(0, start - 30), start)
      .split(/[，。；！？：:、,;]/u)
      .at(-1) ?? '') + (base ?? '');
  if (/年均|年平均|平均每年/u.test(clause)) return 'avg';
  if (/累计/u.test(clause)) return 'sum';
  return /(?:比|较|以)(20\d\d)年/u.exec(clause)?.[1] ?? '';
}

import type { DateMention, Place, QuantityMention } from '../extract/types.ts';
import { firstDay, lastDay } from '../summary/period.ts';
import type { Summary } from '../summary/schema.ts';
import { sentenceOf } from '../summary/sentence.ts';
import { countTargets } from '../summary/views/targets.ts';
import type { TableWord, TableWords } from './words.ts';

export const TABLES = ['targets', 'figures', 'dates', 'officials', 'articles'] as const;
export type TableName = (typeof TABLES)[number];

/** Null is an empty cell: not stated. */
export type Cell = string | number | null;

/** A row before it is laid out: which column holds what. */
type Row = Partial<Record<TableWord, Cell>>;

const ARTICLE = ['title', 'publisher', 'published', 'url', 'id'] as const;
const QUANTITY = [
  ...['subject', 'indicator', 'measure', 'value', 'valueTo', 'unit', 'bound', 'direction', 'base', 'tier'],
  ...['period', 'firstDay', 'lastDay', 'speaker', 'responsible', 'implied', 'quote', 'sentence'],
] as TableWord[];

const COLUMNS: Record<TableName, readonly TableWord[]> = {
  targets: [...QUANTITY, ...ARTICLE, 'rule'],
  figures: [...QUANTITY, ...ARTICLE, 'rule'],
  dates: ['period', 'firstDay', 'lastDay', 'event', 'implied', 'quote', 'sentence', ...ARTICLE, 'rule'],
  officials: ['name', 'organization', 'post', 'change', 'mentions', ...ARTICLE, 'rule'],
  articles: [
    ...(['title', 'kicker', 'subtitle', 'publisher', 'published', 'bylines', 'url', 'tags', 'note'] as const),
    ...(['targets', 'figures', 'dates', 'officials', 'savedAt', 'firstReadAt', 'id'] as const),
  ],
};

const ROWS: Record<TableName, (summary: Summary, words: TableWords) => Row[]> = {
  targets: (summary, words) => quantityRows(summary, 'target', words),
  figures: (summary, words) => quantityRows(summary, 'actual', words),
  dates: (summary, words) => summary.dates.map((date) => dateRow(summary, date, words)),
  officials: officialRows,
  articles: (summary) => [articleRow(summary)],
};

/** What the columns of a table hold, from left to right. */
export function tableColumns(name: TableName): readonly TableWord[] {
  return COLUMNS[name];
}

export function tableHeader(name: TableName, words: TableWords): string[] {
  return COLUMNS[name].map((column) => words[column]);
}

/** The rows that one summary adds to a table. Numbers are numbers, codes are words of the reader. */
export function tableRows(summary: Summary, name: TableName, words: TableWords): Cell[][] {
  return ROWS[name](summary, words).map((row) => COLUMNS[name].map((column) => row[column] ?? null));
}

function quantityRows(summary: Summary, status: QuantityMention['status'], words: TableWords): Row[] {
  return summary.quantities
    .filter((quantity) => quantity.status === status)
    .map((quantity) => {
      const { value, direction, tier } = quantity;
      const [low, high] = Array.isArray(value) ? value : [value, null];
      return {
        ...source(summary),
        ...place(summary, quantity),
        ...period(quantity.period),
        subject: quantity.subject,
        indicator: quantity.indicator,
        measure: words[`measure.${quantity.measure}`],
        value: low,
        valueTo: high,
        unit: quantity.unit,
        bound: words[`bound.${quantity.bound}`],
        direction: direction && words[`direction.${direction}`],
        base: quantity.base,
        tier: tier && words[`tier.${tier}`],
        speaker: quantity.speaker,
        responsible: quantity.responsible,
        implied: quantity.implied.map((attribute) => words[attribute]).join('; ') || null,
        rule: quantity.rule,
      };
    });
}

function dateRow(summary: Summary, date: DateMention, words: TableWords): Row {
  return {
    ...source(summary),
    ...place(summary, date),
    ...period(date.value),
    event: date.event,
    implied: date.implied ? words.yes : null,
    rule: date.rule,
  };
}

/** One row a post; a person without a post still has one. */
function officialRows(summary: Summary, words: TableWords): Row[] {
  return summary.officials.flatMap(({ name, posts, mentions, rule }) => {
    const person: Row = { ...source(summary), name, mentions: mentions.length, rule };
    if (posts.length === 0) return [person];
    return posts.map(({ organization, title, change }) => ({
      ...person,
      organization,
      post: title,
      change: change && words[`change.${change}`],
    }));
  });
}

function articleRow(summary: Summary): Row {
  const targets = countTargets(summary);
  return {
    ...source(summary),
    kicker: summary.kicker,
    subtitle: summary.subtitle,
    bylines: summary.bylines.map(({ role, name }) => (role ? `${role} ${name}` : name)).join('; ') || null,
    tags: summary.tags.join('; ') || null,
    note: summary.note || null,
    targets,
    figures: summary.quantities.length - targets,
    dates: summary.dates.length,
    officials: summary.officials.length,
    savedAt: moment(summary.savedAt),
    firstReadAt: moment(summary.firstReadAt),
  };
}

function source({ title, publisher, published, url, id }: Summary): Row {
  return { title, publisher, published: published?.replace('T', ' ') ?? null, url, id };
}

function place(summary: Summary, at: Place): Row {
  return { quote: at.quote, sentence: sentenceOf(summary, at) };
}

function period(edtf: string | null): Row {
  return { period: edtf, firstDay: firstDay(edtf), lastDay: lastDay(edtf) };
}

/** UTC to the second, in the one form that spreadsheets of every language read as a time. */
function moment(timestamp: string | null): string | null {
  return timestamp && `${timestamp.slice(0, 10)} ${timestamp.slice(11, 19)}`;
}

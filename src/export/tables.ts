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

export interface Table {
  header: string[];
  rows: Cell[][];
}

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
    ...(['title', 'kicker', 'subtitle', 'publisher', 'published', 'bylines', 'url'] as const),
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

/** One table of the summaries, in their order. Numbers are numbers, codes are words of the reader. */
export function toTable(summaries: readonly Summary[], name: TableName, words: TableWords): Table {
  const columns = COLUMNS[name];
  const rows = summaries.flatMap((summary) => ROWS[name](summary, words));
  return {
    header: columns.map((column) => words[column]),
    rows: rows.map((row) => columns.map((column) => row[column] ?? null)),
  };
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

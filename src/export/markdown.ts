import type { Place } from '../extract/types.ts';
import { duePeriod } from '../summary/period.ts';
import type { Summary } from '../summary/schema.ts';
import { sentenceOf } from '../summary/sentence.ts';
import { oneLine } from './figure-words.ts';
import { passageAddress } from './text-fragment.ts';
import type { TableWord, TableWords } from './words.ts';

/** An article as a note of its own: front matter in YAML, as Obsidian reads it, then tables of what was found. */
export function toMarkdown(summary: Summary, words: TableWords): string {
  const note = summary.note.trim() === '' ? '' : `${summary.note.split('\n').map(inline).join('\n\n')}\n`;
  return [frontMatter(summary), headline(summary), note, ...sectionsOf(summary, words)].filter(Boolean).join('\n');
}

/** The same for pasting into a note that is there already: no front matter and nothing that the reader wrote, but where it is from. */
export function toMarkdownPassage(summary: Summary, words: TableWords): string {
  const { publisher, published, url } = summary;
  const source = [publisher, published?.replace('T', ' ')].filter((part) => part !== null && part !== undefined);
  const line = [inline(source.join(' ')), url === null ? '' : `<${safeAddress(url)}>`].filter(Boolean).join(' ');
  return [headline(summary), line && `${line}\n`, ...sectionsOf(summary, words)].filter(Boolean).join('\n');
}

const headline = ({ title }: Summary) => `# ${inline(title || '—')}\n`;

function sectionsOf(summary: Summary, words: TableWords): string[] {
  const { quantities, dates, officials } = summary;
  const figures = (status: 'target' | 'actual') =>
    quantities
      .filter((each) => each.status === status)
      .map((each) => [
        inline([each.subject, each.indicator].filter(Boolean).join(' ')),
        linked([each.bound === '=' ? '' : words[`bound.${each.bound}`], each.quote].join(' '), summary, each),
        inline(each.period === null ? '' : status === 'target' ? duePeriod(each.period) : each.period),
        inline(sentenceOf(summary, each)),
      ]);
  const FIGURE = ['indicator', 'value', 'period', 'sentence'] as const;
  return [
    table(words['sheet.targets'], FIGURE, figures('target'), words),
    table(words['sheet.figures'], FIGURE, figures('actual'), words),
    table(
      words['sheet.dates'],
      ['period', 'event', 'sentence'],
      dates.map((date) => [
        linked(date.value ?? date.quote, summary, date),
        inline(date.event ?? ''),
        inline(sentenceOf(summary, date)),
      ]),
      words,
    ),
    table(
      words['sheet.officials'],
      ['name', 'post'],
      officials.map(({ name, posts }) => [
        inline(name),
        inline(posts.map(({ organization, title }) => (organization ?? '') + title).join('; ')),
      ]),
      words,
    ),
  ];
}

/** JSON strings are YAML strings; what YAML cannot hold as it is (C1 controls, DEL) is written by its code. */
function frontMatter(summary: Summary): string {
  const { title, publisher, published, bylines, url, savedAt, id, tags, quantities } = summary;
  const fields: [string, string | number | string[] | null][] = [
    ['title', title],
    ['publisher', publisher],
    ['published', published],
    ['authors', bylines.map(({ name }) => name)],
    ['source', url],
    ['tags', tags],
    ['saved', savedAt],
    ['targets', quantities.filter(({ status }) => status === 'target').length],
    ['id', id],
  ];
  const lines = fields
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, coded)}`);
  return `---\n${lines.join('\n')}\n---\n`;
}

const coded = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** `rows` are Markdown. */
function table(title: string, columns: readonly TableWord[], rows: readonly string[][], words: TableWords): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const head = [line(columns.map((column) => inline(words[column]))), `|${columns.map(() => ' --- |').join('')}`];
  return `## ${inline(title)}\n\n${[...head, ...rows.map(line)].join('\n')}\n`;
}

/** A text that leads to the passage it was found in. */
function linked(text: string, summary: Summary, place: Place): string {
  const address = passageAddress(summary, place);
  return address ? `[${inline(text)}](<${safeAddress(address)}>)` : inline(text);
}

/** What would end the address or the cell is written by its code. */
function safeAddress(address: string): string {
  return address.replace(/[<>|\\\s]/g, (sign) => encodeURIComponent(sign));
}

/** Text of a page as text: no markup, link or cell of it begins or ends here, and `%%` is no comment of Obsidian. */
function inline(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|#~$!]/g, '\\$&')
    .replaceAll('%%', '%\\%')
    .replaceAll('==', '=\\=')
    .replaceAll('&', '&amp;');
}

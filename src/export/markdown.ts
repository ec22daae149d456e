import { duePeriod } from '../summary/period.ts';
import type { Summary } from '../summary/schema.ts';
import { sentenceOf } from '../summary/sentence.ts';
import { oneLine } from './figure-words.ts';
import type { TableWord, TableWords } from './words.ts';

/** An article as a note of its own: front matter in YAML, as Obsidian reads it, then tables of what was found. */
export function toMarkdown(summary: Summary, words: TableWords): string {
  const { title, quantities, dates, officials } = summary;
  const figures = (status: 'target' | 'actual') =>
    quantities
      .filter((each) => each.status === status)
      .map((each) => [
        [each.subject, each.indicator].filter(Boolean).join(' '),
        [each.bound === '=' ? '' : words[`bound.${each.bound}`], each.quote].join(' '),
        each.period === null ? '' : status === 'target' ? duePeriod(each.period) : each.period,
        sentenceOf(summary, each),
      ]);
  const FIGURE = ['indicator', 'value', 'period', 'sentence'] as const;
  const sections = [
    table(words['sheet.targets'], FIGURE, figures('target'), words),
    table(words['sheet.figures'], FIGURE, figures('actual'), words),
    table(
      words['sheet.dates'],
      ['period', 'event', 'sentence'],
      dates.map((date) => [date.value ?? date.quote, date.event ?? '', sentenceOf(summary, date)]),
      words,
    ),
    table(
      words['sheet.officials'],
      ['name', 'post'],
      officials.map(({ name, posts }) => [
        name,
        posts.map(({ organization, title }) => (organization ?? '') + title).join('; '),
      ]),
      words,
    ),
  ];
  const note = summary.note.trim() === '' ? '' : `${summary.note.split('\n').map(inline).join('\n\n')}\n`;
  return [frontMatter(summary), `# ${inline(title || '—')}\n`, note, ...sections].filter(Boolean).join('\n');
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

function table(title: string, columns: readonly TableWord[], rows: readonly string[][], words: TableWords): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.map(inline).join(' | ')} |`;
  const head = [line(columns.map((column) => words[column])), `|${columns.map(() => ' --- |').join('')}`];
  return `## ${inline(title)}\n\n${[...head, ...rows.map(line)].join('\n')}\n`;
}

/** Text of a page as text: no markup, link or cell of it begins or ends here, and `%%` is no comment of Obsidian. */
function inline(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>|#~$!]/g, '\\$&')
    .replaceAll('%%', '%\\%')
    .replaceAll('==', '=\\=')
    .replaceAll('&', '&amp;');
}

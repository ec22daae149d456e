import type { TextFormat } from '../text-format.ts';
import { citationOf } from './citation.ts';

const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** BibTeX, an `@article` each. Titles and names stand in braces of their own, so that no style changes or takes them apart. */
export function bibtexFormat(): TextFormat {
  return {
    head: '',
    one(summary) {
      const { key, title, publisher, authors, published, accessed, url } = citationOf(summary);
      const [year, month, day] = published?.split('-') ?? [];
      const fields = {
        title: whole(title),
        author: authors.map(whole).join(' and '),
        journal: publisher && escaped(publisher),
        year,
        month: month && String(Number(month)),
        day: day && String(Number(day)),
        url: url && verbatim(url),
        urldate: accessed,
        language: 'chinese',
      };
      const given = Object.entries(fields).filter(([, value]) => value);
      return `@article{${key},\n${given.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
    },
    between: '\n',
    tail: '',
  };
}

function escaped(text: string): string {
  return text.replace(/[\\{}$&#%_~^]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`);
}

const whole = (text: string) => `{${escaped(text)}}`;

/** An address is printed as it is; only what would end the field is written by its code. */
function verbatim(url: string): string {
  return url.replace(/[{}\\ ]/g, (sign) => encodeURIComponent(sign));
}

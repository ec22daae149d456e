import type { TextFormat } from '../text-format.ts';
import { citationOf } from './citation.ts';

/** CSL-JSON 1.0.2, an item an article. Names stay whole: which part of a Chinese name is the family's is not ours to say. */
export function cslFormat(): TextFormat {
  return {
    head: '[',
    one(summary) {
      const { key, title, publisher, authors, published, accessed, url } = citationOf(summary);
      const item = {
        id: key,
        type: 'article-newspaper',
        title,
        ...(publisher && { 'container-title': publisher }),
        ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
        ...(published && { issued: date(published) }),
        accessed: date(accessed),
        ...(url && { URL: url }),
        language: 'zh-CN',
      };
      return `\n${JSON.stringify(item)}`;
    },
    between: ',',
    tail: '\n]\n',
  };
}

const date = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });

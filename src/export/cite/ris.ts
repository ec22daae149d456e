import type { TextFormat } from '../text-format.ts';
import { citationOf } from './citation.ts';

/** RIS, a reference of the type NEWS each. */
export function risFormat(): TextFormat {
  return {
    head: '',
    one(summary) {
      const { key, title, publisher, authors, published, accessed, url } = citationOf(summary);
      const tags: (readonly [string, string | null | undefined])[] = [
        ['TY', 'NEWS'],
        ['ID', key],
        ['TI', title],
        ...authors.map((name) => ['AU', name] as const),
        ['T2', publisher],
        ['PY', published?.slice(0, 4)],
        ['DA', published?.replaceAll('-', '/')],
        ['Y2', accessed.replaceAll('-', '/')],
        ['UR', url],
        ['LA', 'zh-CN'],
      ];
      const given = tags.filter(([, value]) => value);
      return `${given.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('')}ER  - \r\n`;
    },
    between: '\r\n',
    tail: '',
  };
}

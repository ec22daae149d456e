import { localDay } from '../../summary/local-time.ts';
import type { Summary } from '../../summary/schema.ts';
import { oneLine } from '../figure-words.ts';

/** What the citing formats say of an article. */
export interface Citation {
  key: string;
  title: string;
  publisher: string | null;
  authors: string[];
  /** `YYYY-MM-DD`. */
  published: string | null;
  /** The same, on the reader's calendar. */
  accessed: string;
  url: string | null;
}

/** Named beside an article and not its authors. */
const NOT_AUTHORS = /编辑|責編|责编|校对|摄|图|审|排版|制作|来源/u;

export function citationOf({ id, title, publisher, bylines, published, url, lastReadAt }: Summary): Citation {
  return {
    key: `hzd${id.replaceAll('-', '')}`,
    title: oneLine(title),
    publisher: publisher && oneLine(publisher),
    authors: bylines.filter(({ role }) => role === null || !NOT_AUTHORS.test(role)).map(({ name }) => oneLine(name)),
    published: published?.slice(0, 10) ?? null,
    accessed: localDay(new Date(lastReadAt)),
    url: url && oneLine(url),
  };
}

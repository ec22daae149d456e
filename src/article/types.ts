/**
 * An article as text only: what `src/article` reads from a page and everything behind it works on.
 * No DOM in here, so that the same value runs in a content script, the worker, Node and a test.
 */

/** Somebody named as having made the article. `role` is as written (记者, 通讯员 …), null where none is stated. */
export interface Byline {
  name: string;
  role: string | null;
}

export interface Article {
  /** Address the article was read from; null for pasted text without one. */
  url: string | null;
  /** Headline without the site's name, kicker (引题) and subtitle (副题). Empty where the page has none. */
  title: string;
  kicker: string | null;
  subtitle: string | null;
  /** The medium named as 来源 or beside the date, else the site's own name. */
  publisher: string | null;
  /** EDTF level 0 in Asia/Shanghai, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`; null where the page does not say. */
  published: string | null;
  bylines: Byline[];
  /** The body, one entry a paragraph. A table is one entry a row, its cells separated by tabs. */
  paragraphs: string[];
  /** Which page of how many this is, where the site split the article; `url` is then the first page's. */
  page?: { number: number; count: number } | undefined;
}

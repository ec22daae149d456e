/** The reader: a document as an article, whether it is one, whether it is policy news, and the way back to the page. */
export type { ParagraphMap, TextPlace } from './map.ts';
export { judgePolicy } from './policy.ts';
export { type ReadOptions, readPage } from './read.ts';
export type { ArticleReading, ReadResult } from './result.ts';
export type { Article, Byline } from './types.ts';

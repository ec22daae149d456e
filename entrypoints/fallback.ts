import { readWithFallback } from '../src/article/fallback.ts';
import { ALL_SITES } from '../src/article/sites/all.ts';
import { lendReader } from './shared/reader.ts';

/**
 * Injected when the reader asks to have a page marked: knows the families of other hosts too and what only Readability can read,
 * which no other page pays for.
 */
export default defineUnlistedScript(() =>
  lendReader((document, options) => readWithFallback(document, { ...options, sites: ALL_SITES })),
);

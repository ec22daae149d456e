import { readWithFallback } from '../src/article/fallback.ts';
import { lendReader } from './shared/reader.ts';

/** Injected when the reader asks to have a page marked: reads also what only Readability can, which no other page pays for. */
export default defineUnlistedScript(() => lendReader(readWithFallback));

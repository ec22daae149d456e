import type { Summary } from '../summary/schema.ts';
import type { TextFormat } from './text-format.ts';

/** Of a record, what `npm run extract` prints of an article; the other keys are the reader's and the library's. */
const PRINTED = [
  ...([
    'schema',
    'url',
    'title',
    'kicker',
    'subtitle',
    'publisher',
    'published',
    'bylines',
    'paragraphs',
    'policy',
  ] as const),
  ...(['quantities', 'dates', 'officials', 'outline', 'programmes', 'documents', 'segmenter'] as const),
] as const satisfies readonly (keyof Summary)[];

/** One article a line (NDJSON) as `npm run extract` prints it, with what the reader put right. */
export const extractionFormat = (): TextFormat => ({
  head: '',
  one: (summary) => `${JSON.stringify(Object.fromEntries(PRINTED.map((key) => [key, summary[key]])))}\n`,
  between: '',
  tail: '',
});

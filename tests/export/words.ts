import { TABLE_WORDS, type TableWords } from '../../src/export/words.ts';

/** Each word in brackets, so that a test sees where a word of the reader stands. */
export const tableWords = Object.fromEntries(TABLE_WORDS.map((word) => [word, `[${word}]`])) as TableWords;

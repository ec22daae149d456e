import type { Part, Spec } from './part.ts';

/** A run of numerals in the text and, if there is one, the character behind it (one space may stand between). */
export interface Numeral {
  start: number;
  /** End of the run, exclusive. */
  end: number;
  /** Position of the character behind the run: its unit or separator. */
  unitAt: number;
  /** The number it writes; −1 where it is none that a date may hold. */
  value: number;
}

/** A form of date that begins with a numeral. Forms are pure and look at a bounded stretch of text. */
export interface NumeralForm {
  /** Characters behind the numeral at which the form is tried. */
  units: string;
  match(text: string, numeral: Numeral): Part | null;
}

/** A form of date that begins with one of a few words. */
export interface WordForm {
  words: readonly string[];
  /** `start` and `end` are those of the longest word found there. */
  match(text: string, start: number, end: number, word: string): Part | null;
}

/** Words with a fixed meaning, as `[word, meaning]`. */
export type Meanings = readonly (readonly [word: string, spec: Spec])[];

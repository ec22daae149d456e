import type { Carried } from './carried.ts';
import type { Left } from './left-parts.ts';
import type { RawQuantity } from './raw.ts';
import type { Section } from './section.ts';
import type { Token } from './tokens.ts';

/** A paragraph being read: what every step about one of its quantities needs. */
export interface Reading {
  text: string;
  tokens: readonly Token[];
  /** The quantities in the order of the text. */
  raw: readonly RawQuantity[];
  /** Token index of each quantity. */
  at: readonly number[];
  /** What stands before each quantity. */
  lefts: readonly Left[];
  section: Section;
  /** EDTF day or minute of publication, null where unknown. */
  published: string | null;
  carried: Carried;
}

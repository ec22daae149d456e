import type { Left } from './left-parts.ts';
import type { Noun } from './phrases.ts';
import type { RawQuantity } from './raw.ts';
import type { Reading } from './reading.ts';

export interface Naming {
  name: string | null;
  subject: string | null;
  /** The words stand beside this number, they were not carried over. */
  stated: boolean;
  /** Named by what was done to so many (化解319件): what they are was said before. */
  byVerb?: true;
}

/** What is known of a quantity when its name is looked for. */
export interface Unnamed {
  reading: Reading;
  quantity: RawQuantity;
  left: Left;
  /** Where it stands among the tokens of its paragraph. */
  tokenIndex: number;
  /** A number before it in the sentence has a name. */
  inSentence: boolean;
  /** It is a count: 300余位代表 are counted like 300名. */
  counts: boolean;
  /** The words left of it, as they stand and cleaned; empty where they name nothing. */
  phrase: string;
  name: string;
  subject: string | null;
  noun: Noun | null;
}

/** What was named before, once more. */
export const kept = ({ carried }: Reading, subject: string | null): Naming => ({
  name: carried.name,
  subject: subject ?? carried.subject,
  stated: false,
});

/** 造林占年度计划; 增收, 财政局等8部门: what is told of something on the way, or by the way. */
export const isOnTheWay = (name: string | null) =>
  name !== null &&
  (name.length === 2 ? BY_THE_WAY.test(name) : name.endsWith('计划') && /占(?:年度?|全年|总)计划$/.test(name));
const BY_THE_WAY = /^(?:[增减多少][收支亏]|部门)$/;

/** What was told before, without the share in which a part of it was told: 支出 of 支出占年初预算. */
export function wholeOf(naming: Naming): Naming {
  const whole = naming.name?.indexOf('占') ?? -1;
  return whole >= 2 ? { ...naming, name: naming.name?.slice(0, whole) ?? null } : naming;
}

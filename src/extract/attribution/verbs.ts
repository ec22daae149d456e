import { DEEDS, NOUN_DEEDS, NOUN_TAILS, PLAIN_WORDS, SPEAKING, VERB_PREFIXES } from '../../language/acts.ts';
import { Lexicon } from '../../language/lexicon.ts';
import { STATING } from '../../language/reporting.ts';
import type { Clauses } from './clauses.ts';
import type { Subject } from './subjects.ts';

/** A verb in a clause, by its place in the paragraph. */
export interface Verb {
  from: number;
  to: number;
  word: string;
  said: boolean;
}

/** Entries of a lexicon in which all words mean the same. */
export const all = <T>(words: readonly string[], value: T) => words.map((word) => [word, value] as const);
/** Word → whether it is one of speech; null where it is no verb at all. */
const VERBS = new Lexicon<boolean | null>([
  ...all([...STATING, ...SPEAKING], true),
  ...all(DEEDS, false),
  ...all(PLAIN_WORDS, null),
]);
const TAILS = new Lexicon(all(NOUN_TAILS, true));
const PREFIXES = new Lexicon(all(VERB_PREFIXES, true));
/** How far before a verb the sign of the passive may stand, who did it in between. */
const LONGEST_AGENT = 8;
const PASSIVE = /被[^，。；、]{0,6}$|(?:受到|遭到|遭受)(?:了)?$/;
const BEFORE_NOUNS = '上中时后还并也曾再就';
const ASPECTS = '了过着';
const SPEECH_MARKS = '，,：:。“「『';

/** The verbs between two places, those in quotation marks and the first parts of nouns left out. */
export function verbsIn(clauses: Clauses, from: number, end: number): Verb[] {
  const { text } = clauses;
  const verbs: Verb[] = [];
  for (let at = from; at < end; ) {
    const behind = clauses.skipPair(at);
    if (behind > at) {
      at = behind;
      continue;
    }
    const hit = VERBS.longestAt(text, at);
    if (!hit || at + hit[0].length > end) {
      at++;
      continue;
    }
    const [word, said] = hit;
    const to = at + word.length;
    if (said !== null && isVerb(text, { from: at, to, word, said }, from, end))
      verbs.push({ from: at, to, word, said });
    at = to;
  }
  return verbs;
}

function isVerb(text: string, { word, said, from, to }: Verb, start: number, end: number): boolean {
  const next = text.charAt(to);
  // 甲出席的会议, 甲主持召开的会议: said of a thing.
  if (next === '的' || text.startsWith('召开的', to)) return false;
  // 被约谈, 受到批评: what was done to somebody.
  if (!word.startsWith('被') && PASSIVE.test(text.slice(Math.max(start, from - LONGEST_AGENT), from))) return false;
  // 听取介绍并察看: a noun, or one of many verbs.
  if (said && '并和、'.includes(next || ' ')) return false;
  if (NOUN_DEEDS.has(word) && (TAILS.longestAt(text, to) || '的要、”'.includes(text.charAt(from - 1) || ' ')))
    return false;
  // 提出全球文明|倡议, …: what was made, not that it was.
  if (said && NOUN_DEEDS.has(word) && from > start && !BEFORE_NOUNS.includes(text.charAt(from - 1))) return false;
  // 小说, 名称: one character is a verb of speech only before what is said.
  if (word.length === 1 && said) return to === end && SPEECH_MARKS.includes(next || ' ');
  return !(word === '赴' && !isHan(next)) && !'向对给'.includes(text.charAt(from - 1) || ' ');
}

/** Whether a verb of speech ends its clause: what is said stands behind the mark, or in a quotation before the name. */
export function isSaying(clauses: Clauses, subject: Subject, { said, to }: Verb, end: number): boolean {
  if (!said || aspectEnd(clauses.text, to) < end) return false;
  const mark = clauses.text.charAt(end);
  return SPEECH_MARKS.includes(mark || '。') && isSpoken(clauses, subject, mark);
}

/** A full stop behind the verb ends the telling unless the words came before it. */
function isSpoken(clauses: Clauses, subject: Subject, mark: string): boolean {
  return (mark !== '。' && mark !== '') || clauses.speechBefore(subject.start) !== null;
}

/** Behind a verb with its 了, 过 or 着. */
export function aspectEnd(text: string, to: number): number {
  return ASPECTS.includes(text.charAt(to) || ' ') && text.charAt(to + 1) !== '解' ? to + 1 : to;
}

/** 未出席, 将赴: the verb with what turns or shifts it. */
export function withPrefix(text: string, verb: number, start: number): number {
  const prefix = PREFIXES.longestEndingAt(text, verb, 4)?.[0];
  return prefix && verb - prefix.length >= start ? verb - prefix.length : verb;
}

function isHan(character: string): boolean {
  return character >= '\u3400' && character <= '\u9fff';
}

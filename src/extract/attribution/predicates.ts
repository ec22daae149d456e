import { BEFORE_SAYING, CLAUSE_ADVERBS, LEADING, LIGHT, MOVING, NOUN_DEEDS, WITH_OBJECT } from '../../language/acts.ts';
import { Lexicon } from '../../language/lexicon.ts';
import type { Clauses } from './clauses.ts';
import type { Subject } from './subjects.ts';
import { all, aspectEnd, isSaying, type Verb, verbsIn, withPrefix } from './verbs.ts';

type Span = [from: number, to: number];

/** A verb that belongs to a subject, as places in the paragraph. */
export interface Found {
  lead: Span;
  verb: Span;
  clause: Span;
  /** What stands before the name and belongs to the clause: “……。”甲说, 会议由甲主持. */
  before: Span | null;
  said: boolean;
  end: number;
}

const ADVERBS = new Lexicon(all(CLAUSE_ADVERBS, true));
const BEFORE_SAID = new Lexicon(all(BEFORE_SAYING, true));
const LEADS = new Lexicon(all(LEADING, true));
/** Prepositions that a clause of the same subject may begin with before its verb. */
const CONTINUING = '就对向与围为在同和给';
/** Those by which a clause says what a light verb is about. */
const TOWARDS = '就对向给';
/** Between a name and its first verb, and before the verb of a later clause. */
const LONGEST_LEAD = 60;
const LATER_LEAD = 24;
const SHOWN_LEAD = 26;
const DATES = '0123456789０１２３４５６７８９年月日至—-号上下午晚时许';
/** A subject is followed so far at most. */
const MOST_CLAUSES = 6;

/** Whether what the subject says is told: its clause ends with a verb of speech. */
export function speaksAt(clauses: Clauses, subject: Subject): boolean {
  if (!clauses.beginsAt(subject.start)) return false;
  const end = clauses.clauseEnd(subject.end);
  return verbsIn(clauses, subject.end, end).some((verb) => isSaying(clauses, subject, verb, end));
}

/** What the subject does and says from its name on: in its clause, and in those after it that begin with a verb. */
export function predicatesOf(clauses: Clauses, subject: Subject, limit: number): Found[] {
  const { text } = clauses;
  const found: Found[] = [];
  if (text.charAt(subject.end) === '：' && subject.nameStart <= 20)
    return [words(clauses, subject.end + 1, limit)].filter((one) => one !== null);
  let from = subject.end;
  for (let count = 0; count < MOST_CLAUSES; count++) {
    const end = Math.min(clauses.clauseEnd(from), limit);
    const here = clauseActs(clauses, subject, from, end, limit, count === 0);
    found.push(...here);
    const last = here.at(-1);
    // 甲，市长，…: nothing is said in the clause of a bare name.
    if (last ? last.said && last.end > end : count > 0 || end - from > 1) break;
    if (end >= limit || !'，,、'.includes(text.charAt(end) || '。')) break;
    from = end + 1;
  }
  return found;
}

/** The acts of one clause: a deed, words, or a deed and then words (调研时强调). */
function clauseActs(
  clauses: Clauses,
  subject: Subject,
  from: number,
  end: number,
  limit: number,
  first: boolean,
): Found[] {
  const { text } = clauses;
  const start = first ? from : skipAdverbs(text, from, end);
  const verbs = verbsIn(clauses, start, end).filter((verb) => verb.from - start <= (first ? LONGEST_LEAD : LATER_LEAD));
  const head = headOf(text, verbs, start);
  if (!head) return [];
  const saying = verbs.find((verb) => isSaying(clauses, subject, verb, end));
  if (!first && head.from > start && !CONTINUING.includes(text.charAt(start))) return [];
  const acts: Found[] = [];
  const deed = head !== saying && (!head.said || isThing(text, head, end)) ? head : null;
  if (deed)
    acts.push({
      ...deedOf(text, deed, start, saying ? beforeSaying(text, saying.from, deed.to) : end),
      before: first ? handedOver(clauses, subject) : null,
    });
  const said = saying ?? (head.said && !deed ? head : null);
  const speech = said && speechOf(clauses, subject, said, limit, first);
  if (speech) acts.push(speech);
  return acts;
}

/** 介绍了情况, 对此表示肯定: what follows a verb of speech is a thing, no sentence. */
function isThing(text: string, { word, to }: Verb, end: number): boolean {
  return WITH_OBJECT.has(word) || aspectEnd(text, to) > to || (end - to > 0 && end - to <= 6);
}

/**
 * The verb that a clause is about: its first, unless that only leads to another (赴青柳县|调研) or is part of what a light verb is about
 * (对|考察|工作作出批示).
 */
function headOf(text: string, verbs: readonly Verb[], start: number): Verb | undefined {
  const [first, second] = verbs;
  if (!first) return undefined;
  // 同来华进行国事访问的客人|举行会谈
  if (first.word === '进行') {
    const later = verbs.find(({ from, said }) => !said && text.slice(first.to, from).includes('的'));
    if (later) return later;
  }
  if (MOVING.has(first.word))
    return second && !second.said && !'并、和'.includes(text.charAt(second.from - 1)) ? second : first;
  if (!NOUN_DEEDS.has(first.word)) return first;
  const light = verbs.find(({ word }) => LIGHT.has(word));
  return light && TOWARDS.includes(text.charAt(skipAdverbs(text, start, first.from))) ? light : first;
}

/** A deed: from what leads to it up to the end of its clause. */
function deedOf(text: string, verb: Verb, start: number, limit: number): Found {
  const end = withoutTime(text, limit);
  const from = withPrefix(text, verb.from, start);
  const to = aspectEnd(text, verb.to);
  return {
    lead: leadOf(text, start, from),
    verb: [from, to],
    clause: [Math.min(to, Math.max(to, end)), Math.max(to, end)],
    before: null,
    said: false,
    end: Math.max(to, end),
  };
}

/** 会议|由甲主持: what somebody has in hand stands before the name. */
function handedOver(clauses: Clauses, { start }: Subject): Span | null {
  if (clauses.text.charAt(start - 1) !== '由') return null;
  const from = clauses.clauseStart(start - 1);
  return from < start - 1 ? [from, start - 1] : null;
}

/** 任命甲|为云溪市副市长: what others make of somebody. */
export function namingOf(clauses: Clauses, subject: Subject, verb: Span): Found {
  const end = clauses.clauseEnd(subject.end);
  const from = clauses.text.charAt(subject.end) === '的' ? subject.end + 1 : subject.end;
  return { lead: [verb[0], verb[0]], verb, clause: [Math.min(from, end), end], before: null, said: false, end };
}

/** What is said: the quotation or the rest of the sentence behind the verb, and the quotation before the name. */
function speechOf(clauses: Clauses, subject: Subject, verb: Verb, limit: number, first: boolean): Found | null {
  const { text } = clauses;
  const before = first ? clauses.speechBefore(subject.start) : null;
  const to = aspectEnd(text, verb.to);
  let from = to;
  while (from < text.length && '，,：: 　'.includes(text.charAt(from))) from++;
  // “……。”甲说。“……。”
  if (before && text.charAt(to) === '。' && clauses.speechAt(to + 1)) from = to + 1;
  const own = clauses.speechAt(from);
  const stops = text.charAt(from) === '。' || from >= text.length;
  const end = stops ? to : own ? own[1] : untilNext(text, clauses.sentenceEnd(from), from, limit);
  if (end <= from && !before) return null;
  return {
    lead: [verb.from, verb.from],
    verb: [withPrefix(text, verb.from, subject.end), to],
    clause: stops ? [to, to] : [from, end],
    before,
    said: true,
    end,
  };
}

/** 甲：……: the words behind the name, up to the end of their sentence. */
function words(clauses: Clauses, from: number, limit: number): Found | null {
  const own = clauses.speechAt(from);
  const end = own ? own[1] : untilNext(clauses.text, clauses.sentenceEnd(from), from, limit);
  if (end - from < 2) return null;
  return { lead: [from, from], verb: [from, from], clause: [from, end], before: null, said: true, end };
}

/** The end of a speech, without the mark before the next speaker. */
function untilNext(text: string, end: number, from: number, limit: number): number {
  let at = Math.min(end, limit);
  while (at > from && '，；,;、'.includes(text.charAt(at - 1))) at--;
  return at;
}

/** What stands between name and verb, from its preposition on; dates and adverbs say nothing of what was done. */
function leadOf(text: string, start: number, verb: number): Span {
  let from = skipAdverbs(text, start, verb);
  while (from < verb && !LEADS.longestAt(text, from)) from++;
  // 在 alone: 在接受采访时说.
  return verb - from < 2 || verb - from > SHOWN_LEAD ? [verb, verb] : [from, verb];
}

/** Where a deed ends before the verb of speech in its clause: 调研水利工作|时强调, 出席会议|并指出. */
function beforeSaying(text: string, saying: number, from: number): number {
  let end = saying;
  for (let word = BEFORE_SAID.longestEndingAt(text, end, 4); word && end > from; ) {
    end -= word[0].length;
    word = BEFORE_SAID.longestEndingAt(text, end, 4);
  }
  return Math.max(from, end);
}

/** 来到太钢|时: when something else happened. */
function withoutTime(text: string, end: number): number {
  for (const word of ['之际', '期间', '时'])
    if (text.endsWith(word, end) && !text.endsWith('小时', end)) return end - word.length;
  return end;
}

function skipAdverbs(text: string, from: number, end: number): number {
  let at = from;
  for (;;) {
    const before = at;
    while (at < end && (DATES.includes(text.charAt(at)) || ' 　'.includes(text.charAt(at)))) at++;
    at += ADVERBS.longestAt(text, at)?.[0].length ?? 0;
    if (at === before || at >= end) return Math.min(at, end);
  }
}

import { COURTESIES, NOT_SUBJECT, OBJECT_SIGNS } from '../../language/acts.ts';
import { Lexicon } from '../../language/lexicon.ts';
import type { Official, Place } from '../types.ts';
import type { Clauses } from './clauses.ts';

const courtesies = new Lexicon(COURTESIES.map((word) => [word, true] as const));
const notSubject = new Lexicon(NOT_SUBJECT.map((word) => [word, true] as const));
const objectSigns = new Lexicon(OBJECT_SIGNS.map((word) => [word, true] as const));
/** Of those signs, those by which a post is given or taken. */
const NAMING = ['任命', '决定任命', '免去', '选举', '补选', '推选', '提名', '增选'];
/** 应甲邀请, 受甲委托: at the head of the clause these make the name why somebody else acts. */
const CAUSES = '应受';
const JOINERS = '、，,和与及同暨';
const CLAUSE_JOINERS = '，,';
/** Longest post between two names of a list. */
const LONGEST_POST = 40;
const SPACES = ' \u00a0\u3000\t';

/** People who do something together: their names stand in one list. */
export interface Subject {
  /** Indices in the list of officials, each with the place where it is named. */
  people: { official: number; place: Place }[];
  /** Where the first name begins, with its post. */
  start: number;
  /** Where the first name begins, without its post. */
  nameStart: number;
  /** Behind the last name with what belongs to it: （女）, 同志, 等. */
  end: number;
  /** They are whom something is done to, or named in passing: what the clause says others do. */
  passive: boolean;
  /** The verb by which somebody else gives them a post or takes it (任命甲为…); null where there is none. */
  named: [from: number, to: number] | null;
}

interface Named {
  official: number;
  place: Place;
}

/** The people whom a paragraph names, those of one list together, in the order of the text. */
export function subjectsIn(clauses: Clauses, officials: readonly Official[], named: readonly Named[]): Subject[] {
  const { text } = clauses;
  const inOrder = [...named].sort((a, b) => a.place.start - b.place.start);
  const subjects: Subject[] = [];
  let taken = -1;
  for (const one of inOrder) {
    const { place } = one;
    if (place.start < taken) continue;
    taken = place.end;
    const last = subjects.at(-1);
    const post = startOfPost(text, place.start, officials[one.official]);
    if (last && isJoined(text, last.end, post, place.start)) {
      last.people.push(one);
      last.end = behindName(clauses, place.end, officials[one.official]);
    } else {
      const end = behindName(clauses, place.end, officials[one.official]);
      subjects.push({ people: [one], start: post, nameStart: place.start, end, passive: false, named: null });
    }
  }
  for (const subject of subjects) {
    // 决定任命：甲为…
    const before = text.charAt(subject.start - 1) === '：' ? subject.start - 1 : subject.start;
    const sign = signBefore(text, before);
    subject.passive =
      (sign !== null && (before === subject.start || NAMING.includes(sign))) || isAttribute(text, subject.end);
    if (CAUSES.includes(text.charAt(clauses.clauseStart(subject.start)) || ' ')) subject.passive = true;
    if (sign !== null && NAMING.includes(sign)) subject.named = [before - sign.length, before];
  }
  return subjects;
}

/** Whether only a mark or 和 (and a post) stands between a list's last name and the next one. */
function isJoined(text: string, end: number, post: number, name: number): boolean {
  if (name - end > LONGEST_POST || name <= end) return false;
  const joiner = text.charAt(end);
  if (!JOINERS.includes(joiner)) return false;
  const between = trim(text.slice(end + 1, Math.max(end + 1, post)));
  // 甲，市长乙: a comma joins only what has a post of its own.
  if (CLAUSE_JOINERS.includes(joiner)) return post < name && between === '';
  if (between === '') return true;
  return name > post && ![...between].some((mark) => '，。；：！？,;:!?“”'.includes(mark));
}

const trim = (text: string) => text.trim();

/** Where the written post before a name begins; the name's own place where none is known to stand there. */
function startOfPost(text: string, name: number, official: Official | undefined): number {
  let start = name;
  while (start > 0 && SPACES.includes(text.charAt(start - 1))) start--;
  // 市委副书记、市长甲: one post after the other, the nearest first.
  while (name - start < LONGEST_POST) {
    const before = text.charAt(start - 1) === '、' && start < name ? start - 1 : start;
    const post = longestPostBefore(text, before, official);
    if (post === before) break;
    start = post;
  }
  return start;
}

/** Where the longest of the posts that ends at `end` begins; its organisation may be written without its first part (市委 for 云溪市委). */
function longestPostBefore(text: string, end: number, official: Official | undefined): number {
  let longest = end;
  for (const { organization, title } of official?.posts ?? []) {
    if (end < title.length || !text.startsWith(title, end - title.length)) continue;
    let start = end - title.length;
    const body = organization ?? '';
    for (let at = body.length - 1; at >= 0 && start > 0 && text.charAt(start - 1) === body.charAt(at); at--) start--;
    longest = Math.min(longest, start);
  }
  return longest;
}

/** Behind a name: its post, a bracket, a courtesy. */
function behindName(clauses: Clauses, end: number, official: Official | undefined): number {
  const { text } = clauses;
  let at = end;
  for (;;) {
    const from = at;
    if (SPACES.includes(text.charAt(at)) && at < text.length) at++;
    if (text.charAt(at) === '（' || text.charAt(at) === '(') at = clauses.skipPair(at);
    at += courtesies.longestAt(text, at)?.[0].length ?? 0;
    const title = official?.posts.find((post) => text.startsWith(post.title, at))?.title;
    at += title?.length ?? 0;
    if (at === from) return at;
  }
}

/** The word right before a name (and its post) that makes it an object; null where there is none. */
function signBefore(text: string, start: number): string | null {
  const sign = objectSigns.longestEndingAt(text, start, 4)?.[0];
  return sign !== undefined && !isPartOfWord(text, start, sign) ? sign : null;
}

/** 甲的讲话, 甲作的报告: the name only says whose something is. */
function isAttribute(text: string, end: number): boolean {
  if (notSubject.longestAt(text, end)) return true;
  const next = text.slice(end, end + 3);
  return next.includes('的') && !/[，。；：、！？]/.test(next.slice(0, next.indexOf('的')));
}

/** 经 in 财经, 为 in 华为 and the like are no prepositions: a single character is one at the head of a clause or behind a few others only. */
function isPartOfWord(text: string, before: number, sign: string): boolean {
  if (sign.length > 1) return false;
  return '财曾华行成称作认因'.includes(text.charAt(before - 2) || ' ');
}

import { isSpaceAt, skipBracket, skipSpaces } from './characters.ts';
import { isBareLevelAt, isNameAt, organisationStart } from './organisation.ts';
import type { WrittenPost } from './sharing.ts';
import type { TitlePlace } from './titles.ts';

/** Posts of one person that stand in a row: 市委常委、秘书长、统战部部长. */
export interface PostRow {
  /** Where the first organisation (or title without one) begins. */
  start: number;
  /** End of the last title, a bracket with a rank (正厅级) included. */
  end: number;
  posts: WrittenPost[];
}

/** A comma links too, where both posts have an organisation: 市发改委主任，市能源局局长A. */
const LINKS = '、兼／/·｜|，';
/** What may stand between an organisation and its deputy head: 市教育局主持工作的副局长. */
const TASKS = ['分管日常工作的', '主持日常工作的', '负责日常工作的', '主持工作的', '分管工作的'];
const NOMINEES = ['提名人选', '候选人', '人选'];
/** 原县长 and 县委原书记 are listed without their 原. */
const FORMER = '原前';
/** 率县委常委, 携县长, 代县委书记: what somebody who stands before does to the official. */
const VERBS = '率携代有偕';

/** Begins a row with a title whose organisation is read back to `floor`. */
export function beginRow(text: string, title: TitlePlace, floor: number): PostRow {
  // 李明同志代县长王海峰作报告, 县长王海峰代书记李明宣读: behind a person 代 is a verb.
  if (
    text.charAt(title.start) === '代' &&
    text.charAt(title.start + 1) !== '理' &&
    isBehindPerson(text, title.start, floor)
  )
    return beginRow(text, { ...title, start: title.start + 1 }, floor);
  const task = TASKS.find((words) => text.startsWith(words, title.start - words.length)) ?? '';
  const end = title.start - task.length;
  const start = organisationStart(text, end, floor);
  if (start < end && isVerb(text, start, end, floor))
    return { start: start + 1, end: title.end, posts: [written(text, start + 1, end, title)] };
  return { start, end: title.end, posts: [written(text, start, end, title)] };
}

/** Whether what seems to begin the organisation is done to the official: 率县委常委, 以县长A为组长; not 代县县委 and 以色列. */
function isVerb(text: string, at: number, end: number, floor: number): boolean {
  const character = text.charAt(at);
  if (character === '以') return at + 1 === end || isBareLevelAt(text, at + 1);
  return VERBS.includes(character) && (isBehindPerson(text, at, floor) || !isNameAt(text, at));
}

const isBehindPerson = (text: string, at: number, floor: number): boolean =>
  (at === floor && floor > 0) || text.startsWith('同志', at - 2);

/** Adds a title to a row where only a mark and its organisation stand between; false where it belongs to another row. */
export function extendRow(text: string, row: PostRow, title: TitlePlace): boolean {
  const after = skipBracket(text, row.end);
  let link = after;
  while (link < title.start && (LINKS.includes(text.charAt(link)) || isSpaceAt(text, link))) link++;
  // 联合国某署主任专员某某: titles that touch are one person's.
  if (
    link === after &&
    (title.start > after || title.kind === 'private') &&
    !(isBareLevelAt(text, link) && link < title.start)
  )
    return false;
  if (organisationStart(text, title.start, link) !== link) return false;
  if (text.slice(after, link).includes('，') && (link === title.start || row.posts[0]?.organisation === ''))
    return false;
  row.posts.push(written(text, link, title.start, title));
  row.end = title.end;
  return true;
}

/** Where a name could begin behind a row: after a bracket and spaces, or a colon in a list of an office's holders. */
export function behindRow(text: string, row: PostRow): number {
  const end = skipBracket(text, row.end);
  const nominee = NOMINEES.find((words) => text.startsWith(words, end)) ?? '';
  return skipSpaces(text, end + nominee.length);
}

function written(text: string, start: number, end: number, title: TitlePlace): WrittenPost {
  let organisation = text.slice(start, end);
  if (FORMER.includes(organisation.charAt(0)) && !isNameAt(organisation, 0)) organisation = organisation.slice(1);
  if (FORMER.includes(organisation.charAt(organisation.length - 1))) organisation = organisation.slice(0, -1);
  return {
    organisation,
    title: text.slice(title.start, title.end),
    head: title.head,
    kind: title.kind,
    party: title.party,
  };
}

import { isSpaceAt, skipBracket, skipSpaces } from './characters.ts';
import { isBareLevelAt, organisationStart } from './organisation.ts';
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

const LINKS = '、兼／/·｜|';
/** 原县长 and 县委原书记 are listed without their 原. */
const FORMER = '原前';

/** Begins a row with a title whose organisation is read back to `floor`. */
export function beginRow(text: string, title: TitlePlace, floor: number): PostRow {
  const start = organisationStart(text, title.start, floor);
  return { start, end: title.end, posts: [written(text, start, title)] };
}

/** Adds a title to a row where only a mark and its organisation stand between; false where it belongs to another row. */
export function extendRow(text: string, row: PostRow, title: TitlePlace): boolean {
  const after = skipBracket(text, row.end);
  let link = after;
  while (link < title.start && (LINKS.includes(text.charAt(link)) || isSpaceAt(text, link))) link++;
  if (link === after && !(isBareLevelAt(text, link) && link < title.start)) return false;
  if (organisationStart(text, title.start, link) !== link) return false;
  row.posts.push(written(text, link, title));
  row.end = title.end;
  return true;
}

/** Where a name could begin behind a row: after a bracket and spaces, or a colon in a list of an office's holders. */
export function behindRow(text: string, row: PostRow): number {
  return skipSpaces(text, skipBracket(text, row.end));
}

function written(text: string, start: number, title: TitlePlace): WrittenPost {
  let organisation = text.slice(start, title.start);
  if (FORMER.includes(organisation.charAt(0)) && !organisation.startsWith('原州')) organisation = organisation.slice(1);
  if (FORMER.includes(organisation.charAt(organisation.length - 1))) organisation = organisation.slice(0, -1);
  return {
    organisation,
    title: text.slice(title.start, title.end),
    head: title.head,
    kind: title.kind,
    party: title.party,
  };
}

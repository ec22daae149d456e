import { isSpaceAt } from './characters.ts';
import { nameEndAt } from './name-end.ts';
import { readNames } from './name-lists.ts';
import type { NamePlace } from './names.ts';
import { isBareLevelAt, namedPlaceEnd } from './organisation.ts';
import { behindRow, type PostRow } from './rows.ts';
import type { WrittenPost } from './sharing.ts';

const HELD = ['时任', '担任', '身为', '作为', '现任', '曾任', '任', '兼任', '出任', '身兼'];

/** The names behind a row of posts: 县长A, 副县长A、B, 时任县长的A, 县长：A at the end of a line. */
export function readNamesAfterPosts(text: string, row: PostRow): NamePlace[] {
  const at = behindRow(text, row);
  // A page of nothing but titles is one row: its first posts say what place it is of.
  const rare = row.posts.slice(0, 8).some(isOfPlace);
  const mark = text.charAt(at);
  if (mark === '的') {
    const held = HELD.some((word) => text.endsWith(word, row.start) || text.slice(0, row.start).endsWith(word));
    return held ? readNames(text, at + 1, false, rare) : [];
  }
  if (mark === '：' || mark === ':') return readListed(text, row, at + 1);
  if (text.startsWith('同志', at)) return [];
  return readNames(text, at, false, rare);
}

/** Whether a post is one of a place of this country, where a name may be however rare. */
const isOfPlace = ({ head, organisation }: WrittenPost): boolean =>
  (organisation === '' && isBareLevelAt(head, 0)) ||
  isBareLevelAt(organisation, 0) ||
  namedPlaceEnd(organisation, 0) > 0;

/** 局长：A stands on a line of its own; 局长：A说 is somebody who speaks of A. */
function readListed(text: string, row: PostRow, at: number): NamePlace[] {
  if (row.start > 0 && !isSpaceAt(text, row.start - 1)) return [];
  const names = readNames(text, at, true);
  const last = names.at(-1);
  return last && nameEndAt(text, last.end) === 'mark' && !'，,。；'.includes(text.charAt(last.end) || ' ')
    ? names
    : last && last.end === text.length
      ? names
      : [];
}

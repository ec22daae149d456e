import { COMMON_WORDS } from '../../language/after-names.ts';
import { isGivenAt } from '../../language/given-names.ts';
import { compoundSurnameAt } from '../../language/surnames.ts';
import type { Official } from '../types.ts';
import { isHanAt } from './characters.ts';
import { isForeignAt } from './foreign.ts';
import { nameEndAt } from './name-end.ts';
import type { NameIndex } from './name-index.ts';
import type { People } from './people.ts';
import type { TitlePlace } from './titles.ts';

const commonWords: ReadonlySet<string> = new Set(COMMON_WORDS);
/** Han characters after which a name of two characters can begin. */
const BEFORE_NAMES = '由和与及对向在请让跟同是当为给据、了的说见问访叫找听陪随着过到住替帮者员长记任席命去';
/** 主持人田维. */
const ROLE = /(?:主持|负责|发言|介绍|当事|代表|联系|陪同)人$/;
const SPEAKING = '说问谈讲答称：:';
const DOCTRINES = ['思想', '理论', '文选', '文集', '诗词', '著作'];
const REPORTERS = ['记者', '通讯员', '编辑', '摄影', '摄像', '校对', '责编', '审核', '实习生'];

/** Finds every other place where the people are named, in the whole article. `paragraph` −1 is the headline. */
export function readMentions(people: People, text: string, paragraph: number, names: NameIndex): void {
  for (let at = 0; at < text.length; at++) {
    const hit = names.longestAt(text, at);
    if (!hit) continue;
    const [quote, name] = hit;
    const end = at + quote.length;
    if (!isMention(text, at, end, name)) continue;
    people.mention(name, { paragraph, start: at, end, quote });
    at = end - 1;
  }
}

function isMention(text: string, start: number, end: number, name: string): boolean {
  if (isDoctrine(text, end) || isByline(text, start)) return false;
  // 解　放 with its gap is nothing but the name.
  if (name.length > 2 || end - start > name.length) return true;
  const right = nameEndAt(text, end);
  // 阿里巴巴 is not 阿里: a spelt name goes on as it is spelt.
  if (right === 'none' && isForeignAt(text, end) && isForeignAt(text, start) && isForeignAt(text, end - 1))
    return false;
  const isLeftOpen = start === 0 || !isHanAt(text, start - 1);
  // 【高原】 and 高原 on a line of its own say who speaks.
  if (
    isLeftOpen &&
    right === 'mark' &&
    (start === 0 || text.charAt(start - 1) === '【') &&
    '】'.includes(text.charAt(end))
  )
    return true;
  if (commonWords.has(name)) return isLeftOpen && (right === 'word' || SPEAKING.includes(text.charAt(end) || ' '));
  if (right === 'none') return isLeftOpen && !isLongerName(text, end);
  return (
    isLeftOpen || BEFORE_NAMES.includes(text.charAt(start - 1)) || ROLE.test(text.slice(Math.max(0, start - 3), start))
  );
}

/** 闻静雅 is not 闻静: another character of a name, and an end behind it. */
function isLongerName(text: string, end: number): boolean {
  return isGivenAt(text, end) && nameEndAt(text, end + 1) !== 'none';
}

/** 习近平新时代中国特色社会主义思想, 邓小平理论: a doctrine's name is not a place where the person is named. */
function isDoctrine(text: string, end: number): boolean {
  let at = end;
  while (at < text.length && at - end < 18 && isHanAt(text, at)) at++;
  const words = text.slice(end, at);
  const hit = DOCTRINES.map((word) => words.indexOf(word)).filter((place) => place >= 0);
  return (
    hit.length > 0 &&
    !/[在对就说的同和与向发主致出]/.test(words.slice(0, Math.min(...hit)).replace(/中国特色社会主义|新时代/g, ''))
  );
}

function isByline(text: string, start: number): boolean {
  let at = start;
  while (at > 0 && !isHanAt(text, at - 1) && start - at < 3) at--;
  return REPORTERS.some((word) => text.startsWith(word, at - word.length) && at >= word.length);
}

/** X书记, X县长: a surname with a title is the person of that surname and post, if there is just one. */
export function readSurnamesWithTitles(
  people: People,
  text: string,
  paragraph: number,
  titles: readonly TitlePlace[],
): void {
  for (const title of titles) {
    if (title.kind !== 'general' && title.kind !== 'level') continue;
    const family = compoundSurnameAt(text, title.start - 2) ? 2 : 1;
    const start = title.start - family;
    if (start < 0 || (start > 0 && isHanAt(text, start - 1) && !BEFORE_NAMES.includes(text.charAt(start - 1))))
      continue;
    const owner = ownerOf(people.all, text.slice(start, title.start), title.head);
    if (owner) people.mention(owner.name, { paragraph, start, end: title.end, quote: text.slice(start, title.end) });
  }
}

function ownerOf(officials: readonly Official[], surname: string, head: string): Official | null {
  const owners = officials.filter(
    (official) => official.name.startsWith(surname) && official.posts.some((post) => post.title.endsWith(head)),
  );
  return owners.length === 1 ? (owners[0] ?? null) : null;
}

import { FOLLOWING_WORDS, HARD_CHARACTERS, SOFT_CHARACTERS } from '../../language/after-names.ts';
import { Lexicon } from '../../language/lexicon.ts';
import { type HeadKind, headWords } from '../../language/posts.ts';
import { isHanAt } from './characters.ts';

const following = new Lexicon(FOLLOWING_WORDS.map((word) => [word, true] as const));
const heads = new Lexicon(headWords.filter(([, kind]) => kind !== 'private'));

/** How sure it is that a name ends at a place: a mark or the end, a word, a character that names do not hold, one that they may hold, nothing. */
export type NameEnd = 'mark' | 'word' | 'hard' | 'soft' | 'none';

/** Says whether a name that stands before `at` can end there. */
export function nameEndAt(text: string, at: number): NameEnd {
  if (at >= text.length || !isHanAt(text, at)) return text.charAt(at) === '·' ? 'none' : 'mark';
  if (followingWordAt(text, at)) return 'word';
  const character = text.charAt(at);
  if (HARD_CHARACTERS.includes(character)) return 'hard';
  if (isTitleAt(text, at)) return 'word';
  return SOFT_CHARACTERS.includes(character) ? 'soft' : 'none';
}

/** Whether the title of a post begins at `at`. */
export function isTitleAt(text: string, at: number): boolean {
  const kind: HeadKind | undefined = heads.longestAt(text, at)?.[1];
  return kind === 'general' || kind === 'level' || kind === 'member';
}

/** Behind 着: 着手, 着力; not 掰着手指. */
const NOT_DURING = /^(?:手(?![指里上臂中说，。])|[力眼重急陆装落火])/;

/** Whether a word that follows names (not one that is part of them) begins at `at`. */
export function followingWordAt(text: string, at: number): boolean {
  // 荆伟用了近一半的篇幅: a verb with 了 behind it.
  if (text.charAt(at + 1) === '了' && at < text.length && SOFT_CHARACTERS.includes(text.charAt(at))) return true;
  // 来掰着手指: only a verb has 着 behind it, unless that begins 着手 and the like.
  if (text.charAt(at + 1) === '着' && !NOT_DURING.test(text.slice(at + 2, at + 4))) return isHanAt(text, at);
  return following.longestAt(text, at) !== undefined || isWhenAt(text, at);
}

/** 见到镇长王云时，: when somebody was met; 时 that ends a name (张逢时，) has no such verb before it. */
const isWhenAt = (text: string, at: number): boolean =>
  text.charAt(at) === '时' &&
  '，,'.includes(text.charAt(at + 1) || '-') &&
  MET.test(text.slice(Math.max(0, at - 28), at));
const MET = /(?:[见遇碰]到|[遇碰]见|找到|采访|专访|拜访|走访|[谈问提说聊]起)[^，。；]{2,26}$/;

/** End of the listed word that follows names at `at`; `at` where none does. */
export const followingWordEnd = (text: string, at: number): number =>
  at + (following.longestAt(text, at)?.[0].length ?? 0);

/** Whether the character at `at` follows names and is not part of one. */
export function isHardAt(text: string, at: number): boolean {
  return at < text.length && HARD_CHARACTERS.includes(text.charAt(at));
}

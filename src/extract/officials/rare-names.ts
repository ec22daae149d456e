import { HARD_CHARACTERS, SOFT_CHARACTERS } from '../../language/after-names.ts';
import { isGivenAt, isSpeltAt } from '../../language/given-names.ts';
import { BARE_LEVELS } from '../../language/regions.ts';
import { singleSurnameAt } from '../../language/surnames.ts';
import { isHanAt } from './characters.ts';
import { isForeignAt } from './foreign.ts';
import { followingWordAt, isHardAt, isTitleAt, nameEndAt } from './name-end.ts';
import { isOrdinary, type NamePlace } from './names.ts';

/** 镇长抓增收, 区长晒成绩: verbs that slogans put behind posts. */
const DEEDS =
  '抓跑晒蹚盯办查督促推搭架聚拓稳治护育引招谋抢抗攻打拼破亮比评考奖罚奔绘写唱喊拉扛挑守帮送换改补修铺挖栽卖忙吃住沉紧寄吹暗夏巧务共各每该另两三四五六七八九十一';
/** What stands behind posts and begins no name; 回 is a surname too. */
const NEVER = `${HARD_CHARACTERS}${SOFT_CHARACTERS}${BARE_LEVELS}${DEEDS}兼原`.replace('回', '');
/** Ends of the names of bodies: 县领导李岭、财政局; 企业家. */
const BODIES = '家团局办委镇乡县市区村部处院校厂司厅室科所馆站厅组队会长等们员';
const LONGEST = 5;

/**
 * The name that begins at `at`, directly behind a post of a place or an appointing verb, though no list holds its surname: there nearly any
 * characters of names are one, as far as the words surely end. Counter-examples: 书记带头讲课, 主任会议, 县长一行.
 */
export function readRareName(text: string, at: number): NamePlace | null {
  const barred = NEVER.includes(text.charAt(at)) && !isLevelOfSpeaker(text, at);
  if (!isHanAt(text, at) || barred || isOrdinary(text, at) || isTitleAt(text, at)) return null;
  const end = hanEnd(text, at) ?? speltEnd(text, at);
  return end === null ? null : { name: text.slice(at, end), start: at, end };
}

/** 副市长镇云山说: the character of a level is a surname where three characters stand between a post and a verb of saying. */
const isLevelOfSpeaker = (text: string, at: number): boolean =>
  BARE_LEVELS.includes(text.charAt(at)) && SAYS.test(text.slice(at + 3, at + 6));
const SAYS = /^(?:说(?![明法服话])|表示|介绍|指出|强调|坦言|认为|告诉|透露)/;

/** 弭建军介绍, 位立新、: three characters, the two last those of given names. */
function hanEnd(text: string, at: number): number | null {
  if (singleSurnameAt(text, at) || isForeignAt(text, at)) return null;
  if (isOrdinary(text, at + 1)) return null;
  for (let next = at + 1; next < at + 3; next++)
    if (!isGivenAt(text, next) || isHardAt(text, next) || followingWordAt(text, next) || isTitleAt(text, next))
      return null;
  return isEnd(text, at + 3) ? at + 3 : null;
}

/** 俄木尔古说, 罗松多吉主持: more characters than a Han name has, all of them but one such as spell the names of peoples. */
function speltEnd(text: string, at: number): number | null {
  let others = 0;
  for (let end = at + 1; end <= at + LONGEST; end++) {
    if (!isSpeltAt(text, end - 1)) {
      others++;
      if (others > 1 || !(end === at + 1 ? isHanAt(text, at) : isGivenAt(text, end - 1))) return null;
    }
    if (end - at > 3 && isEnd(text, end)) return end;
    if (end > at + 1 && followingWordAt(text, end - 1)) return null;
  }
  return null;
}

/**
 * Whether a name surely ends at `at`: before a mark that names stand before in lists, a verb or a particle. A comma is such a mark where
 * another post follows, a full stop none: 县长跑资金。
 */
function isEnd(text: string, at: number): boolean {
  const kind = nameEndAt(text, at);
  if ('。；！？'.includes(text.charAt(at) || ' ')) return false;
  if (text.charAt(at) === '，' && !isPostNear(text, at + 1)) return false;
  return (
    (kind === 'mark' || kind === 'word' || kind === 'hard') &&
    !isTitleAt(text, at) &&
    !BODIES.includes(text.charAt(at - 1))
  );
}

const MEMBER = /^[\p{Script=Han}]{2,5}$/u;
const COURTESY = /(?:同志)?(?:[（(][^（()）]{1,4}[）)])?(?:同志)?$/;

/**
 * The names of a list that fills `text[start, end)`, between 任命 and 为 or 免去 and 的: bounded on both sides, whatever looks like a name is
 * one. Empty where anything else stands there. Counter-examples: 任命有关人员为, 聘任退役军人为.
 */
export function readBoundedNames(text: string, start: number, end: number): NamePlace[] {
  const names: NamePlace[] = [];
  let at = start;
  if (text.charAt(at) === '：' || text.charAt(at) === ':') at++;
  while (at < end && end - at <= LONGEST_LIST) {
    const mark = text.slice(at, end).search(/[、和]/);
    const to = mark < 0 ? end : at + mark;
    const member = text.slice(at, to).replace(COURTESY, '');
    if (!MEMBER.test(member) || !isLikeName(member)) return [];
    names.push({ name: member, start: at, end: at + member.length });
    at = to + 1;
  }
  return names;
}
const LONGEST_LIST = 60;

/** Whether nearly all characters are those of names, none of them a word's. */
function isLikeName(member: string): boolean {
  if (NEVER.includes(member.charAt(0)) || isOrdinary(member, 0) || BODIES.includes(member.charAt(member.length - 1)))
    return false;
  let others = 0;
  for (let at = 0; at < member.length; at++) {
    if (isTitleAt(member, at) || (at > 0 && isHardAt(member, at) && !isSpeltAt(member, at))) return false;
    if (!isGivenAt(member, at) && !isSpeltAt(member, at) && !(at === 0 && singleSurnameAt(member, 0))) others++;
  }
  return others < 2 && (member.length < 4 || isSpeltAt(member, member.length - 1));
}

/** Whether a post begins in the clause at `at`. */
function isPostNear(text: string, at: number): boolean {
  for (let next = at; next < at + NEAR && isHanAt(text, next); next++) if (isTitleAt(text, next)) return true;
  return false;
}
const NEAR = 16;

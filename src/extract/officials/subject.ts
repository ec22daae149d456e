import { singleSurnameAt } from '../../language/surnames.ts';
import { isHanAt, lastWithin, skipBracket, skipSpaces } from './characters.ts';
import { nameEndAt } from './name-end.ts';
import { readNames } from './name-lists.ts';
import { type NamePlace, readName } from './names.ts';
import { nameBefore } from './names-before.ts';

/** How far back a sentence begins at most. */
const LOOK_BACK = 80;
/** And the story of a life. */
const BIOGRAPHY = 600;
const SEXES = ['男', '女'];
const MARKS = '，,、 　；;';
const SENTENCE_ENDS = ['。', '；', ';', '”'];
const CLAUSE_MARKS = '，,：:';
const STOPS = '。；;！？”';

/** How people are elected, between them and the verb: 以193票全票, 以差额选举方式, 高票. */
const VOTE =
  /(?:[\d一二三四五六七八九两]{1,2}人)?(?:均|分别|再次|又)?(?:以[^，。；：、以]{1,16}|(?:全|高|满|[\d○〇零一二三四五六七八九十百]{1,5})票)$/;
/** 李文康被村民们推荐当选为: who wanted it. */
const BY_OTHERS = /被[^，。；、：]{1,8}?(?:推荐|推举|推选|公推|选举|票选|提名)$/;
/** 衷心祝贺您再次当选: the subject is another one. */
const PRONOUN = /[您你我他她]/;
const LONGEST_VOTE = 24;

/** Where the words begin that say with how many votes or by whom somebody was elected whose post is told at `at`; `at` where there are none. */
export function beforeVote(text: string, at: number, floor: number): number {
  const from = Math.max(floor, at - LONGEST_VOTE);
  const words = text.slice(from, at);
  const found = BY_OTHERS.exec(words) ?? ('票式下'.includes(text.charAt(at - 1) || ' ') ? VOTE.exec(words) : null);
  return found ? from + found.index : at;
}

/**
 * The people with whom the clause of a verb at `at`, or the nearest one before it in the sentence, begins: 陈刚在换届中当选为…, 陈刚得票最多，当选为…;
 * or the one whom it describes: 工作了十年的陈刚接过接力棒，任…. None of them stands before `floor`; null where there is none.
 */
export function clauseSubjects(text: string, at: number, floor: number): NamePlace[] | null {
  for (let end = at, own = true; ; own = false) {
    const start = clauseStart(text, end, Math.max(floor, at - LOOK_BACK));
    if (start === null) return null;
    const names = readNames(text, skipSpaces(text, start), true).filter((name) => name.end <= at);
    const last = names.at(-1);
    if (last && (own ? !PRONOUN.test(text.slice(last.end, end)) : isPerson(text, last))) return names;
    const described = describedIn(text, start, end);
    if (described) return [described];
    if (!CLAUSE_MARKS.includes(text.charAt(start - 1) || ' ')) return null;
    end = start - 1;
  }
}

/** Where the clause that ends at `end` begins, marks in brackets left aside; null where that is before `floor`. */
function clauseStart(text: string, end: number, floor: number): number | null {
  for (let at = end; at >= floor; at--) {
    const before = text.charAt(at - 1);
    if (at === 0 || CLAUSE_MARKS.includes(before) || STOPS.includes(before)) return at;
    if (before === '）' || before === ')') {
      const open = Math.max(lastWithin(text, '（', at, 12), lastWithin(text, '(', at, 12));
      if (open > 0) at = open + 1;
    }
  }
  return null;
}

/** The person behind the last words of a clause that describe one: 在机关工作了12年的韦志刚接过…, 退伍军人韦志刚回到…. */
function describedIn(text: string, start: number, end: number): NamePlace | null {
  const ends = DESCRIBING.map((word) => lastWithin(text, word, end, end - start) + word.length);
  const at = Math.max(...ends);
  const name = at <= start ? null : readName(text, at);
  return name && name.end <= end && isPerson(text, name) ? name : null;
}
const DESCRIBING = [
  '的',
  '军人',
  '党员',
  '干部',
  '大学生',
  '毕业生',
  '青年',
  '村民',
  '能人',
  '乡贤',
  '带头人',
  '职工',
  '医生',
  '教师',
];

/** Whether a name is surely one, though its clause is not that of the verb: a verb follows it, or a mark one of three characters or more. */
function isPerson(text: string, name: NamePlace): boolean {
  const end = skipBracket(text, name.end);
  if (isHanAt(text, end))
    return nameEndAt(text, end) === 'word' && (name.name.length > 2 || singleSurnameAt(text, name.start) === 'plain');
  return name.name.length > 2;
}

/** 农科院干部A来到村里担任…: the name behind a word for what one is, with nothing but where one came between it and the verb. */
export function sentTo(text: string, at: number): NamePlace | null {
  const from = Math.max(0, at - LONGEST_SENT);
  const [, role = '', sent = ''] = SENT.exec(text.slice(from, at)) ?? [];
  const name = role ? readName(text, from + role.length) : null;
  return name?.end === at - sent.length ? name : null;
}
const LONGEST_SENT = 36;
const SENT =
  /^(.*(?:干部|职员|职工|党员|医生|医师|教师|民警|工程师|技术员|科员|队员|员工|博士))[^，。；、]{2,4}?((?:被?选?派|主动|报名|申请|响应号召)?(?:来到|到|赴|前往|进驻|派驻到?)[^，。；、]{1,12})$/;

/** A，山东莱芜人，…历任…: the name that the paragraph begins with, where a mark follows it. */
function leadingName(text: string): NamePlace | null {
  const name = readName(text, skipSpaces(text, 0));
  return name && MARKS.includes(text.charAt(name.end) || 'x') ? name : null;
}

/** A因工作调动，辞去…: the name that the sentence begins with. */
export function sentenceSubject(text: string, before: number): NamePlace | null {
  const ends = SENTENCE_ENDS.map((mark) => lastWithin(text, mark, before, LOOK_BACK));
  const start = Math.max(...ends) + 1;
  if (before - start > LOOK_BACK) return null;
  const name = readName(text, skipSpaces(text, start));
  return name && name.end < before && nameEndAt(text, name.end) !== 'none' ? name : null;
}

/** A，男，汉族，…: the person whose life a notice tells, with the sex between marks behind the name. */
export function biography(text: string, before: number): NamePlace | null {
  let found: NamePlace | null = leadingName(text);
  for (const sex of SEXES) {
    const at = lastWithin(text, sex, before, BIOGRAPHY);
    if (at < 2 || !MARKS.includes(text.charAt(at - 1)) || !MARKS.includes(text.charAt(at + 1))) continue;
    const name = nameBefore(text, at - 1);
    if (name && (!found || name.start > found.start)) found = name;
  }
  return found;
}

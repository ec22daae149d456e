import { Lexicon } from '../../language/lexicon.ts';
import { isHanAt, lastWithin, skipSpaces } from './characters.ts';
import { nameEndAt } from './name-end.ts';
import { readNames } from './name-lists.ts';
import { type NamePlace, readName } from './names.ts';
import { nameBefore, namesBefore } from './names-before.ts';
import type { Change } from './people.ts';
import { readBoundedNames } from './rare-names.ts';
import type { Reader } from './reader.ts';
import type { PostRow } from './rows.ts';

/** Words between a person and the post that is taken up, held or left, as long as they come: 不再担任 is not 担任. */
const CUES = new Lexicon<Change>(
  (
    [
      [
        'appointed',
        '任 担任 出任 当选 当选为 当选了 兼任 拟任 起任 就任 接任 继任 升任 转任 改任 调任 任职 提名为 拟提名为 拟推荐为 提任 拟提任 续任 履新 转岗 调整为 晋升为 提拔为 选为 被任命为 被选为 被补选为 被选举为 新任 代理 续聘为 推选为 拟为 连任',
      ],
      [
        null,
        '现任 历任 曾任 先后任 先后担任 曾担任 曾先后担任 历任过 任过 时任 为 是 系 现为 身为 现担任 后任 此前任 此前担任',
      ],
      ['removed', '不再担任 不再兼任 不再任 辞去 辞去其 辞去了 卸任 被免去 免去 免去其 离任 被撤销 不再兼 的'],
    ] as const
  ).flatMap(([change, words]) => words.split(' ').map((word) => [word, change] as const)),
);
const LONGEST_CUE = 6;

const APPOINTING = [
  '任命',
  '补选',
  '选举',
  '推选',
  '决定',
  '提名',
  '增选',
  '选出',
  '聘任',
  '增补',
  '推荐',
  '拟任命',
  '选任',
  '同意',
];
const REMOVING = ['免去', '免除', '撤销', '罢免', '撤去', '解除', '批准', '接受', '同意', '接受了'];
const LOOK_BACK = 80;
/** A list of appointments, or the story of a life, reaches this many characters back at most. */
const SAME_DECISION = 300;
const BIOGRAPHY = 600;
const SEXES = ['男', '女'];
const MARKS = '，,、 　；;';
const SENTENCE_ENDS = ['。', '；', ';', '”'];
const COURTESIES = ['代表', '委员', '同志', '女士', '先生'];
const PRONOUNS = '其他她';

/**
 * A任县长, 任命A、B为委员, 免去A的局长职务, 接受A辞去市长职务的请求, A，男，汉族，…，现任县长: people before the posts that they take up,
 * hold or leave.
 */
export function readAppointment(reader: Reader, row: PostRow, floor: number): boolean {
  const { text } = reader;
  const cue = CUES.longestEndingAt(text, row.start, LONGEST_CUE);
  if (!cue) return readRemovalWithoutCue(reader, row, floor);
  const [word, meant] = cue;
  const at = row.start - word.length;
  if (word === '的') return readRemoval(reader, row, at, floor);
  const listed = word === '为' || word === '任' || word === '担任' ? namesAfterVerb(text, at, floor, APPOINTING) : [];
  const change =
    listed.length > 0 || (word === '为' && APPOINTING.some((verb) => lastWithin(text, verb, at, SAME_DECISION) >= 0))
      ? 'appointed'
      : meant;
  const names = listed.length > 0 ? listed : subjectOf(reader, at, word, floor);
  if (names.length === 0 || (word === '是' && !isWholeClause(text, row))) return false;
  return reader.give(row, names, change, 'officials/appointments');
}

/** 免去A的局长职务; in a list under the heading 免去 only A的局长职务. */
function readRemoval(reader: Reader, row: PostRow, at: number, floor: number): boolean {
  const { text } = reader;
  if (!isPostWord(text, row.end)) return false;
  const listed = namesAfterVerb(text, at, floor, REMOVING);
  const names = listed.length > 0 ? listed : namesBefore(text, at);
  return names.length > 0 && reader.give(row, names, 'removed', 'officials/appointments');
}

/** 免去A同志县长职务: the name is read as part of the organisation unless 同志 parts them. */
function readRemovalWithoutCue(reader: Reader, row: PostRow, floor: number): boolean {
  const { text } = reader;
  if (!isPostWord(text, row.end) || !text.startsWith('同志', row.start - 2)) return false;
  const names = namesAfterVerb(text, row.start - 2, floor, REMOVING);
  return names.length > 0 && reader.give(row, names, 'removed', 'officials/appointments');
}

function isPostWord(text: string, at: number): boolean {
  return text.startsWith('职务', at) || text.startsWith('一职', at) || text.startsWith('的职务', at);
}

/** A是县长 says a post only where the clause ends there; A是县长派来的 does not. */
function isWholeClause(text: string, row: PostRow): boolean {
  return row.end >= text.length || !isHanAt(text, row.end);
}

/** The names between the last verb of `verbs` before `end` and `end`; empty where other words stand between. */
function namesAfterVerb(text: string, end: number, floor: number, verbs: readonly string[]): NamePlace[] {
  const from = Math.max(floor, end - LOOK_BACK);
  const words = text.slice(from, end);
  for (const verb of verbs) {
    const at = words.lastIndexOf(verb);
    if (at < 0) continue;
    const names = readNames(text, from + at + verb.length, false, true);
    const last = names.at(-1);
    if (last && end - last.end <= 18 && isOnlyCourtesy(text.slice(last.end, end))) return names;
    const bounded = readBoundedNames(text, from + at + verb.length, end);
    if (bounded.length > 0) return bounded;
  }
  return [];
}

/** 同志, and why somebody leaves: 接受A同志因工作变动辞去…. */
function isOnlyCourtesy(between: string): boolean {
  return /^(?:[（(][^（()）]{1,4}[）)])?\s{0,3}(?:同志)?\s{0,3}(?:因[^，。；、]{1,9})?$/.test(between);
}

function subjectOf(reader: Reader, at: number, word: string, floor: number): NamePlace[] {
  const { text } = reader;
  if (PRONOUNS.includes(text.charAt(at - 1)) || word.endsWith('其')) return reader.last ? [reader.last] : [];
  const listed = namesAfterVerb(text, at, floor, REMOVING);
  if (word.includes('辞去') && listed.length > 0) return listed;
  // A代表是县长
  const courtesy = COURTESIES.some((title) => text.startsWith(title, at - 2)) ? 2 : 0;
  const direct = namesBefore(text, at - courtesy);
  if (direct.length > 0) return direct;
  if (word === '为' || word === '是' || word === '系' || word === '免去') return [];
  const sent = sentTo(text, at);
  if (sent) return [sent];
  const known = biography(text, at) ?? reader.lastBefore(at) ?? sentenceSubject(text, at);
  return known ? [known] : [];
}

/** 农科院干部A来到村里担任…: the name behind a word for what one is, with nothing but where one came between it and the verb. */
function sentTo(text: string, at: number): NamePlace | null {
  const from = Math.max(0, at - LONGEST_SENT);
  const [, role = '', sent = ''] = SENT.exec(text.slice(from, at)) ?? [];
  const name = role ? readName(text, from + role.length) : null;
  return name?.end === at - sent.length ? name : null;
}
const LONGEST_SENT = 36;
const SENT =
  /^(.*(?:干部|职工|党员|医生|医师|教师|民警|工程师|技术员|科员|队员|员工|博士))[^，。；、]{2,4}?((?:被?派|选派|主动|报名|申请|响应号召)?(?:来到|到|赴|前往|进驻|派驻到?)[^，。；、]{1,12})$/;

/** A，山东莱芜人，…历任…: the name that the paragraph begins with, where a mark follows it. */
function leadingName(text: string): NamePlace | null {
  const name = readName(text, skipSpaces(text, 0));
  return name && MARKS.includes(text.charAt(name.end) || 'x') ? name : null;
}

/** A因工作调动，辞去…: the name that the sentence begins with. */
function sentenceSubject(text: string, before: number): NamePlace | null {
  const ends = SENTENCE_ENDS.map((mark) => lastWithin(text, mark, before, LOOK_BACK));
  const start = Math.max(...ends) + 1;
  if (before - start > LOOK_BACK) return null;
  const name = readName(text, skipSpaces(text, start));
  return name && name.end < before && nameEndAt(text, name.end) !== 'none' ? name : null;
}

/** A，男，汉族，…: the person whose life a notice tells, with the sex between marks behind the name. */
function biography(text: string, before: number): NamePlace | null {
  let found: NamePlace | null = leadingName(text);
  for (const sex of SEXES) {
    const at = lastWithin(text, sex, before, BIOGRAPHY);
    if (at < 2 || !MARKS.includes(text.charAt(at - 1)) || !MARKS.includes(text.charAt(at + 1))) continue;
    const name = nameBefore(text, at - 1);
    if (name && (!found || name.start > found.start)) found = name;
  }
  return found;
}

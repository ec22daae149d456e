import { Lexicon } from '../../language/lexicon.ts';
import { singleSurnameAt } from '../../language/surnames.ts';
import { isHanAt, lastWithin, skipSpaces } from './characters.ts';
import { decisionAt, entryStart, namesBeforeBody, namesOfEntry } from './decision-lists.ts';
import { readNames } from './name-lists.ts';
import { type NamePlace, readName } from './names.ts';
import { nameBefore, namesBefore } from './names-before.ts';
import { isBareLevelAt, namedPlaceEnd, organisationStart } from './organisation.ts';
import type { Change } from './people.ts';
import { namesPlace, placesOf } from './places.ts';
import { readBoundedNames } from './rare-names.ts';
import type { Reader } from './reader.ts';
import type { PostRow } from './rows.ts';
import { beforeVote, biography, clauseSubjects, sentenceSubject, sentTo } from './subject.ts';

/** Words between a person and the post that is taken up, held or left, as long as they come: 不再担任 is not 担任. */
const CUES = new Lexicon<Change>(
  (
    [
      [
        'appointed',
        '任 担任 出任 当选 当选为 当选了 兼任 拟任 起任 就任 接任 继任 升任 转任 改任 调任 任职 提名为 拟提名为 拟推荐为 提任 拟提任 续任 履新 转岗 调整为 晋升为 提拔为 选为 被任命为 被选为 被补选为 被选举为 新任 代理 续聘为 推选为 拟为 连任 当上 当上了 当了',
      ],
      [
        null,
        '现任 历任 曾任 先后任 先后担任 曾担任 曾先后担任 历任过 任过 时任 为 是 系 现为 身为 现担任 后任 此前任 此前担任',
      ],
      ['removed', '不再担任 不再兼任 不再任 辞去 辞去其 辞去了 卸任 被免去 免去 免去其 离任 被撤销 不再兼 解聘 的'],
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
  '通过',
  '确认',
  '确定',
  '明确',
  '委任',
  '指派',
];
const REMOVING = ['解聘', '免去', '免除', '撤销', '罢免', '撤去', '解除', '批准', '接受', '同意', '接受了'];
const LOOK_BACK = 80;
/** A list of appointments reaches this many characters back at most. */
const SAME_DECISION = 300;
const REPLACING = ['接替', '接任', '取代', '代替'];
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
  const [, meant] = cue;
  // 姚立新任局长: three characters of a name rather than two and 新任.
  const isName = cue[0] === '新任' && nameBefore(text, row.start - 1)?.name.length === 3;
  const word = isName ? '任' : cue[0];
  const at = row.start - word.length;
  if (word === '的') return readRemoval(reader, row, at, floor);
  if (MANY.test(text.slice(Math.max(0, at - LONGEST_MANY), at))) return false;
  const inside = word === '免去' || word === '解聘' ? removedInside(text, row) : null;
  if (inside) return reader.give(inside.row, [inside.name], 'removed', 'officials/appointments');
  if (word === '免去' && readRemovalWithoutCue(reader, row, floor)) return true;
  const entry =
    ENTRY_VERBS.includes(word) && decisionAt(text, at, reader.decision)
      ? namesOfEntry(text, entryStart(text, at), at)
      : [];
  if (entry.length > 0) return reader.give(row, entry, 'appointed', 'officials/appointments');
  const listed = word === '为' || word === '任' || word === '担任' ? namesAfterVerb(text, at, floor, APPOINTING) : [];
  const change =
    listed.length > 0 || (word === '为' && APPOINTING.some((verb) => lastWithin(text, verb, at, SAME_DECISION) >= 0))
      ? 'appointed'
      : meant;
  const names = listed.length > 0 ? listed : subjectOf(reader, row, at, word, floor);
  if (names.length === 0 || (word === '是' && !isWholeClause(text, row))) return false;
  const [first, ...others] = row.posts;
  // 决定A代理县长职务
  const given =
    word === '代理' && first ? { ...row, posts: [{ ...first, title: `代理${first.title}` }, ...others] } : row;
  return reader.give(atPlace(text, given, at), names, change, 'officials/appointments');
}

/** A、B调研，15位省级领导分别担任河长: who takes up the posts is counted and not named. */
const MANY = /[\d十余多几][位名个][^，。；、：\d]{1,10}(?:分别|均|都|轮流)$/;
const LONGEST_MANY = 16;

/** What stands between the person and the post in the lines under 任命. */
const ENTRY_VERBS = ['为', '任', '担任'];

/** 到石桥村任第一书记: the place that a post without one is at stands before the verb. */
function atPlace(text: string, row: PostRow, at: number): PostRow {
  const [first, ...others] = row.posts;
  if (!first || !(first.organisation === '' || first.organisation === '驻村')) return row;
  const start = organisationStart(text, at, Math.max(0, at - LONGEST_PLACE));
  const place = text.slice(start, at);
  if (!'到赴往驻在'.includes(text.charAt(start - 1) || ' ') || placesOf(place).at(-1) !== place || !namesPlace(place))
    return row;
  return { ...row, posts: [{ ...first, organisation: place + first.organisation }, ...others] };
}
const LONGEST_PLACE = 16;

/** 免去A的局长职务; in a list under the heading 免去 only A的局长职务. */
function readRemoval(reader: Reader, row: PostRow, at: number, floor: number): boolean {
  const { text } = reader;
  if (!isPostWord(text, row.end)) return false;
  const entry = decisionAt(text, at, reader.decision) === 'removed' ? namesOfEntry(text, entryStart(text, at), at) : [];
  const listed = entry.length > 0 ? entry : namesAfterVerb(text, at, floor, REMOVING);
  const names = listed.length > 0 ? listed : namesBefore(text, at);
  return names.length > 0 && reader.give(row, names, 'removed', 'officials/appointments');
}

/** 免去A同志县长职务: the name is read as part of the organisation unless 同志 parts them, or what the article tells of its place. */
function readRemovalWithoutCue(reader: Reader, row: PostRow, floor: number): boolean {
  const { text } = reader;
  if (!isPostWord(text, row.end)) return false;
  if (!text.startsWith('同志', row.start - 2)) return readRemovalFromBody(reader, row, floor);
  const listed = namesAfterVerb(text, row.start - 2, floor, REMOVING);
  // A line of its own under 免去.
  const first = listed.length > 0 ? null : readName(text, skipSpaces(text, 0));
  const names = first?.end === row.start - 2 ? [first] : listed;
  return names.length > 0 && reader.give(row, names, 'removed', 'officials/appointments');
}

/** 免去A、B某市某局局长职务, and so below 免去：. */
function readRemovalFromBody(reader: Reader, row: PostRow, floor: number): boolean {
  const { text } = reader;
  const [first, ...others] = row.posts;
  if (!first) return false;
  const end = row.start + first.organisation.length;
  const from = Math.max(floor, entryStart(text, row.start));
  const verb = Math.max(...BARE_REMOVING.map((word) => text.lastIndexOf(word, end - word.length)));
  const start = verb >= from ? verb + 2 : decisionAt(text, end, reader.decision) === 'removed' ? from : end;
  if (start >= end || end - start > LOOK_BACK) return false;
  const names = namesBeforeBody(text, start, end, reader.told);
  const last = names.at(-1);
  if (!last || last.end < row.start) return false;
  const organisation = text.slice(last.end, end);
  return reader.give(
    { ...row, posts: [{ ...first, organisation }, ...others] },
    names,
    'removed',
    'officials/appointments',
  );
}
const BARE_REMOVING = ['免去', '免除', '撤销'];

/** 免去A县馆馆长职务: a name of three characters that stands before a place or a level, or fills what was taken for the body. */
function removedInside(text: string, row: PostRow): { row: PostRow; name: NamePlace } | null {
  const [first, ...others] = row.posts;
  const name = isPostWord(text, row.end) ? readName(text, row.start) : null;
  if (!first || !name || name.end - name.start !== 3 || singleSurnameAt(text, name.start) !== 'plain') return null;
  if (first.organisation.length < 3) return null;
  const organisation = first.organisation.slice(3);
  if (organisation !== '' && !isBareLevelAt(organisation, 0) && namedPlaceEnd(organisation, 0) === 0) return null;
  return { row: { ...row, posts: [{ ...first, organisation }, ...others] }, name };
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
    const entry = BY_DECREE.includes(verb) ? namesOfEntry(text, from + at + verb.length, end) : [];
    if (entry.length > 0) return entry;
  }
  return [];
}

/** Between these and 为 or 的 stand people, whatever the words mean elsewhere: 任命苏南为副市长. */
const BY_DECREE = ['任命', '免去', '免除'];

/** 同志, and why somebody leaves: 接受A同志因工作变动辞去…. */
function isOnlyCourtesy(between: string): boolean {
  return /^(?:[（(][^（()）]{1,4}[）)])?\s{0,3}(?:同志)?\s{0,3}(?:因[^，。；、]{1,9})?$/.test(between);
}

function subjectOf(reader: Reader, row: PostRow, at: number, word: string, floor: number): NamePlace[] {
  const { text } = reader;
  if (PRONOUNS.includes(text.charAt(at - 1)) || word.endsWith('其')) return reader.last ? [reader.last] : [];
  const listed = namesAfterVerb(text, at, floor, REMOVING);
  if (word.includes('辞去') && listed.length > 0) return listed;
  // A代表是县长
  const courtesy = COURTESIES.some((title) => text.startsWith(title, at - 2)) ? 2 : 0;
  const direct = namesBefore(text, at - courtesy);
  // A接替B担任: the person directly before the verb is the one who went.
  const [before] = direct;
  const isReplaced = before && REPLACING.some((verb) => lastWithin(text, verb, before.start, 10) >= floor);
  if (before && !isReplaced) return direct;
  if (word === '为' || word === '是' || word === '系') return [];
  // 任A为馆长，免去副局长职务: what somebody gives up who was told to take up another post.
  if (word === '免去') {
    const same = '，,'.includes(text.charAt(at - 1) || ' ') && isPostWord(text, row.end) ? reader.lastBefore(at) : null;
    return same ? [same] : [];
  }
  const voted = namesBefore(text, beforeVote(text, at, floor));
  if (voted.length > 0) return voted;
  const sent = sentTo(text, at);
  if (sent) return [sent];
  const nearest = clauseSubjects(text, at, Math.max(floor, reader.last?.end ?? 0));
  // Of A等24名代表当选为委员 one is named for many.
  if (nearest) return row.posts[0]?.kind === 'member' && text.startsWith('等', nearest.at(-1)?.end) ? [] : nearest;
  const known = biography(text, at) ?? reader.lastBefore(at) ?? sentenceSubject(text, at);
  return known ? [known] : [];
}

import { ethnicNameEnd } from '../../language/given-names.ts';
import { Lexicon } from '../../language/lexicon.ts';
import { type HeadKind, headWords, LONG_WORDS, PARTY_ORGANS, TITLE_MODIFIERS } from '../../language/posts.ts';
import { singleSurnameAt } from '../../language/surnames.ts';
import { isHanAt } from './characters.ts';
import { followingWordAt } from './name-end.ts';
import { readName } from './names.ts';

/** A title in a paragraph: modifiers and head (党工委副书记), without its organisation. */
export interface TitlePlace {
  start: number;
  end: number;
  head: string;
  kind: Exclude<HeadKind, 'guard'>;
  /** Whether a party organ is among the modifiers (党组成员, 党支部书记). */
  party: boolean;
}

const heads = new Lexicon(headWords);
const modifiers = new Lexicon(
  TITLE_MODIFIERS.map((word) => [word, PARTY_ORGANS.some((organ) => word.endsWith(organ))] as const),
);
const LONGEST_MODIFIER = 5;
const longWords = new Lexicon(LONG_WORDS.map((word) => [word, true] as const));
/** What may stand before 市长 and 区长 when they are titles in spite of a 长江 or 长安 behind. */
const BEFORE_LEVEL_TITLE = '副代任原兼务时理';
const RANK_BEFORE_LEVEL = '省市县区盟旗';

/** What stands before a person who is to do something. */
const BRINGS_IN = '由请让';
/** 由市长江办牵头 */
const BODIES = '办委局会院部处厅';
/** Whether a name begins at `at` and a word that follows names stands behind it. */
function isNameWithVerb(text: string, at: number): boolean {
  const name = readName(text, at);
  return name !== null && followingWordAt(text, name.end) && !BODIES.includes(text.charAt(name.end - 1));
}

/** Finds the titles of a paragraph from left to right in one pass. */
export function findTitles(text: string): TitlePlace[] {
  const found: TitlePlace[] = [];
  const { length } = text;
  for (let at = heads.nextStart(text, 0, length); at < length; at = heads.nextStart(text, at + 1, length)) {
    const hit = heads.longestAt(text, at);
    if (!hit) continue;
    const [head, kind] = hit;
    const end = at + head.length;
    if (
      kind !== 'guard' &&
      !isAskedToPropose(text, at, end) &&
      !isLongWord(text, at, end, kind) &&
      (kind !== 'private' || isWholeWord(text, end))
    ) {
      const { start, party } = withModifiers(text, at, found.at(-1)?.end ?? 0);
      found.push({ start, end, head, kind, party });
    }
    at = end - 1;
  }
  return found;
}

/** 选举A为检察长，依法报省人民检察院检察长提请省人大常委会批准任命: whether the title is that of whom the decision is sent to. */
const isAskedToPropose = (text: string, at: number, end: number): boolean =>
  text.startsWith('提请', end) && SENT.test(text.slice(Math.max(0, at - LONGEST_BODY), at));
const SENT = /(?:依法|并|，|、)报(?:请|经|由)?[^，。；、]{2,14}$/;
const LONGEST_BODY = 20;

/** Whether the name of a county goes on to its level at `at`: 山湾|县长; not 副|县长, 新任|市长 or the head of a clause. */
const isPartOfPlace = (text: string, at: number): boolean =>
  isHanAt(text, at - 1) && isHanAt(text, at - 2) && !BEFORE_LEVEL_TITLE.includes(text.charAt(at - 1));

/** 山湾县长梁乡党委: behind a county a town whose name begins with 长; 县长梁乡生 is a person. */
const TOWN = /^[一-龥]{1,2}[镇乡](?:党|政|人大|人民|[镇乡村]|[，。、（(]|$)/;

/** 武汉市长江青年: after a place's name 市 belongs to the name and 长 to 长江. */
function isLongWord(text: string, at: number, end: number, kind: HeadKind): boolean {
  if (
    text.charAt(end - 1) === '长' &&
    kind === 'level' &&
    TOWN.test(text.slice(end, end + 5)) &&
    isPartOfPlace(text, at)
  )
    return true;
  const word = text.charAt(end - 1) === '长' ? longWords.longestAt(text, end - 1)?.[0] : undefined;
  if (!word) return false;
  // 副局长达瓦卓玛: a name that is spelt begins there.
  if (ethnicNameEnd(text, end) - end >= 3) return false;
  // 红军长征, 攸关长远: behind other titles only words that no name could begin.
  if (kind !== 'level') return word.length > 2 || (singleSurnameAt(text, end) !== 'plain' && !readName(text, end));
  const before = text.charAt(at - 1);
  // 由县长田维牵头: what brings in a person ends no place's name.
  if (BRINGS_IN.includes(before) && isNameWithVerb(text, end)) return false;
  return (
    at > 0 &&
    before >= '一' &&
    before <= '龥' &&
    !BEFORE_LEVEL_TITLE.includes(before) &&
    // 书记雷平和市长江明: no city's name ends in 和, as counties' do.
    !('和与及'.includes(before) && text.charAt(at) === '市') &&
    !RANK_BEFORE_LEVEL.includes(before)
  );
}

/** 教授、校长A and 教授李明, but not 教师工作司: words of learned and private standing are part of many names. */
function isWholeWord(text: string, end: number): boolean {
  return !isHanAt(text, end) || text.charAt(end) === '兼' || singleSurnameAt(text, end) !== null;
}

function withModifiers(text: string, head: number, floor: number): { start: number; party: boolean } {
  let start = head;
  let party = false;
  for (;;) {
    const modifier = modifiers.longestEndingAt(text, start, Math.min(LONGEST_MODIFIER, start - floor));
    if (!modifier) return { start, party };
    start -= modifier[0].length;
    party ||= modifier[1];
  }
}

import { CharacterSet } from '../../language/characters.ts';
import { CUES, Cue, type CueWord } from '../../language/cues.ts';
import type { PeriodCue } from '../dates/dates.ts';
import { datelines } from './datelines.ts';
import type { RawQuantity } from './raw.ts';

/** Token kinds beside those of `Cue`; all are bits of one number. */
export const Mark = {
  stop: 1 << 18,
  semicolon: 1 << 19,
  comma: 1 << 20,
  list: 1 << 21,
  colon: 1 << 22,
  open: 1 << 23,
  close: 1 << 24,
  quantity: 1 << 25,
  period: 1 << 26,
} as const;

/** Any punctuation that ends a clause. */
export const CLAUSE_END = Mark.stop | Mark.semicolon | Mark.comma | Mark.colon;

/** Longest way, in tokens, that one quantity looks around in its sentence: keeps endless sentences linear. */
export const MAX_LOOK = 200;

export interface Token {
  kind: number;
  start: number;
  end: number;
  cue: CueWord | null;
  /** The cue as written, '' for all other tokens. */
  word: string;
  /** Index of the quantity this token is, else −1. */
  quantity: number;
  period: PeriodCue | null;
}

const PUNCTUATION: readonly (readonly [kind: number, characters: string])[] = [
  [Mark.stop, '。！？!?'],
  [Mark.semicolon, '；;'],
  [Mark.comma, '，,\t'],
  [Mark.list, '、'],
  [Mark.colon, '：:'],
  [Mark.open, '（([【〔'],
  [Mark.close, '）)]】〕'],
];
/** Code unit → kind, 0 where it is no punctuation. A table, for every character of a paragraph with numbers is looked up. */
const PUNCTUATION_OF = new Int32Array(65_536);
for (const [kind, characters] of PUNCTUATION) for (const c of characters) PUNCTUATION_OF[c.charCodeAt(0)] = kind;

const QUOTE = '“'.charCodeAt(0);
/** What is looked at beside cues, numbers and dates. */
const SIGNS = new CharacterSet(`“${PUNCTUATION.map(([, characters]) => characters).join('')}`);
const CLOSING_QUOTE = '”'.charCodeAt(0);
/** Longest quoted words that are a name: “直补快办”, “百企智改”. */
const LONGEST_NAME = 8;
/** The same where what is called so stands behind: “绿水青山就是金山银山”实践创新基地. */
const LONGEST_CALLED = 12;
const CALLED = /^[一-龥]{0,5}(?:基地|项目|工程|行动|计划|试点|示范[区县点]|品牌|活动|平台|模式|创新区)/;

/** Behind a name in quotes, whose characters are no cues; only behind the quote where it is no name or a number or date stands in it. */
function pastName(text: string, open: number, wall: number): number {
  for (let at = open + 1; at <= open + LONGEST_CALLED + 1; at++) {
    if (at >= wall) return open + 1;
    const code = text.charCodeAt(at);
    if (code === CLOSING_QUOTE)
      return at <= open + LONGEST_NAME + 1 || CALLED.test(text.slice(at + 1, at + 9)) ? at + 1 : open + 1;
    if (PUNCTUATION_OF[code]) return open + 1;
  }
  return open + 1;
}

/** Whether the number behind 建议 counts them. */
const countsProposals = (text: string, end: number, { unit, start }: RawQuantity): boolean =>
  (unit === '件' || unit === '条') && start - end <= 2 && COUNTED_SO.test(text.slice(end, start));
const COUNTED_SO = /^(?:共?[近约超达有]?|超过|共计)$/;

const NOUN_ENDINGS = new CharacterSet('率量额');
/** How the words begin that tell a ratio: 稳定在, 保持在, 为, 达到, 控制在, 维持在, 超过. */
const RATIO_TOLD = new CharacterSet('稳保为达控维超');

/**
 * Cuts a paragraph into the tokens that carry structure: quantities, periods, punctuation and cue words. What lies
 * between two tokens is ordinary text, mostly nouns. One pass, linear.
 */
export function tokenise(text: string, quantities: readonly RawQuantity[], periods: readonly PeriodCue[]): Token[] {
  const tokens: Token[] = [];
  let nextQuantity = 0;
  let nextPeriod = 0;
  let at = 0;
  // Where another piece of news begins, a sentence does.
  const lines = datelines(text);
  let nextLine = 0;
  while (at < text.length) {
    while (nextPeriod < periods.length && (periods[nextPeriod] as PeriodCue).start < at) nextPeriod++;
    const period = periods[nextPeriod];
    const quantity = quantities[nextQuantity];
    if (quantity && quantity.start === at) {
      tokens.push({
        kind: Mark.quantity,
        start: at,
        end: quantity.end,
        cue: null,
        word: '',
        quantity: nextQuantity,
        period: null,
      });
      nextQuantity++;
      at = quantity.end;
      continue;
    }
    if (period && period.start === at) {
      tokens.push({ kind: Mark.period, start: at, end: period.end, cue: null, word: '', quantity: -1, period });
      at = period.end;
      nextPeriod++;
      continue;
    }
    const line = lines[nextLine];
    if (line && line.start <= at) {
      nextLine++;
      // No number stands in one, but a name may look like one.
      if ((quantity?.start ?? line.end) < line.end || (period?.start ?? line.end) < line.end) continue;
      const { start, end } = line;
      tokens.push({ kind: Mark.stop, start, end, cue: null, word: '', quantity: -1, period: null });
      at = Math.max(at, end);
      continue;
    }
    // A cue never reaches into the next number or date: 达到12个, 至今年2月.
    const wall = Math.min(quantity?.start ?? text.length, period?.start ?? text.length, line?.start ?? text.length);
    at = CUES.nextStart(text, at, wall, SIGNS);
    if (at === wall) continue;
    if (text.charCodeAt(at) === QUOTE) {
      at = pastName(text, at, wall);
      continue;
    }
    const code = text.charCodeAt(at);
    // The small set first: the table is far too large for the nearest cache.
    const mark = SIGNS.has(code) ? (PUNCTUATION_OF[code] as number) : 0;
    if (mark !== 0) {
      tokens.push({ kind: mark, start: at, end: at + 1, cue: null, word: '', quantity: -1, period: null });
      at++;
      continue;
    }
    const longest = CUES.longestAt(text, at);
    // 每人每月 where 每月 is a period: the shorter word before it.
    const hit = longest && at + longest[0].length > wall ? CUES.longestAt(text.slice(at, wall), 0) : longest;
    if (hit) {
      const end = at + hit[0].length;
      // 压缩比保持在六成: a ratio that is told, no comparison.
      const ratio = text[end] === '比' && RATIO_TOLD.at(text, end + 1);
      // 收到代表建议143件: they are counted, nothing is proposed.
      const proposals = hit[0] === '建议' && quantity !== undefined && countsProposals(text, end, quantity);
      // 保证率, 拥有量, 完成额, 回收期: a verb with such an ending is a noun.
      const noun =
        ratio ||
        proposals ||
        (hit[0].length > 1 && (NOUN_ENDINGS.at(text, end) || (text[end] === '期' && text[end + 1] !== '间')));
      if (hit[1].kind !== Cue.plain && !noun)
        tokens.push({ kind: hit[1].kind, start: at, end, cue: hit[1], word: hit[0], quantity: -1, period: null });
      at = ratio ? end + 1 : end;
      continue;
    }
    at++;
  }
  return tokens;
}

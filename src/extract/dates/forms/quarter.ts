import type { NumeralForm, WordForm } from '../form.ts';
import { months, type Part, part, quarter, relativeQuarter } from '../part.ts';
import { endsAny, isOneOf, startsAny } from '../words.ts';
import { edgeEnd } from './edge.ts';

/**
 * A quarter: 一季度, 第四季度, 1季度, 三季度末. Counter-examples: 四季, 一季稻, 5季度, 一季度一季度盯.
 */
export const numberedQuarter: NumeralForm = {
  units: '季',
  match(text, { start, value, unitAt }): Part | null {
    if (value < 1 || value > 4 || !isOneOf(text, unitAt + 1, '度')) return null;
    // 一季度一季度盯: quarter by quarter.
    const word = text.slice(start, unitAt + 2);
    if (text.startsWith(word, unitAt + 2) || endsAny(text, start, [word])) return null;
    // 连续两季度排名靠后: how many of them.
    if (isOneOf(text, start, '两')) return null;
    const from = isOneOf(text, start - 1, '第') ? start - 1 : start;
    return atEdge(text, from, unitAt + 2, value);
  },
};

function atEdge(text: string, start: number, end: number, n: number): Part {
  const edge = edgeEnd(text, end, '末底初');
  if (edge === end) return part('dates/quarter', start, end, quarter(n));
  return part('dates/quarter', start, edge, months(isOneOf(text, end, '初') ? n * 3 - 2 : n * 3));
}

/** Q1：怎么申领？ at the beginning of its line numbers a question. */
function asksThere(text: string, start: number, end: number): boolean {
  if (start > 2 || text.slice(0, start).trim() !== '') return false;
  return isOneOf(text, isOneOf(text, end, ' ') ? end + 1 : end, '：、') || isOneOf(text, text.length - 1, '？?');
}

/** 首季度, 末季度, Q1, 本季度, 上季度, 下个季度. Counter-examples: Q235 (a steel), Q1：怎么申领？ */
export const namedQuarter: WordForm = {
  words: [
    '首季',
    '首季度',
    '本季度',
    '这季度',
    '这个季度',
    '上季度',
    '上个季度',
    '上一季度',
    '下季度',
    '下个季度',
    '下一季度',
    ...[...'1234'].map((n) => `Q${n}`),
  ],
  match(text, start, end, word): Part | null {
    if (word[0] === 'Q') {
      const before = text.charCodeAt(start - 1);
      const after = text.charCodeAt(end);
      if ((before >= 0x30 && before <= 0x7a) || (after >= 0x2d && after <= 0x7a)) return null;
      if (asksThere(text, start, end)) return null;
      return part('dates/quarter', start, text.startsWith('季度', end) ? end + 2 : end, quarter(Number(word[1])));
    }
    // 实现首季“开门红”
    if (word === '首季' && startsAny(text, isOneOf(text, end, '“') ? end + 1 : end, ['开门红', '全面红'])) return null;
    if (word[0] === '首') return atEdge(text, start, end, 1);
    if (isOneOf(text, start - 1, '以之')) return null;
    const offset = word[0] === '上' ? -1 : word[0] === '下' ? 1 : 0;
    return part('dates/quarter', start, end, relativeQuarter(offset));
  },
};

import type { Article } from '../../article/types.ts';
import { CharacterSet } from '../../language/characters.ts';
import type { OutlineEntry } from '../types.ts';

/** Numbering of headings by level, as GB/T 9704 has it: 一、 （一） 1. （1）. */
const LEVELS = [
  /^(?:第?[一二三四五六七八九十]{1,3}(?:[、．.]|[章节编部]分?[\s　]?))/,
  /^[（(][一二三四五六七八九十]{1,3}[）)]/,
  /^\d{1,2}[.．、](?!\d)/,
  /^[（(]\d{1,2}[）)]|^[①-⑳]/,
] as const;
/** What these begin with. */
const NUMBER_STARTS = new CharacterSet('第一二三四五六七八九十（(0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳');
/** 一是…, 二是… within a paragraph. */
const COUNTED = /(?:^|[。；，：,;:”\s])([一二三四五六七八九十]{1,2})(?:是|要)(?=[一-龥“])/gu;
/** 坚持以…为引领, 坚持把…放在: a paragraph that opens with its measure. */
const MEASURE_STARTS = new CharacterSet('坚聚围突强深优做抓守夯统着致全加大持');
const MEASURE =
  /^(?:坚持|聚焦|围绕|突出|强化|深化|优化|做强|做大|抓实|抓牢|守牢|守住|夯实|统筹|着力|致力|全力|加快|大力|持续)[^。；！？：;!?:]{3,40}[，。；,;]/u;
/** Longest line without end punctuation that is a heading, and longest measure that is shown whole. */
const MAX_HEADING = 40;
const MAX_MEASURE = 48;
/** Longest heading without a number. */
const MAX_LINE = 22;
/** Speakers, questions, numbers of documents, signatures and dates stand on lines of their own, too. */
const NO_LINE =
  /^[（(@]|[：:，,—\d]|号$|(?:政府|办公室|委员会|局|厅|部|院|会)$|[年月日]$|(?:省长|市长|县长|区长|书记|主任|局长)[\s　]/;
/** Bylines, captions and the like stand on short lines too. */
const NO_HEADING =
  /^(?:记者|本报|通讯员|编辑|责编|责任编辑|来源|作者|文\/|图\/|附件|附[：:]|[（(]?记者|[□■●▲△]\s*(?:本报)?记者|原标题)|摄$|\t|年\d{1,2}月\d{1,2}日$/;

/**
 * The outline of an article: its headings, numbered or on short lines of their own, and the measures that it counts
 * (一是…；二是…) or opens a paragraph with. In the order of the text; levels begin at 1. Linear; pure.
 */
export function findOutline(article: Article): OutlineEntry[] {
  const found: OutlineEntry[] = [];
  let level = 0;
  for (const [paragraph, text] of article.paragraphs.entries()) {
    const heading = headingOf(text, paragraph);
    if (heading) {
      level = heading.level;
      found.push(heading);
    }
    const measures = measuresOf(text, paragraph, level + 1);
    // One measure alone is a sentence like any other.
    if (measures.length > 1 || (measures.length === 1 && measures[0]?.rule === 'outline/opening'))
      found.push(...measures);
  }
  return found.length > 1 ? found : [];
}

function headingOf(text: string, paragraph: number): OutlineEntry | null {
  const start = text.length - text.trimStart().length;
  const line = text.trim();
  // Most paragraphs are too long for a heading and have no number.
  if (!line || (line.length > MAX_LINE && !NUMBER_STARTS.at(line, 0)) || NO_HEADING.test(line)) return null;
  const at = LEVELS.findIndex((numbering) => numbering.test(line));
  const numbering = at < 0 ? '' : (LEVELS[at]?.exec(line)?.[0] ?? '');
  const stop = line.search(/[。；！？;!?]/);
  const end = stop < 0 ? line.length : stop;
  // （一）…。正文: a numbered line whose first sentence is short has its heading there.
  const own =
    at >= 0 ? end <= MAX_HEADING : stop < 0 && line.length >= 4 && line.length <= MAX_LINE && !NO_LINE.test(line);
  if (!own) return null;
  const words = line.slice(numbering.length, end).trim();
  if (words.length < 2) return null;
  return {
    level: at < 0 ? 1 : at + 1,
    kind: 'heading',
    text: words,
    paragraph,
    start,
    end: start + end,
    quote: text.slice(start, start + end),
    rule: at < 0 ? 'outline/line' : 'outline/numbered',
  };
}

function measuresOf(text: string, paragraph: number, level: number): OutlineEntry[] {
  const counted: OutlineEntry[] = [];
  // They count from one on.
  const matches = text.includes('一是') || text.includes('一要') ? text.matchAll(COUNTED) : [];
  for (const match of matches) {
    const [whole, ordinal = ''] = match;
    const start = match.index + whole.length - ordinal.length - 1;
    if (ordinal !== ORDINALS[counted.length]) continue;
    counted.push(measure(text, paragraph, start, start + ordinal.length + 1, level, 'outline/counted'));
  }
  if (counted.length > 1) return counted;
  const start = text.length - text.trimStart().length;
  const opening = MEASURE_STARTS.at(text, start) ? MEASURE.exec(text.slice(start, start + MAX_MEASURE + 4)) : null;
  return opening && text.trim().length > 60 ? [measure(text, paragraph, start, start, level, 'outline/opening')] : [];
}

const ORDINALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** A measure from `start` on, its words from `words` to the end of their clause, an opening one to that of its second. */
function measure(
  text: string,
  paragraph: number,
  start: number,
  words: number,
  level: number,
  rule: 'outline/counted' | 'outline/opening',
): OutlineEntry {
  const rest = text.slice(words, words + MAX_MEASURE);
  const clause = rest.search(/[，。；！？：,;!?:]/);
  const goesOn = rule === 'outline/opening' && /[，,]/.test(rest[clause] ?? '。');
  const second = goesOn ? rest.slice(clause + 1).search(/[，。；！？：,;!?:]/) : -1;
  const length = second >= 0 ? clause + 1 + second : clause;
  const end = words + (length < 0 ? rest.length : length);
  const quote = text.slice(start, end);
  return {
    level,
    kind: 'measure',
    text: text.slice(words, end).replace(/^要(?=向|把|在)/, ''),
    paragraph,
    start,
    end,
    quote,
    rule,
  };
}

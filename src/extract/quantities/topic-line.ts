import { CharacterSet } from '../../language/characters.ts';
import { isNoWork } from './item-heads.ts';
import { cleanName } from './names.ts';
import { isSymbol } from './symbols.ts';

/** What an item is about by its own label or the line above it: for the numbers that nothing in it names. */

const LONGEST = 24;
/** Number, sign or bracket that such a label begins with. */
const MARKS = new CharacterSet('（(一二三四五六七八九十0123456789①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳【');
const MARK = /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、]|[①-⑳]|【)\s?/;
/** A label and what ends it. */
const LABEL = /^([^，。；：、！？】|｜\d]{2,16})(?:[。】|｜]|$)/;
/** Words that any chapter is called by. */
const CHAPTER =
  /(?:情况|目标|任务|措施|安排|要求|保障|工作|分解|重点|原则|思路|成效|问题|方面|建议|意见|步骤|时间|对象|范围|内容|组织|领导|附件|背景|现状|计划|概况|成绩|总结|回顾|部署|提前完成|进度|持平|一步|[慢快]了|来源|依据|方式|程序|渠道|机制|责任|考核|督办|资金|布局|汇总.{0,2})$/;
/** Whole clauses: what somebody is to do, not what it is about. */
const CLAUSE =
  /^(?:坚持|坚定|聚焦|着力|全力|大力|深入|持续|加快|加强|进一步|切实|扎实|尽心|以|在|把|对|关于|我|为)|[了着]|得[更好]/;

/** The topic that `text` is labelled with, or that the line tells whose whole it is; null where there is none. */
export function topicOf(text: string): string | null {
  const line = text.trimStart();
  const marked = MARKS.at(line, 0) ? MARK.exec(line) : null;
  const label = marked ? line.slice(marked[0].length) : withoutSymbols(line);
  if (label === line) return null;
  const hit = LABEL.exec(label.slice(0, LONGEST).trimEnd());
  if (!hit || (hit[0] === hit[1] && label.trimEnd().length > hit[0].length)) return null;
  const { name } = cleanName(hit[1] as string);
  return name && !isNoWork(name) && !CHAPTER.test(name) && !CLAUSE.test(name) ? name : null;
}

function withoutSymbols(line: string): string {
  let at = 0;
  while (at < line.length && (isSymbol(line.charCodeAt(at)) || line[at] === ' ')) at++;
  return line.slice(at);
}

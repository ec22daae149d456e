import { bulletEnd } from '../../language/bullets.ts';
import { CharacterSet, SPACES } from '../../language/characters.ts';
import type { Status } from '../types.ts';
import { kindOfYear } from './kind-of-text.ts';
import { isWork } from './plan-words.ts';
import { progressLists } from './progress-lists.ts';

/**
 * Paragraphs that go through works without a subject, one after the other (实施热源续建工程，年内供热。/ 改造管网450公里。/ 完成节能改造，力争达到1000万平方米。): where
 * one of them says that it is to come and none that anything was done, all are what somebody is to do.
 */

const MARKS = new CharacterSet(`${SPACES}（(一二三四五六七八九十0123456789—`);
const MARK = /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[一二三四五六七八九十]是|——)?\s*/;
const IMPERATIVE_STARTS = new CharacterSet(
  '加推强完提深抓做持扎大全积继落健优巩坚促聚统突保严规培壮扩稳启构建争发确力有着重充进支鼓探',
);
const IMPERATIVE =
  /^(?:加快|加强|加大|加速|推[进动行广]|强化|完善|提[升高]|深化|深入|抓[好紧实]|做[好强优]|持续|扎实|大力|全[面力]|积极|继续|落实|健全|优化|巩固|坚持|促进|聚焦|统筹|突出|保障|严格|规范|培育|壮大|扩大|稳步|启动|构建|建[立设]|争取|发挥|确保|力争|有序|着力|重点|充分|进一步|支持|鼓励|探索)/;
const AHEAD =
  /力争|确保|争取|年内|年底前|月底前|到20\d\d年|[明来]年|必须|抓紧|尽快|计划(?:新|投|改|建|完成|实施)|(?<![重主需必首纲摘概简])要(?![素点道看清认闻求])/;
const TOLD =
  /已|[^为除]了(?!解)|目前|截[至止]|以来|同比|累计|曾|[去上]年|上半年|[一二三]季度|日前|近日|眼下|如今|正在|正加|出台|[\d]日|获悉|记者|介绍/;
/** 2025年|生产总值增长5.5%；…: a row of the year that opens it. */
const YEAR_STARTS = new CharacterSet(`${SPACES}2去今明`);
const YEAR_ROW = /^\s*(20\d\d年|[去今明]年)\s?[|｜丨┃│：:]\s?[^\s\d]/;
const FEWEST = 2;
const isOneOfRun = (text: string): boolean => {
  const at = bulletEnd(text) || (MARKS.at(text, 0) ? (MARK.exec(text)?.[0].length ?? 0) : 0);
  return (
    ((IMPERATIVE_STARTS.at(text, at) && IMPERATIVE.test(text.slice(at, at + 4))) || isWork(text, at)) &&
    !TOLD.test(text)
  );
};

/** What each paragraph tells by what stands around it: a task and what came of it (`progressLists`), or one of a run of works. */
export function toldAround(paragraphs: readonly string[], published: string | null): ReadonlyMap<number, Status> {
  const told = new Map<number, Status>(progressLists(paragraphs));
  for (const [paragraph, text] of paragraphs.entries()) {
    const year = published !== null && YEAR_STARTS.at(text, 0) ? YEAR_ROW.exec(text)?.[1] : undefined;
    const kind = year && published ? kindOfYear(year, published) : null;
    if (kind) told.set(paragraph, kind);
  }
  for (let from = 0; from < paragraphs.length; from++) {
    let until = from;
    let [sentences, ahead] = [0, false];
    for (; until < paragraphs.length && isOneOfRun(paragraphs[until] as string); until++) {
      const text = paragraphs[until] as string;
      if (!text.trimEnd().endsWith('。')) continue;
      sentences++;
      ahead ||= AHEAD.test(text);
    }
    if (ahead && sentences >= FEWEST) for (let i = from; i < until; i++) if (!told.has(i)) told.set(i, 'target');
    from = until;
  }
  return told;
}

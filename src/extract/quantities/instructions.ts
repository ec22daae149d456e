import { CharacterSet } from '../../language/characters.ts';
import { SAYS_WHAT_TO_DO } from './plan-verbs.ts';

/**
 * Paragraphs of plans that never say so: one clause after the other opens with what to do (积极发展…，大力推进…，健全…), and nothing in them has come
 * about. In 1,600 numbers of 140 articles marked by readers no result stood in such a paragraph.
 */

/** Whether so many of a paragraph's clauses say what to do, and so few what has been done, that its numbers are asked for. */
export function instructs(text: string): boolean {
  if (NEWS.test(text.slice(0, LONGEST_OPENING))) return false;
  let [clauses, asked] = [0, 0];
  /** 该村发展旅游，建设民宿12家: whoever is named first does it, and it is told; null before the first clause of a sentence. */
  let opened: boolean | null = null;
  for (let from = 0; from < text.length; ) {
    let to = from;
    while (to < text.length && !CLAUSE_ENDS.at(text, to)) to++;
    if (to - from > 1) {
      const says = WHAT_TO_DO.test(text.slice(from, Math.min(to, from + LONGEST_HEAD)));
      opened ??= says;
      clauses++;
      if (says && opened) asked++;
    }
    if (SENTENCE_ENDS.at(text, to)) opened = null;
    from = to + 1;
  }
  if (asked < FEWEST || asked < clauses * SHARE) return false;
  return asked - WEIGHT * (text.match(HAS_COME)?.length ?? 0) >= MARGIN;
}
const SENTENCE_ENDS = new CharacterSet('。！');
const CLAUSE_ENDS = new CharacterSet('，。；！');
/** At least so many clauses and such a part of all say what to do; a sign of a result weighs as much as three of them. */
const [FEWEST, SHARE, WEIGHT, MARGIN] = [3, 0.4, 3, 2];
const LONGEST_HEAD = 12;
/** A verb of plans without anyone who does it, behind the number of an item. */
const WHAT_TO_DO = new RegExp(
  `^[”\\s]{0,2}(?:[（(]?[一二三四五六七八九十\\d]{1,2}[）)]?[是要、.]?)?(?:同时|此外|进一步|继续)?(?:${SAYS_WHAT_TO_DO})`,
);
/** What tells that something has come about, how it stands, or who did it. */
const HAS_COME =
  /[^为除]了(?!解)|获[评批得]|荣获|成功|圆满|居[全第世]|位[居列]|排名|首[次个条批家]|先后|累计|同比|增[长速]\d[\d.]*[%％](?!左右|以[上内])|高于|低于全国|显著|明显|稳步提|取得|突破|成效|投入?[用产运]|通车|竣工|完工|超额|提前|如期|已|入选|跃升|上升|连续|名列|创[下造历]|[率值额入量][^，。；]{0,4}达|以来|去年|全年|目前|正在|迈[上出]|挂牌|落户|改善|好转|增加|下降|近年来|当地|(?:该|这个)[村镇乡县市区局校院园公企合]/g;
/** News tells of what somebody does today in the same words. */
const NEWS = /今[天日]|昨[天日]|近日|日前|记者|据悉|本报讯/;
const LONGEST_OPENING = 30;

/** 礼包八：新建幼儿园1000所: whether a paragraph is one of the numbered gifts, good deeds or promises of a list, and nothing is said of what came of it. */
export const isPromisedItem = (text: string): boolean =>
  ITEM_STARTS.at(text, 0) && PROMISED_ITEM.test(text.slice(0, LONGEST_HEAD)) && !DONE.test(text);
const ITEM_STARTS = new CharacterSet('民礼红实好承任目大');
const PROMISED_ITEM = /^(?:民生)?(?:大?礼包|大?红包|实事|好事|承诺|任务|目标)[一二三四五六七八九十\d]{1,2}[：:]/;
const DONE = /已|[^为除]了(?!解)|目前|截[至止]|进展|完成情况/;

import { CharacterSet } from '../../language/characters.ts';
import { Cue } from '../../language/cues.ts';
import { STATING } from '../../language/reporting.ts';
import type { Left } from './left-parts.ts';
import type { Unnamed } from './named.ts';
import { cleanName } from './names.ts';
import { CLASSING } from './noun-opening.ts';
import type { Reading } from './reading.ts';
import { CLAUSE_END, MAX_LOOK, Mark, type Token } from './tokens.ts';

/** Where the clause of a token begins in the text. */
export function clauseStart(tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - MAX_LOOK); i--)
    if ((tokens[i] as Token).kind & CLAUSE_END) return (tokens[i] as Token).end;
  return at > MAX_LOOK ? (tokens[at - MAX_LOOK] as Token).start : 0;
}

/**
 * The noun at the head of the number's clause; with `earlier`, of a short clause before it that only names a topic
 * (老旧小区改造，今年干了1860个).
 */
export function clauseSubject(
  text: string,
  tokens: readonly Token[],
  boundary: number,
  earlier: boolean,
): string | null {
  let to = boundary + 1;
  let commas = 0;
  for (let i = boundary; i >= Math.max(-1, boundary - MAX_LOOK); i--) {
    const token = i >= 0 ? tokens[i] : undefined;
    // 60岁以上老年人接种率要在月底前达到85%: an age only says whose.
    if (token && token.kind & Mark.quantity) {
      // 县财政今后三年每年拿出800万元
      if (LENGTH.test(text.slice(token.end - 1, token.end + 1))) continue;
      // 租金一年8000元: for how long it is reckoned.
      if (text[token.start] === '一' && ONE_LONG.test(text.slice(token.start, token.end))) continue;
      // 五年固定资产投资累计完成900亿元: for how long.
      const opened =
        i === 0 || ((tokens[i - 1] as Token).kind & CLAUSE_END && (tokens[i - 1] as Token).end === token.start);
      return text.slice(token.start, token.end).includes('岁') || (opened && text[token.end - 1] === '年')
        ? headNoun(text, tokens, i + 1, to)
        : null;
    }
    if (token && !(token.kind & CLAUSE_END)) continue;
    // 公示无异议的，先拨付六成: a condition is no name.
    if (commas === 1 && text[to < tokens.length ? (tokens[to] as Token).start - 1 : -1] === '的') return null;
    if (commas === (earlier ? 1 : 0)) return headNoun(text, tokens, i + 1, to);
    if (!token || !(token.kind & Mark.comma)) return null;
    commas++;
    to = i;
  }
  return null;
}

const ONE_LONG = /^一(?:年|个?月|天|季度?|茬)$/;
/** The end of a length of time and what goes on with it: 三年每年, 三个月内. */
const LENGTH = /^[年月]每|^[年月天周]内/;
const OPENERS = new CharacterSet('“‘（( \u3000');
const AFTER = new CharacterSet('后');
const AFTERWARDS = /^[^，。；后]{2,4}后的/;
const LONGEST_DEED = 6;
const WHOLE_PLACE = /^[全我本][国省市县区州镇乡旗盟]/;
const WHOLE_YEAR: ReadonlySet<string> = new Set('年度 全年 当年 今年'.split(' '));

const SAYS = new RegExp(`(?:${STATING.join('|')}|看来|来看|显示|了解)\\s*$`);

const ASKED_OF = /(?:[率度量额值耗速]|比重|占比|面积|收入|投资|人数|时限|标准)要求$/;

/** The noun from before token `from` up to the first cue that is no part of a name. */
function headNoun(text: string, tokens: readonly Token[], from: number, to: number): string | null {
  let start = from > 0 ? (tokens[from - 1] as Token).end : 0;
  const until = to < tokens.length ? (tokens[to] as Token).start : text.length;
  let end = until;
  // “不良贷款率要守住…: a quotation that goes on, no name in quotes.
  if (OPENERS.at(text, start) && !text.slice(start, end).includes('”')) start++;
  // 改造后的小区物业进驻率
  if (AFTER.within(text, start + 2, start + LONGEST_DEED))
    start += AFTERWARDS.exec(text.slice(start, start + LONGEST_DEED))?.[0].length ?? 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    // 招生计划不得少于审批地生源的80%: a plan that is called so.
    if (token.end <= start || token.kind & Cue.named) continue;
    if (
      token.kind & (Cue.act | Cue.of | Cue.promise | Cue.and | Mark.list) &&
      !(token.kind & (Cue.plan | Cue.done | Cue.modifier))
    )
      continue;
    // 力争签约项目三季度末开工: what opens the clause is no part of it; 下部结构
    if (token.start <= start && token.kind & (Cue.plan | Cue.done) && !(token.kind & Cue.modifier)) {
      start = token.end;
      continue;
    }
    // 年度建设任务已完成80%
    // 全市下半年水利投资确保完成12亿元
    if (
      (token.start <= start && (token.kind & Mark.period || WHOLE_YEAR.has(token.word))) ||
      (token.kind & Mark.period && token.start === start + 2 && WHOLE_PLACE.test(text.slice(start, start + 2)))
    ) {
      // 6月底前灌溉面积确保完成75万亩
      start = token.end + (token.kind & Mark.period && text[token.end] === '前' ? 1 : 0);
      continue;
    }
    if (token.start === start && token.kind === Cue.stop && token.end - token.start === 1) continue;
    // 退役士兵一次性经济补助: paid once.
    if (token.word === '一次性') continue;
    // 创业担保贷款月底前要完成5000万元: of what kind it is.
    if (token.start === start && token.kind & Cue.stop && CLASSING.test(token.word)) continue;
    // 困扰居民多年的管网改造; 到户水价
    const next = tokens[i + 1];
    if (token.kind & Mark.period && next && next.kind & Cue.of) continue;
    if (token.kind & Cue.reach && token.end - token.start === 1 && !'为是'.includes(text[token.start] as string))
      continue;
    // 总开发面积已覆盖120平方公里
    if (token.word === '总' && i + 1 < to) continue;
    end = token.start;
    break;
  }
  const raw = text.slice(start, end);
  // 村支书指着河对岸说，村里再添8座: who says it.
  // 碳强度要求下降18%: what is asked for of a measure.
  if (end < until && SAYS.test(text.slice(start, until)) && !ASKED_OF.test(text.slice(start, until))) return null;
  // 工业品物流中，有超过七成…: where something is so is not what is measured.
  if (SAYS.test(raw) || /[中里]$/.test(raw.trimEnd())) return null;
  // 发展指数达478.1
  const told = cleanName(raw.replace(/(?:达到?|为|是|报)\d[\d.]*点?$/, '')).name;
  // 运输品类包括汽车配件、家电等640多种: what the things are that are of so many kinds.
  const kinds = told.length > 6 ? KINDS_LISTED.exec(told)?.[1] : undefined;
  if (kinds) return kinds;
  // 汽车、纺织、建材三大主导产业产值: the last of a long list has the measure.
  const name = told.length > 18 && LIST_ALL.test(told) ? told.slice(told.lastIndexOf('、') + 1) : told;
  // 完成年度计划的七成，全年可超额完成…: that a plan is met says nothing of what it is for.
  if (MEETS.test(name)) return null;
  return name.length >= 2 && name.length <= 18 ? name : null;
}

const MEETS = /^(?:超额|已|累计)?(?:完成|达到|占)了?(?:年度|全年|当年|年初|总|调整)?$/;
const KINDS_LISTED = /^([^，。；：、]{2,10}?)(?:包括|涵盖|包含)[^，。；：]{1,24}、/;
const LIST_ALL = /、[^、]{1,4}[二三四五六七八九十两]大[^、]{2,10}$/;
/** How far back from a number the clause before is read. */
const LONGEST_TOLD = 50;

/** 一项是锅炉清洁化改造，明年完成65台: the one of several things that the clause before the number's tells of; null where it tells of none. */
export function itemTold(text: string, until: number): string | null {
  const item = ITEM_TOLD.exec(text.slice(Math.max(0, until - LONGEST_TOLD), until))?.[1];
  return item ? cleanName(item).name || null : null;
}
const ITEM_TOLD = /(?:^|[，。；：])(?:另|还有|其中)?一[项个类种件][就则]?是([^，。；：]{3,20})，[^，。；：]{0,12}$/;

/** 家庭纯收入持续增加，2020—2023年年均增速为6.9%: what the clause before the number's says to have changed; null where it does not. */
export function growthTold(text: string, until: number): string | null {
  const told = GROWTH_TOLD.exec(text.slice(Math.max(0, until - LONGEST_TOLD), until))?.[1];
  return told ? cleanName(told).name || null : null;
}
const GROWTH_TOLD =
  /(?:^|[，。；：])([^，。；：、]{2,18}?)(?:[比较](?:上月|上年|去年|同期|上年同期)|同比|环比)?(?:呈现?|实现)?(?:持续|稳步|不断|平稳|快速|高速|较快|稳定|大幅|小幅|略有|明显|加快|加速|逐年|连年|保持)+(?:增长|增加|提升|提高|上升|扩大|回升|下降|减少|回落)[^，。；：]{0,2}，[^，。；：]{0,16}$/;

/** 旅游业贡献突出，收入12.6亿元: of what the clause before speaks whose measure alone opens the number's; null where it speaks of a place or a body. */
export function topicTold(text: string, until: number): string | null {
  const told = TOPIC_TOLD.exec(text.slice(Math.max(0, until - LONGEST_TOLD), until))?.[1];
  // 民营企业贷款二季度增速加快
  const topic = told?.replace(TIME_ENDS, '');
  const { name } = cleanName(topic && !OWNER.test(topic) ? topic : '');
  return name.length >= 2 ? name : null;
}
const TIME_ENDS = /(?<=..)(?:[上下]半年|[一二三四前]{1,2}季度|全年|今年|去年|年[末底]|近年来?)$/;
const TOPIC_TOLD =
  /(?:^|[，。；：])(?:其中|而|但|目前)?([^，。；：、\d的在]{2,12}?)(?:在[^，。；：]{2,14}[中里]|加快|加速|效益|产销|规模|总体|整体|仍|依然|继续|成为|保持|稳居|位居|居|是|贡献|支撑|带动|拉动|增势|表现|作用|份额|势头|增速|增幅|同样|也|均|显著|发展(?![起出了])|增长|运行|持续|稳步|快速|平稳|大幅|明显|下降|下滑|减少|回落|回升|上升|扩大|占主导|占据|占优)[^，。；：\d]{0,16}，$/;
/** What has a measure rather than being measured: places, bodies, and what everything is part of. */
const OWNER =
  /(?:经济|形势|建设|工作|项目|市场|[省市县区镇乡村旗州国]|公司|(?<!民营|国有|外资|投资|私营|规上|小微|中小)企业|集团|园区|合作社|[村居农牧渔]民|群众|农户|各[一-龥]{1,8}|今年|去年|上半年|季度)$/;

/** 消费者预期指数为51.7，同比下降30.6%: what a number without a unit in the clause before was told of; null where none was. */
export function levelTold(text: string, until: number): string | null {
  const told = LEVEL_TOLD.exec(text.slice(Math.max(0, until - LONGEST_TOLD), until))?.[1];
  return told ? cleanName(told).name || null : null;
}
const LEVEL_TOLD =
  /(?:^|[，。；：])([^，。；：、\d]{2,20})(?:为|是|报|达到?|录得|收于|收报)\d[\d.]*点?，[^，。；：\d]{0,10}$/;

/** 青少年的肥胖检出率，五年里上升了4.6个百分点: the measure alone in the clause before the number's; null where there is none. */
export function topicAlone(text: string, until: number): string | null {
  const told = TOPIC_ALONE.exec(text.slice(Math.max(0, until - LONGEST_TOLD), until))?.[1];
  return told ? cleanName(told.replace(CHANGES, '')).name || null : null;
}
/** 提高养老金，每人每月增加120元: what is done to it is no part of it; not 增加值率, 降低幅度. */
const CHANGES =
  /^(?:继续|再次|适当|逐步|稳步|合理|连续|统一|及时|同步)?(?:提高|上调|下调|调[高低整]|增[加发]|降低|扩大|减少|提升|落实|兑现|完善)了?(?=[^值幅后的][^，]{2})/;
const TOPIC_ALONE =
  /(?:^|[，。；：])(?:而|但|另外|同时)?([^，。；：、\d]{2,16}(?:率|比重|比例|价格?|产量|总量|金额|余额|封顶线|起付线|收入|人数|面积|标准|补贴|补助|津贴|优待金|养老金|抚恤金))，[^，。；：]{0,14}$/;

/** 每千名老年人拥有床位39.5张: the name with whom it is counted by; null where the clause does not begin so. */
export function perHead(text: string, tokens: readonly Token[], left: Left, name: string): string | null {
  const lead = text.slice(clauseStart(tokens, left.first), left.start).trim();
  if (lead.length > LONGEST_COUNTED_BY || !lead.includes('每')) return null;
  return COUNTED_BY.test(lead) ? `${lead.replace(/^[^每]*/, '')}${name}` : null;
}
/** Longest words that COUNTED_BY takes. */
const LONGEST_COUNTED_BY = 14;
const COUNTED_BY = /^(?:全[市县区省国州])?每[百千万][一-龥]{1,10}$/;

/** A noun directly before the number with a verb behind it: 设备300台运抵 has its noun on the left. */
export function endsClause(text: string, end: number): boolean {
  return /^[，。；、]/.test(text.slice(end, end + 1));
}

/** 覆盖90%以上乡镇和65%以上村: one more share in a row, each with those it is of behind it. */
export function isShareInList({ reading: { raw, tokens }, tokenIndex, quantity }: Unnamed): boolean {
  const [token, joint] = [tokens[tokenIndex] as Token, tokens[tokenIndex - 1]];
  const before = raw[token.quantity - 1];
  return (
    joint !== undefined &&
    (joint.kind & (Cue.and | Mark.list)) > 0 &&
    joint.end === token.start &&
    before?.kind === quantity.kind &&
    joint.start > before.end
  );
}

/** Nothing but a bound stands between the number and the beginning of its clause. */
export function isBareAtHead(text: string, tokens: readonly Token[], left: Left): boolean {
  if (left.start !== left.end || left.act || left.change || left.reach || left.account) return false;
  const before = tokens[left.first - 1];
  return !before || (before.kind & CLAUSE_END) > 0 || !/\S/.test(text.slice(0, left.start));
}

const LABELLED =
  Mark.period | Cue.act | Cue.done | Cue.modifier | Cue.bound | Cue.change | Cue.reach | Cue.from | Cue.of | Cue.plan;
/** Whether nothing but the end of a date stands between token `i` and the next. */
const isBlankOr = (text: string, tokens: readonly Token[], i: number) =>
  (tokens[i] as Token).end === (tokens[i + 1] as Token).start ||
  DATE_END.test(text.slice((tokens[i] as Token).end, (tokens[i + 1] as Token).start));
const DATE_END = /^[前止内]?\s*$/;

/** The words before a colon that touches the number, where they are a clause of their own. */
export function labelBefore({ text, tokens }: Pick<Reading, 'text' | 'tokens'>, at: number): string | null {
  const colonAt = colonBefore(text, tokens, at);
  if (colonAt < 0) return null;
  const colon = tokens[colonAt] as Token;
  const start = clauseStart(tokens, colonAt);
  const { name } = cleanName(text.slice(start, colon.start).replace(/^.*[）)](?=.{2})|^.*\s/, ''));
  if (name.length < 2 || name.length > 16 || AS_SUCH.test(name)) return null;
  // 市长说：今年完成…, 东关街道：已拆除320户: who says or does it is no item.
  return colonAt < at - 1 && NO_ITEM.test(name) ? null : name;
}
/** How far it has come and what is asked for, whatever it is. */
const AS_SUCH = /^(?:已|实际|累计)?完成(?:情况|数)?$|^(?:全年|年度)?(?:目标|任务|计划)数?$/;
const NO_ITEM =
  /\d|^[一二三四五六七八九十]{1,2}是|(?:说|道|电|讯|表[示态]|坦言|承诺|答复|回应|介绍|认为|指出|[省市县区州乡镇村社委局厅部办处院校厂站队组]|[获得]悉|了解|街道|情况|进展|账本|家底|进度|目标|任务|措施|成效|方面|总体|目前|其中|公司|集团|[问答者员长记])$/;

/** The colon before token `at`, where nothing but deeds and days, or by whom it is reckoned, stands between; −1 where there is none. */
function colonBefore(text: string, tokens: readonly Token[], at: number): number {
  let place = at - 1;
  // 供水管网：4月底完成17公里: what was done by then to what is labelled.
  while (place >= 0 && LABELLED & (tokens[place] as Token).kind && isBlankOr(text, tokens, place)) place--;
  const touching = place >= 0 ? tokens[place] : undefined;
  if (touching && touching.kind & Mark.colon && isBlankOr(text, tokens, place)) return place;
  // 城市低保标准：由每人每月600元: by whom it is reckoned may stand between.
  place = at - 1;
  while (place > Math.max(0, at - LONGEST_UNIT) && !((tokens[place] as Token).kind & CLAUSE_END)) place--;
  const colon = tokens[place];
  const reckoned = colon && RECKONED_BY.test(text.slice(colon.end, (tokens[at] as Token).start).trim());
  return reckoned && colon.kind & Mark.colon ? place : -1;
}
/** So many words stand between a label and its number at most. */
const LONGEST_UNIT = 6;
const RECKONED_BY = /^[由从为]?(?:平均)?(?:每[^，。；、\d每]{1,6}){0,3}$/;

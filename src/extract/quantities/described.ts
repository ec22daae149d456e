import { afterLast, CharacterSet } from '../../language/characters.ts';
import { clauseStart } from './clause.ts';
import type { RawQuantity } from './raw.ts';
import type { Token } from './tokens.ts';

/** What a plan tells of a place or a work as it is: whom it concerns, how many there are, how long a road is. */

const HAS = /(?:共有|现有|原有|已有|下?辖有?|位于|沿线总?长|的[^，。；、\d]{1,8}共[计有]?)(?:约|近)?$/;
/** 需要整治的村庄共59个: what needs it is there. */
const IN_NEED = /需要[^，。；、\d]{2,16}的[^，。；、\d]{1,8}共[计有]?$/;
/** Bodies and those who live there, which no work makes. */
const PLACE = /^(?:乡|镇|行政村|自然村|建制村|村(?!级)|街道|社区(?!服)|县|区|市|居民|农户)/;
const PLACE_BEFORE = /[乡镇村组道区]、$/;
const APART = /[，。；]/;

/** Whether the number counts those whom a work concerns (该工程涉及3个乡镇、12个村、2100户): they are there, whatever is planned. */
export function isConcerned(text: string, { kind, unit, start, end }: RawQuantity): boolean {
  if (kind !== 'count') return false;
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const from = before.lastIndexOf('涉及');
  // 计划改造小区747个，涉及居民2.1万户: whom it is to reach.
  const place = () => PLACE.test(text.slice(end, end + 4)) || (unit === '户' && PLACE_BEFORE.test(before));
  if (HIT.test(before)) return true;
  if (from >= 0 && !APART.test(before.slice(from)) && place()) return true;
  return before.includes('需要') && IN_NEED.test(before);
}

/** Whether the number only describes what a plan is about (现有学校30所), or is what a look at the figures shows (从完成投资来看，…达到26亿元). */
export function isDescribed(text: string, tokens: readonly Token[], at: number, quantity: RawQuantity): boolean {
  const { kind, start } = quantity;
  if (kind === 'count' || kind === 'physical')
    if (HAS.test(text.slice(Math.max(clauseStart(tokens, at), start - LONGEST), start))) return true;
  if (UNDER_WAY.test(text.slice(quantity.end, quantity.end + LONGEST_WAY))) return true;
  const before = text.slice(Math.max(0, start - LONGEST_LOOK), start);
  return before.includes('看，') && LOOKED_AT.test(before.slice(before.lastIndexOf('。') + 1));
}
/** 另有80公里正在施工 */
const UNDER_WAY = /^[^，。；、\d]{0,6}正在(?:施工|建设|推进|实施|改造|安装|办理|进行)中?(?:[。；]|$)/;
const LONGEST_WAY = 16;
/** 受威胁的900户2800人应转尽转 */
const HIT = /(?:受[威影灾困波损][胁响及害]?|被困|涉险|存在[^，。；、\d]{1,8})的(?:\d[\d.万]{0,7}[户人名处])?$/;
const LONGEST_LOOK = 100;
const LOOKED_AT = /^\s*从[^，。；\d]{0,6}(?:完成|实际|实现|到位|进展|进度|执行)[^，。；\d]{0,8}看，/;
const LONGEST = 60;

/** 目前在编教师仅占28%: how little there is of it. */
export const standsNow = (text: string, start: number, { coreStart }: RawQuantity): boolean =>
  NOW.within(text, start, Math.min(coreStart, start + 5)) && STANDS_NOW.test(text.slice(start, coreStart));
/** How the words for now begin. */
const NOW = new CharacterSet('目当现眼');
const STANDS_NOW =
  /^[^，。；]{0,4}(?:目前|当前|现在|眼下)[^，。；]{0,24}(?:[仅只][占有为是剩]|不足|不到|[尚还仍]有|现有|占)[^，。；]{0,10}$/;

/**
 * 已铺设67条，计划投资2亿元；支线1条…; 已有28万人，任务是35万人；床位建成1420张: whether a word of planning tells what counted works are to cost or were to be, and
 * nothing of the works.
 */
export const isPlannedSum = (text: string, { start }: Token): boolean =>
  PLANNED_SUM.test(text.slice(start, start + 12));
const PLANNED_SUM = /^(?:本?年度?|年内)?计划(?:总投资|投资)|^(?:目标|任务|计划)[数量值]?[是为]\d/;

/** 纲要共列出28项指标，其中约束性的12项: what a text holds is there, whatever it asks for; so is what a list of nouns comes to (冰箱、空调、电脑，共3类). */
export function isOfText(text: string, { kind, unit, coreStart, end }: RawQuantity): boolean {
  if (kind !== 'count' || !'项条个类种章款部分'.includes(unit)) return false;
  const before = text.slice(Math.max(0, coreStart - LONGEST_LOOK), coreStart);
  if (BINDING.test(before) || BINDING_BEHIND.test(text.slice(end, end + LONGEST_CONTENTS))) return true;
  if (HOLDS.test(before))
    return (
      '条章款部分'.includes(unit) ||
      CONTENTS_BEFORE.test(before) ||
      CONTENTS.test(text.slice(end, end + LONGEST_CONTENTS))
    );
  return (unit === '类' || unit === '种') && NOUNS_LISTED.test(before.slice(afterLast(before, '。；：')));
}
const LONGEST_CONTENTS = 14;
const BINDING = /(?:约束性|预期性)(?:的|指标)?(?:有|共有?|[为是])?$/;
const BINDING_BEHIND = /^(?:指标)?(?:[是为属]于?)?(?:约束性|预期性)/;
const CONTENTS_BEFORE = /(?:指标|任务|措施|举措|条款|事项|要求|内容)$/;
const HOLDS =
  /(?:纲要|规划|方案|草案|意见|清单|办法|措施|条例|通知|细则|决定|行动计划|[^，。；]》|“[^，。；“”]{2,16}条”)[》”]?[中里]?(?:一共|总?共|主要|还)?(?:列出|提出|明确|设置|设定|[设列]有|包括|包含|涵盖|分为|确定|共[有设]?)了?(?:[^，。；、\d]{0,8}|[^，。；、\d]{0,6}\d{1,2}(?:大?类|个?方面|部分|章)、?)$/;
const CONTENTS = /^[^，。；、\d]{0,8}(?:指标|任务|措施|举措|条款|事项|要求|内容|部分)/;
const NOUNS_LISTED = /^[^，。；：、\d]{1,8}(?:[、和及][^，。；：、\d]{1,8}){2,12}(?:等，?|，)共$/;

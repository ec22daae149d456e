import { CharacterSet } from '../../language/characters.ts';
import type { Naming, Unnamed } from './named.ts';
import type { RawQuantity } from './raw.ts';

/** Numbers that a deed names, told beside what was counted or in the clause before. */

/** 移民搬迁640人，其中分散安置210人: the way in which so many of them were served is what tells them apart; null elsewhere. */
export function partDone({
  reading: { text },
  quantity,
  left,
  inSentence,
  counts,
  noun,
  subject,
}: Unnamed): Naming | null {
  if (!inSentence || !counts || noun || left.act?.length !== 2) return null;
  if (!DEED_ENDS.at(text, quantity.coreStart - 1)) return null;
  const part = PART.exec(text.slice(Math.max(0, quantity.coreStart - FURTHEST_PART), quantity.coreStart))?.[1];
  return part?.endsWith(left.act) ? { name: part, subject, stated: true, byVerb: true } : null;
}
const DEED_ENDS = new CharacterSet('置业移迁养训疗育理岗出');
const FURTHEST_PART = 12;
const PART = /其中[，：]?((?:集中|分散|统一|自主|自愿|就地|就近|异地|跨省|跨区|上门|委托|居家|机构|社会化)[一-龥]{2})$/;

/** 以前烧柴，一个冬天要烧2吨: the deed with its object, which the clause before has; null where the deeds differ. */
export function deedBefore(text: string, until: number): string | null {
  const at = SUFFIXES.at(text, until - 1) ? until - 2 : until - 1;
  if (!DEEDS.at(text, at)) return null;
  const verb = text[at] as string;
  const before = text.slice(Math.max(0, at - FURTHEST_DEED), at);
  const told = AGAIN.exec(before)?.[1];
  const deed = told?.lastIndexOf(verb) ?? -1;
  const name = told?.slice(deed);
  return deed >= 0 && name && name.length > 1 && name.length <= LONGEST_DEED ? name : null;
}
const SUFFIXES = new CharacterSet('掉了去到上');
const DEEDS = new CharacterSet('烧用吃喝种养喂收卖产挖砍挑运拉交缴买采摘栽');
const FURTHEST_DEED = 30;
const LONGEST_DEED = 5;
/** The clause before, and for how long and how surely the deed is done. */
const AGAIN =
  /(?:^|[，。；：“])([^，。；：“”\d]{2,12})，(?:[一每]个?(?:冬天?|夏天?|年|天|月|季|茬|户|家|人|亩)(?:天|下来)?|全年|平均|[户亩人]均|光|至少|少说|最少|大约|估计|就|也|都|得|要|能|可|会|才){1,5}$/;

/** 完成全年6%的增长目标还需努力: the aim that is to be met, where nothing was measured before it; null elsewhere. */
export function aimMet({ reading: { text, carried }, quantity, inSentence, name }: Unnamed): string | null {
  if (name || (inSentence && carried.name) || text[quantity.end] !== '的') return null;
  const aim = AIM.exec(text.slice(quantity.end + 1, quantity.end + LONGEST_AIM))?.[0];
  return aim && MEETING.test(text.slice(Math.max(0, quantity.coreStart - LONGEST_AIM), quantity.coreStart))
    ? aim
    : null;
}
const LONGEST_AIM = 12;
const AIM = /^(?:预期)?(?:[一-龥]{0,4}(?:增长|增速|增幅)|[一-龥]{1,4}投资|减排|节能|招商)(?:预期)?目标/;
const MEETING =
  /(?:完成|实现|达到|达成|离|距离|距|对照|对标|锚定|盯住|紧盯)(?:全年|今年|年度|年初)?(?:确定的?|预定的?|既定的?)?$/;

/** 对农贸市场实施标准化改造，年底前完成80%: the work that is done to those of whom so large a part is done; null elsewhere. */
export function workOnThose(text: string, { kind, coreStart }: RawQuantity): string | null {
  if (kind !== 'percent' || !DONE_BEFORE_ENDS.at(text, coreStart - 1)) return null;
  return WORK_ON.exec(text.slice(Math.max(0, coreStart - FURTHEST_WORK), coreStart))?.[1] ?? null;
}
const DONE_BEFORE_ENDS = new CharacterSet('成约近过');
const FURTHEST_WORK = 64;
const WORK_ON =
  /对[^，。；：、]{2,20}(?:实施|进行|开展|推进|推行|启动)了?([^，。；：、\d]{0,10}(?:改造|整治|治理|加固|修复|升级|排查|检测|普查|评估|体检|培训|清理|更新|监测|核查|清查|检修|维护|修缮|消毒|检查|验收|保护|接种|采样|筛查))，[^，。；：]{0,16}完成了?(?:约|近|超过?)?$/;

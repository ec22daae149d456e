import { afterLast, CharacterSet } from '../../language/characters.ts';
import { sentenceUntil } from './announce.ts';
import type { Left } from './left-parts.ts';
import type { RawQuantity } from './raw.ts';

/** What an order, a rule or an agreement asks for by the form of its words, though none of them plans. */

/** Whether the number is such; `past`: only results are told around it. */
export function isOrdered(text: string, quantity: RawQuantity, left: Left, past: boolean): boolean {
  const { kind, start, end } = quantity;
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const behind = text.slice(end, end + LONGEST);
  const sentence = sentenceUntil(text, start);
  const done = () => DONE.test(sentence);
  switch (kind) {
    case 'count':
      if (isCapOfCount(text, quantity) || (STOCKED.test(behind) && EACH.test(before))) return !done();
      if (AT_LEAST_EACH.test(before) || WITHIN_TIME.test(sentence)) return !done();
      if (ALL_HAVE_TO.test(behind) && LEFT_OVER.test(before)) return true;
      break;
    case 'money':
      if (FROM_EACH.test(before)) return !DONE.test(sentence.slice(afterLast(sentence, '，')));
      if (FIRST_YEARS.test(before)) return !done() && !NO_RULE.test(sentence + behind);
      // 公务接待每餐人均50元封顶
      if (text.startsWith('封顶', end - 2)) return !done();
      break;
    case 'percent':
      if (RISES_BY.test(before)) return !done();
      if (FIRST_YEARS.test(before) || ALLOWED.test(before)) return !done() && !NO_RULE.test(sentence + behind);
      break;
    default:
  }
  if (IN_YEARS.test(sentence) && !done()) return true;
  if (left.to !== true || done()) return false;
  return (
    FROM_NOW.test(sentence) ||
    (!past && text.startsWith('以内', end - 2) && LOWERED.test(before) && FROM_THEN.test(sentence))
  );
}
const LONGEST = 24;
const DONE = /[了曾]|已|累计|共|均为/;
/** 返乡头两年补贴3万元，如今…; 采用新工艺后，能耗可降至12%: what was given, or what a thing can do. */
const NO_RULE = /如今|当年|[工技][艺术]/;

/** 起始年级一律45人封顶, 每人2张封顶: so many at most; of houses and bridges it is how far they are built. */
export const isCapOfCount = (text: string, { kind, unit, end }: RawQuantity): boolean =>
  kind === 'count' && CAPPED_UNITS.has(unit) && text.startsWith('封顶', end) && CAP_ENDS.at(text, end + 2);
const CAPPED_UNITS: ReadonlySet<string> = new Set(['人', '名', '件', '次', '张', '份', '分', '人次']);
const CAP_ENDS = new CharacterSet('，。；、,;！');

/** 卫星电话按每个乡镇2部、每个临水村1部配齐: what each is to have in store. */
const STOCKED =
  /^(?:、每[^，。；、\d]{1,8}\d{1,5}[^，。；、\d]{1,3}){0,3}的?(?:标准)?(?:配[齐足备]|备[齐足]|储[足备]|补[齐足])(?!了)/;
const EACH =
  /(?:按照?|、)每[^，。；、\d]{1,8}$|(?:，|^)[^，。；、\d]{2,10}每(?:个|座|处|所)?(?:乡镇|[镇村乡县区]|社区|公里|户|站|点|班组?|人)$/;

/** 每个村至少建1个文化广场 */
const AT_LEAST_EACH =
  /每(?:个|座|所|家|名|[人村镇乡县户班]|乡镇|社区|单位)[^，。；、\d都均]{0,6}至少(?:(?:要|须|应)(?:有|办|开|参加)|(?:要|须|应)?(?:新?建|设|配|联系|帮扶|包|走访|培育|培养|安排|打造|组织|开展))[^，。；、\d]{0,3}$/;
/** 两个月内，把36个断头路口全部打通 */
const WITHIN_TIME =
  /(?:^|[，：“])(?:[一两三四五六七八九十]|\d{1,2})(?:个月|周|天|星期)(?:之|以)?内，?(?:要|必须|务必|争取)?把[^，。；、\d]{0,10}$/;
/** 再过三年，旅游收入达到30亿元 */
const IN_YEARS = /再过(?:[一两三四五六七八九十]|\d{1,2})(?:年|个月)(?:时间)?，/;

/** 剩下的6个本月内一律进场 */
const ALL_HAVE_TO = /^[^，。；、\d了已]{0,12}(?:一律|必须|务必)(?:要|须)?[^，。；、\d了]{2,8}[，。；]/;
const LEFT_OVER = /(?:剩下|剩余|余下|其余|余)的?$/;

/** 每卖1立方米原水提取0.05元: what is taken or given of each. */
const FROM_EACH =
  /每(?:出?[卖售]出?|销售|消耗|生产|收购|回收|处理|[用加采]|发|上网)[1一](?:吨|立方米|方|斤|公斤|度|千瓦时|台|辆|张|件)[^，。；、\d]{0,8}(?:提取|计提|缴纳|缴存|返还|让利|分红|留存)$/;
/** 租金每满五年上浮10% */
const RISES_BY =
  /(?:每(?:满|隔)?(?:[一两二三四五六十]|\d{1,2})年(?:自动|统一|再)?|[一两二三四五六十\d]年一[调涨议]，每次)(?:上浮|上调|递增|递涨|[上调]?涨)$/;
/** 头两年贴息七成, 头三年财政每年再补1000万元 */
const FIRST_YEARS =
  /头[两二三四五\d]年(?:由|给予|按|每年|全额|财政|政府|县里|市里|省里|村里)?(?:每年)?(?:再|全额|给予|贴|补|奖|免|减|返|兜底|托底)[^，。；、\d了已共累]{0,8}$/;
/** 高于16%的省份，可降至16%; not 气温可降至5℃. */
const ALLOWED =
  /(?:^|[，。；、：])(?:均|都|最[多低高]|阶段性)?可以?(?:逐步|相应|统一)?(?:降低?|下调|[上下]浮|提高|放宽)[到至]$/;
/** 由现在的3000亩扩大到8000亩: where a change is to arrive that starts from what is now. */
const FROM_NOW = /[由从](?:现在|目前|眼下|当前|如今|现有|现行)的?[^，。；现今]{2,20}$/;
/** 由去年的1500万元压到900万元以内 */
const LOWERED = /(?:压[缩减降]?|[缩降减]|缩[小减短]|降低|减少|控制|压控)[到至在]$/;
const FROM_THEN = /[由从](?:去年|上年|目前|现在|眼下|此前|原来)的?[^，。；]{2,14}$/;

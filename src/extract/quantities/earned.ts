import { afterLast, CharacterSet } from '../../language/characters.ts';
import type { RawQuantity } from './raw.ts';

/** Sums that people earn, owe or are to bring in, which the words around them name. */

/** 一个月能拿2600元, 每人每年可领取8000元: what someone earns in so long. */
const EARNED =
  /((?:每[人户位名])?(?:一个月|每个?月|一天|每天|一年|每年)[就只才可也能还都多少以]{0,3}(?:[挣赚拿领][到回取]?|享受|报销|获得))了?[约近超过多]{0,2}$/;
/** 光卖门票就收入30万元, 光租金一年就进账5万元: what alone brings so much. */
const BY_ALONE =
  /(?:^|[^阳风月灯目时增反曝灵观激荧])(?:光(?![伏电纤缆大明荣谷学热照])|单是|光是)(?:靠|凭)?([^，。；：、\d光是靠凭]{2,8}?)(?:这一项|一项)?(?:[一每](?:年|天|季|个?月)|就|便|一年下来)(?:[就便]?[能可]?)(?:进账|收入|增收|挣|赚)[了到]?[约近]?$/;
const WAGE = /(?:工资|补贴|补助|津贴|分红|[老保助]金|租金|报酬|奖金)$/;
const EARNED_ENDS = new CharacterSet('账入收挣赚拿领取受销得到回了约近过多');
/** 自己在合作社打工，一天120元，今年已经挣了近1万元: what came before, a rent, is no wage. */
const AT_WORK = /打工|打零工|做工|务工|干活|帮工|上班|(?<!自主|充分)就业(?!创业|[率局补资困])/;
/** 在基地务工一天120元: the work and how long it takes in a row. */
const WAGE_FOR = /(?:务工|打工|做工|打零工)(?:一天|一个月|一年|一季)(?:就|也)?[能可]?(?:挣|赚|拿|有)?$/;
const IN_SO_LONG = /(?:[一每]天|[日月]均|[一每]个?月|[一每]年|[挣赚]了?)[就能可有是约近超过]{0,3}$/;
const AT_WORK_ENDS = new CharacterSet('天均月年季挣赚拿了能可有是约近过');
const FURTHEST_WORK = 64;
/** 家里欠下5万多元 */
const OWED = /(?<![陈拖清亏所旧哈抵])欠[下了着]{0,2}(外债|债务)?债?[约近]?$/;
const OWED_ENDS = new CharacterSet('欠下了着债务约近');
const DEBT = /(?:债|债务|贷款|账|欠款)$/;
/** 大力争取上级资金支持，确保超过1亿元: what is striven for stands before the bound. */
const STRIVEN =
  /(?:争取|申请|申报|筹措|募集|抓好|加大|扩大)([^，。；：、\d]{3,16})，(?:确保|力争|争取|努力|力求|务求|保证|奋力)(?:全年|年内|今年|实现|达到?|突破|超过?|不低于|不少于|完成|到位){0,3}$/;
const STRIVEN_ENDS = new CharacterSet('保争取力求证年内今现达到破过超于少成位');
/** 仅财政总收入一项，就要净增25亿元以上: the one of several that is spoken of. */
const ALONE = /(?:仅|光|单|仅是|光是|单是|就)([^，。；：、\d仅光单]{2,14})一项，[^，。；：\d]{0,12}$/;
const FURTHEST = 48;

/** The name of such a sum; '' where it is one that has no name, null where it is none. `noun`: what stands behind it. */
export function earnedBy(text: string, { coreStart }: RawQuantity, noun: string | null): string | null {
  const before = (length: number) => text.slice(Math.max(0, coreStart - length), coreStart);
  if (!noun && AT_WORK_ENDS.at(text, coreStart - 1) && (WAGE_FOR.test(before(12)) || isWage(before(FURTHEST_WORK))))
    return '务工收入';
  if (EARNED_ENDS.at(text, coreStart - 1)) {
    const only = noun ? undefined : BY_ALONE.exec(before(24))?.[1];
    if (only) return only;
    const earned = EARNED.exec(before(14))?.[1];
    // 每个月领600元养老金
    if (earned) return !noun ? earned : WAGE.test(noun) ? noun : '';
  }
  const owed = OWED_ENDS.at(text, coreStart - 1) ? OWED.exec(before(6)) : null;
  if (owed) return noun && DEBT.test(noun) ? noun : (owed[1] ?? '欠款');
  const striven = STRIVEN_ENDS.at(text, coreStart - 1) ? STRIVEN.exec(before(FURTHEST))?.[1] : null;
  return striven ?? null;
}

/** Whether the clause that ends `before` says what comes in so long, of one who is at work in a clause before it. */
function isWage(before: string): boolean {
  const sentence = before.slice(afterLast(before, '。；'));
  const comma = sentence.lastIndexOf('，');
  const near = comma >= 0 && sentence.length - comma <= LONGEST_CLAUSE;
  return (
    near &&
    IN_SO_LONG.test(sentence) &&
    AT_WORK.test(sentence.slice(0, comma)) &&
    !AID.test(sentence.slice(comma)) &&
    !AID_TOLD.test(sentence.slice(0, comma))
  );
}
const LONGEST_CLAUSE = 16;
/** 见习补贴每人每月800元: what is given is named. */
/** 灵活就业人员社保补贴，去年是每月: what the clause before is about. */
const AID_TOLD = /(?:补[助贴]|津贴|奖励|补偿)$/;
const AID = /补[贴助]|津贴|标准|奖[励补]|租金|保费/;

/** 仅财政总收入一项，就要净增25亿元以上: what a change without a name of its own is told of; null where nothing is set apart so. */
export const setApart = (text: string, at: number): string | null =>
  ALONE.exec(text.slice(Math.max(0, at - FURTHEST), at))?.[1] ?? null;

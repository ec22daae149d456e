import { CharacterSet } from '../../language/characters.ts';
import { nameAcross } from './across.ts';
import { listedWithBrackets } from './listed-brackets.ts';
import type { Naming, Unnamed } from './named.ts';
import { cleanName } from './names.ts';
import { aimMet, deedBefore, partDone, workOnThose } from './part-done.ts';
import { nounBehind } from './phrases.ts';

/** Numbers that stand where no name is, and whose clause or the one before it says in its own way what they are of. */

/** What each of these forms has right before the number: most numbers have none of them. */
const ENDS = new CharacterSet('（成报测产约近会动式展赛训座坛的增达到为是织办行开了长降升加高少落涨');
const FURTHEST = 60;

/** The name that such words tell; null where there are none. */
export function nameOfClause(unnamed: Unnamed): Naming | null {
  const { reading, quantity, name, subject } = unnamed;
  const { text } = reading;
  const { coreStart, end } = quantity;
  const rate =
    text[coreStart - 1] !== '的' && text.slice(coreStart - 3, coreStart).includes('每')
      ? PACE.exec(text.slice(Math.max(0, coreStart - FURTHEST_PACE), coreStart))?.[1]
      : null;
  if (rate) return { name: rate, subject, stated: true };
  const across = nameAcross(unnamed);
  if (across) return { name: across, subject, stated: true };
  const part = partDone(unnamed);
  if (part) return part;
  const deed = quantity.kind === 'physical' && !unnamed.noun ? deedBefore(text, coreStart) : null;
  if (deed) return { name: deed, subject, stated: true };
  const aim = quantity.kind === 'percent' ? (workOnThose(text, quantity) ?? aimMet(unnamed)) : null;
  if (aim) return { name: aim, subject, stated: true };
  if (!ENDS.at(text, coreStart - 1)) return null;
  const before = text.slice(Math.max(0, coreStart - FURTHEST), coreStart);
  const told = (words: string | undefined): Naming | null => {
    const cleaned = words ? cleanName(words).name : '';
    return cleaned ? { name: cleaned, subject, stated: true } : null;
  };
  switch (quantity.kind) {
    case 'percent':
      // 供水工程正在施工中（75%）
      return (
        (text[coreStart - 1] === '（' && text[end] === '）' ? told(UNDER_WAY.exec(before)?.[1]) : null) ??
        told(listedWithBrackets(unnamed))
      );
    case 'physical':
      // 大豆收获结束，农技站上报210公斤/亩
      return PER_AREA.test(quantity.unit) ? told(yieldOf(before)) : null;
    case 'count':
      if (TIMES.has(quantity.unit) && !name) return told(HELD.exec(before)?.[1] ?? heldAnew(unnamed, before));
      return unnamed.noun || name.length > 2
        ? null
        : (told(listedWithBrackets(unnamed) ?? servedBy(before) ?? HELPED.exec(before)?.[1]) ?? kindsOf(unnamed));
    default:
      return null;
  }
}

/** A work with how far it has come, right before a bracket with its share. */
const UNDER_WAY =
  /(?:^|[，。；：、）])([^，。；：、（）\d]{3,20}?)(?:目前|现|仍|还)?(?:正在|已经?|正|在)(?![于家校岗职])[^，。；：、（）\d]{1,8}（$/;

const PER_AREA = /\/(?:亩|公顷)$/;
/** The crop whose harvest the clause before tells of, of whose yield the number's clause only says who reports it. */
function yieldOf(before: string): string | undefined {
  const crop = HARVEST.exec(before)?.[1];
  return crop && `${crop}单产`;
}
const HARVEST =
  /(?:^|[，。；：、])(?:目前|现|截至目前|当前|其中|我[县市区省])?([一-龥]{1,6}?)(?:收获|收割|采收|采摘|机收|测产)[^，。；：\d]{0,10}，[^，。；：\d]{0,8}(?:上报|测报|测产|实测|核定|报)(?:为|是|亩产|单产)?(?:约|近)?$/;

/** 效率从一般流水线的每小时1600盘提升到: the measure that goes up from how much others make. */
const PACE =
  /([一-龥]{0,6}(?:效率|速度|产量|产能|能力|流量|成本|价格))[也已]?[从由][^，。；：、\d]{2,10}的每(?:小时|分钟|[天日月年班台])$/;
const FURTHEST_PACE = 28;
const TIMES: ReadonlySet<string> = new Set(['次', '场', '场次', '期']);
/** What was held so often, whatever verbs stand in its name. */
const HELD =
  /(?:举办|召开|举行|开展|组织|承办)了?([^，。；：、\d]{2,24}(?:会|活动|仪式|展|赛|培训|讲座|论坛))(?:共计?|约|近)?$/;

/** 推介会改到线上办，累计举办6场: what is held so often, where the verb is bare and nothing was counted so before. */
function heldAnew({ reading: { carried }, noun, quantity }: Unnamed, before: string): string | undefined {
  if (noun || carried.byUnit.has(quantity.unit) || !HOLDS.test(before)) return undefined;
  const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1);
  const last = [...sentence.matchAll(MEETING)].at(-1);
  // 推介会上收集意见, 座谈会后成立专班: when or where something else was done.
  return last && !WHERE_OR_WHEN.test(sentence.slice(last.index + last[0].length)) ? last[0] : undefined;
}
const HOLDS = /[，](?:已|先后|累计|共|全年|今年|年内|每[年月]){0,3}(?:组织|举办|举行|召开|开展|承办)了?(?:近|约)?$/;
const MEETING =
  /(?:招聘|推介|宣讲|座谈|对接|洽谈|听证|恳谈|交流|演唱|音乐|展销|交易|订货|运动|读书)会|培训班|专题讲座|(?:文艺|惠民|下乡|巡回)?演出(?![团队市])|志愿服务活动/g;
const WHERE_OR_WHEN = /^(?:上(?!线)|[中后前]|期间|之[后前]|以[来后]|结束)/;

/** A service of which so many have been done: 为困难老人提供助餐服务（自愿参加）已完成3200人. */
function servedBy(before: string): string | undefined {
  const at = before.lastIndexOf('提供');
  return at > 0 && before.slice(0, at).includes('为') ? SERVED.exec(before.slice(at + 2))?.[1] : undefined;
}
const SERVED = /^([^，。；：的\d]{3,24}服务)(?:（[^（）]{1,10}）)?(?:目前|现)?已?(?:累计|全部)?完成(?:约|近)?$/;

/** What others are helped to become or to make, so many of which the number's clause adds: 支持企业创建专精特新企业，争取年内新增12家. */
const HELPED =
  /(?:支持|帮助|鼓励|引导|推动|促进|助力|指导|协助|扶持)[^，。；、]{2,8}?(?:创建|创办|申报|认定为|成长为|发展为|建成|打造|组建)([^，。；、]{2,14}(?:企业|基地|中心|园区|工厂|车间|品牌|合作社|农场))，(?:争取|力争|确保|计划|预计|有望|今年|年内|全年|累计|已|再|净|新增|增加|达到?){1,6}$/;

/** 确定的12类46项民生工程: so many kinds, and the noun behind how many there are of all. */
function kindsOf({ reading: { text, tokens, raw, at }, tokenIndex, quantity }: Unnamed): Naming | null {
  const index = tokens[tokenIndex]?.quantity ?? -1;
  const next = raw[index + 1];
  if (!KINDS.has(quantity.unit) || next?.start !== quantity.end || next.kind !== 'count') return null;
  const noun = nounBehind(text, tokens, at[index + 1] as number, next, raw);
  return noun ? { name: noun.name, subject: null, stated: true } : null;
}
const KINDS: ReadonlySet<string> = new Set(['类', '大类', '批', '组', '种']);

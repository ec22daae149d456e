import { afterLast, CharacterSet } from '../../language/characters.ts';
import { PERSON_OR_HOUSEHOLD_UNITS } from '../../language/people.ts';
import { isOneOf } from '../dates/words.ts';
import { predicateBehind } from './behind.ts';
import { clauseStart } from './clause.ts';
import { COUNTED } from './heads.ts';
import type { Unnamed } from './named.ts';
import { cleanName, isBareAttribute } from './names.ts';
import { isPlaceBefore } from './place-before.ts';

/** Names that other words part from their number: how things were meanwhile, what it is held against, a bracket, the verb that brought the thing up. */

/** How far back most of these forms reach. */
const FURTHEST = 64;

/** The name that stands apart from the number in one of these ways; null where none does. */
export function nameAcross(unnamed: Unnamed): string | null {
  const { reading, quantity, left, noun } = unnamed;
  const { text } = reading;
  const { kind, coreStart } = quantity;
  const words = (end: number) => text.slice(Math.max(0, end - FURTHEST), end);
  const told = (part: string | undefined) => (part ? cleanName(part).name || null : null);
  if (text[left.end - 1] === '下') {
    const meanwhile = told(MEANWHILE.exec(words(left.end))?.[1]);
    if (meanwhile) return meanwhile;
  }
  if (text[coreStart - 1] === '的') {
    const held = told((kind === 'percent' ? SHARE_OF : OF_YEAR).exec(words(coreStart))?.[1]);
    if (held) return held.replace(AS_PLANNED, '').replace(TIME, '');
  }
  // 总投资58亿元，相当于去年工业投资的八成: what is held against the other.
  const whole =
    kind === 'percent' &&
    unnamed.inSentence &&
    text.slice(coreStart - 3, coreStart).includes('的') &&
    AS_MUCH.test(words(coreStart))
      ? reading.carried.name
      : null;
  if (whole) return whole.replace(SHARE_TOLD, '$1');
  const theirs = left.end > 1 && kind !== 'count' ? ofThingBroughtUp(words(left.end)) : null;
  if (theirs) return theirs;
  const after =
    unnamed.name || noun ? null : told(THIS_IS.exec(text.slice(quantity.end, quantity.end + FURTHEST))?.[1]);
  if (after) return after;
  const bracket = unnamed.name && !opensBracket(unnamed) ? null : beforeBracket(unnamed);
  if (bracket) return bracket;
  switch (kind) {
    case 'money':
      // 省政府设立基金，首期已募集到位400亿元: which part of it has come.
      return PART_IN.test(text.slice(coreStart - 2, coreStart)) ? partIn(words(coreStart)) : aidToEach(unnamed);
    case 'physical':
      return (
        (OF_PLACES.test(words(coreStart)) ? reading.carried.byUnit.get(quantity.unit) : null) ??
        sizeOfCounted(unnamed) ??
        madeThere(unnamed) ??
        (HUSBANDRY_ENDS.at(text, coreStart - 1) ? husbandry(words(coreStart)) : null)
      );
    case 'order':
      // 增量全省第一，在长三角排名第四: the same, held against others.
      return unnamed.inSentence && AMONG_OTHERS.test(words(coreStart)) ? reading.carried.name : null;
    case 'count':
      if (noun) return kindOfExamples(text, quantity.end, noun.end);
      return (
        (PERSON_OR_HOUSEHOLD_UNITS.has(quantity.unit) ? whatSomeDid(unnamed) : null) ??
        ofPlace(unnamed) ??
        told(DIVIDED.exec(words(coreStart))?.[1]) ??
        MORE_DONE.exec(words(coreStart))?.[1] ??
        BROUGHT_ABOUT.exec(words(coreStart))?.[1] ??
        (HUSBANDRY_ENDS.at(text, coreStart - 1) ? husbandry(words(coreStart)) : null)
      );
    default:
      return null;
  }
}

/** 3745亿元！这是今年前9个月农产品网络零售额: the number first, then what it is. */
const THIS_IS =
  /^[！!，。]这是(?:截至[^，。；！]{2,10}，)?(?:(?:今年|去年|\d{4}年)(?:前\d{1,2}个月|[上下]半年|前[一二三]季度)?)?([^，。；！：\d是]{4,24}(?:额|量|率|规模|数|值|速|收入|面积|比重|占比|价格))(?=[，。！])/;

/** 外贸在对甲国贸易下降的情况下增长12%: what is told is what stands before how things were. */
const MEANWHILE =
  /(?:^|[，。；：])([^，。；：、\d在]{2,16})在[^，。；：]{2,24}的(?:情况|背景|形势|条件|前提|态势|局面)下$/;

/** 走访面每年达到困难户的5%: the measure, not what it is a share of. */
const SHARE_OF =
  /(?:^|[，。；：、])对?([^，。；：、\d每占]{2,20}?)(?:每[年月季]度?|年均|原则上|一般)?[应要须]?(?:达到|相当于)[^，。；：、\d的]{2,14}的$/;
/** 招录人数只略低于2013年的7662人: what it is held against is the same of another year. */
const OF_YEAR =
  /(?:^|[，。；：])([^，。；：、\d]{2,20}?)[只仅还已也]{0,2}(?:略微?|稍微?|远|大大|大幅|明显)?(?:[低高少多]于|不及|超过|接近|相当于)(?:20)?\d{2}年(?:同期|全年)?的$/;
/** 投资74亿元，撑起全市的两成 goes on the same way. */
const AS_MUCH =
  /(?:[，；]|[，；][^，；：\d]{2,6}(?:之力|一家))(?:总?体量|规模|总量|数量)?[只仅已]?(?:(?:相当于|抵得上|比得上|顶得上)[^，。；：、]{2,18}|(?:撑起|扛起|挑起|托起|包揽)了?[^，。；：、\d]{0,4}[国省市县区镇乡村][^，。；：、\d]{0,6})的(?:近|约|超过?)?$/;
/** 管网386公里，先完成北部五个乡镇的110公里: where so much of it is. */
const OF_PLACES = /[\d二两三四五六七八九十]个?(?:乡镇|镇街|街道|社区|行政村|县区|县市|[镇乡村县])的$/;
const SHARE_TOLD = /^([^占]{2,})占.*$/;
const TIME = /^(?:[上下]半年|[今去前]年|全年|前?[一二三四]季度)(?=..)/;
const AS_PLANNED = /^[^，。；的]{0,4}(?:计划|预计)(?=[一-龥]{4})/;

/** 将甲作为首位产业，其产值达到; 推广甲应用，使其占比重超过: the measure of a thing that the clause before takes up; null where none is. */
function ofThingBroughtUp(words: string): string | null {
  const at = words.lastIndexOf('其');
  if (at < 4 || words.length - at > LONGEST_MEASURE) return null;
  const measure = words.slice(at + 1);
  if (!isBareAttribute(measure) && !OWN_MEASURE.test(measure)) return null;
  const before = words.slice(0, at);
  const clause = before.slice(afterLast(before.replace(/，[^，]{0,5}$/, ''), '，。；：'));
  const thing = BROUGHT_UP.exec(clause)?.[1];
  const { name } = cleanName(thing ?? '');
  return name ? `${name}${measure}` : null;
}
const LONGEST_MEASURE = 16;
const OWN_MEASURE =
  /^(?:占[^，。；：、\d]{2,12}(?:比重|比例|份额)|(?:年|总)?(?:产值|收入|产量|销量|销售额|增加值|税收|产能|装机|市场份额|综合产值))$/;
const BROUGHT_UP =
  /(?:[将把]|做[强大优]|培育|推广|发展|壮大|加快|提升)([^，。；：、\d的将把用]{2,12}?)(?:的?(?:推广|应用|使用|发展)|(?:作为|打造成|培育成|发展成|建成)[^，。；：]{2,14})?，(?:[使让令]|确保|推动|力争)?$/;

/** Whether the bracket opens right before the number, so that what was read as its name is that of another. */
const opensBracket = ({ reading: { text }, quantity }: Unnamed) => isOneOf(text, quantity.start - 1, '（(');

/** 低利用率（83%）, 总投资（518万元）, 统计量（去年5347万吨）: the measure whose bracket holds the number; null where another word names it. */
function beforeBracket({ reading: { text }, quantity, noun }: Unnamed): string | null {
  if (noun) return null;
  const before = text.slice(Math.max(0, quantity.start - FURTHEST_BRACKET), quantity.start);
  const name = MEASURE_IN_BRACKET.exec(before)?.[1];
  if (!name || !isOneOf(text, quantity.end, '）),，')) return null;
  return cleanName(name.replace(HOW_MUCH, '').replace(TIME, '')).name || null;
}
const FURTHEST_BRACKET = 34;
const MEASURE_IN_BRACKET =
  /(?:^|[，。；：、）)于和与及为占])([^，。；：、（）()\d于占]{1,14}(?:率|比例|比重|占比|面积|总?投资|[产销总存数流计]量|总额|金额|价格|能耗|收入|成本|规模|里程|密度|强度|浓度))[（(](?:披露|约|近|达到?|为|共|仅)?(?:\d{2,4}年|去年|今年|上年)?(?:约|近|达到?|为|共|仅)?$/;
const HOW_MUCH =
  /^(?:[较更][高低大小强弱]的|低(?![保碳压温空质产速]|收入|龄)(?=..)|高(?=[^，]{2,8}率$)(?![新校中等铁端质技标龄血速原温]))/;

/** 首期已募集到位400亿元: which part of a fund came in; null where no part is named. */
function partIn(words: string): string | null {
  const part = FUND_PART.exec(words);
  return part ? `${part[1]}${part[2]}` : null;
}
const PART_IN = /[募到出认实拨]|集|缴|资|位/;
const FUND_PART =
  /[，。；：]((?:首|第[一二三四]|[一二三])[期批])(?:资金|规模)?(?:目前|现)?已?经?(?:累计)?(募集|出资|认缴|实缴|拨付|到位)(?:资金|到位|完成|了){0,2}$/;

/** 每户平均不少于500元慰问金: what each gets, where it stands behind the sum. */
function aidToEach({ reading: { text }, quantity, left }: Unnamed): string | null {
  const aid = left.change ? null : AID.exec(text.slice(quantity.end, quantity.end + LONGEST_AID))?.[1];
  return aid && EACH.test(text.slice(Math.max(0, quantity.coreStart - LONGEST_EACH), quantity.coreStart)) ? aid : null;
}
const LONGEST_AID = 10;
const AID = /^的?([一-龥]{0,4}?(?:慰问金|救助金|补助金?|补贴|津贴|奖金|奖励金|助学金|养老金|生活费))/;
const LONGEST_EACH = 14;
const EACH = /每[户人家名亩](?:每[年月])?平均(?:每[年月])?(?:不[少低]于|不超过|至少|最高|可?领取|可?获得?|给予|发放)$/;

/** 6个筒仓和1个料仓占地3万平方米: a size of those counted right before it. */
function sizeOfCounted({ reading: { text, raw, tokens }, quantity, left, tokenIndex }: Unnamed): string | null {
  const size = SIZE.exec(text.slice(Math.max(0, quantity.coreStart - LONGEST_SIZE), quantity.coreStart))?.[1];
  const before = size ? raw[(tokens[tokenIndex]?.quantity ?? 0) - 1] : undefined;
  if (!size || before?.kind !== 'count') return null;
  const between = text.slice(before.end, quantity.coreStart);
  return left.start >= before.end && OWN_SIZE.test(between) ? size : null;
}
const LONGEST_SIZE = 10;
const SIZE = /(占地(?:面积)?|(?:总|建筑|总建筑|用地)面积)(?:约|近|达到?|为|共|超过?){0,2}$/;
const OWN_SIZE = /^[^，。；：、的]{1,6}(?:占地|总面积|建筑面积|总建筑面积|用地面积)[^，。；：、]{0,4}$/;

/** 一座每天能处理上百吨污水的处理站: what it can take, where the plant stands behind it. */
function madeThere({ reading: { text }, quantity, noun }: Unnamed): string | null {
  const at = noun ? noun.name.indexOf('的') : -1;
  if (!noun || at < 2 || !CAN_TAKE.test(text.slice(Math.max(0, quantity.coreStart - 8), quantity.coreStart)))
    return null;
  return PLANT.test(noun.name) ? noun.name.slice(0, at) : null;
}
const CAN_TAKE = /[能可]以?(?:处理|生产|加工|消纳|处置|供应|储存|容纳|焚烧|分拣)(?:约|近|上|超过?)?$/;
const PLANT = /(?:站|厂|中心|项目|工程|设施|车间|系统|装置|设备|基地|库|线)$/;

/** 发展生猪养殖2万头: what is raised or grown. */
const husbandry = (words: string): string | null => HUSBANDRY.exec(words)?.[1] ?? null;
const HUSBANDRY_ENDS = new CharacterSet('殖植约近');
const HUSBANDRY = /发展(?:壮大|起)?了?([^，。；：、\d的和与发展]{2,6}(?:养殖|种植))(?:约|近)?$/;

/** 创业带动就业5万人次: both deeds are the name. */
const BROUGHT_ABOUT = /([创产]业带动(?:就业|增收|脱贫|返乡))(?:约|近|超过?|达到?)?$/;

/** 毕业生投了简历，其中53人达成意向、10人签约: what so many of them have come to; null where nothing short stands behind the number. */
function whatSomeDid({ reading: { text, tokens }, quantity, inSentence, tokenIndex, left }: Unnamed): string | null {
  if (!inSentence || left.end > left.start) return null;
  const clause = text.slice(clauseStart(tokens, tokenIndex), quantity.start);
  return clause.trimStart().startsWith('其中') || clause.endsWith('其中')
    ? (CAME_TO.exec(text.slice(quantity.end, quantity.end + LONGEST_DEED))?.[1] ?? null)
    : null;
}
const LONGEST_DEED = 16;
const CAME_TO =
  /^(?:均|都|全部)?已?经?((?:当场|现场|成功|顺利)?(?:达成|签订|签署|签约|通过|取得|考取|考上|领取|拿到|找到|走上|上岗|返岗|就业|创业|获救|出院|落户|入围|入选|脱贫)[^，。；、\d的]{0,6})(?=[，。；、]|$)/;
const AMONG_OTHERS = /，(?:也|并|更|则)?在[^，。；：、\d在]{2,12}(?:排名?|位居|位列|名列|居|列)$/;

/** 青石村124人已转移到安全区域: what befell so many in a place, which is no name of theirs; null where nothing is told behind them. */
function ofPlace({ reading: { text }, quantity, left, name }: Unnamed): string | null {
  if (!name || name.length > LONGEST_PLACE || left.act || left.change || !PERSON_OR_HOUSEHOLD_UNITS.has(quantity.unit))
    return null;
  return isPlaceBefore(text, left.end) && PLACE_ENDS.at(name, name.length - 1) && !KIND_OF_PLACE.test(name)
    ? predicateBehind(text, quantity.end)
    : null;
}
const LONGEST_PLACE = 6;
const PLACE_ENDS = new CharacterSet('县镇乡村');
const KIND_OF_PLACE = /贫困|示范|特色|重点|[二三四五六七八九十两各个全出入进回返]/;

/** 废物可分为46大类479种: what falls into so many kinds. */
const DIVIDED =
  /(?:^|[，。；：])([^，。；：、\d]{2,14}?)(?:可以?|大致|主要|一般|共|大体){0,2}[分划][为成](?:\d{1,4}个?[大小]?[类种项级]，?)?$/;
/** 比去年多招录261人: what was done to so many more. */
const MORE_DONE =
  /[比较](?:去年|上年|前年|往年|上月|[^，。；：\d]{0,4}同期)[多少]((?:招[录聘收生]|录取|录用|培训|安置|引进|建成|接待|发送|种植|收购|查处|受理|审结))了?$/;

/** 100个甲、乙、丙等服务平台: the noun behind 等, where a list of two or more examples goes from the number to it and the clause ends with it. */
function kindOfExamples(text: string, from: number, end: number): string | null {
  const list =
    end > from && text.slice(from, end + 2).includes('、') ? EXAMPLES.exec(text.slice(from, from + 70)) : null;
  const kind = list?.[1];
  return kind && (COUNTED.test(kind) || OTHER_KIND.test(kind)) ? kind : null;
}
const EXAMPLES =
  /^(?:的|余个)?[^，。；：、的\d（“]{2,14}(?:、[^，。；：、的\d（“]{2,14}){1,4}等(?!级|次|离子|功能|特[点色])((?![^，。；]{0,9}的)[一-龥]{3,10})(?=[，。；]|$)/;
const OTHER_KIND = /(?:设施|场所|平台|载体|机构|服务|空间|门店|产业|主体)$/;

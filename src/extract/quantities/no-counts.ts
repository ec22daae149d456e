import { isDigit, type Numeral } from '../../language/numerals.ts';
import type { Unit } from '../../language/units.ts';

/** Numbers with a unit that count nothing. */

/**
 * Whether a number with its unit is part of a name or a way of speaking.
 * @param end where the unit ends
 * @param alone it is no end of a range
 */
export function isNoCount(
  text: string,
  at: number,
  numeral: Numeral,
  end: number,
  { kind, name }: Unit,
  alone: boolean,
): boolean {
  const { chinese, high } = numeral;
  const before = text.charAt(at - 1);
  const behind = text.slice(end, end + 5);
  // 一家五口: who they are.
  if (name === '口' && chinese && high < 20 && '家'.includes(before || '。')) return true;
  // 公路密度达到百平方公里178公里: by what it is measured, with how much of it behind.
  if (numeral.bare && kind === 'physical' && isDigit(text.charCodeAt(end))) return true;
  if (
    name === '年' &&
    kind === 'time' &&
    ((chinese && high < 20 && NAMED_TIME.test(behind)) || TIME_WHEN.test(behind) || TENOR.test(behind))
  )
    return true;
  // （下转四版）: where the text goes on; 2010版《药典》, 2005年版: of which year it is.
  if (name === '版' && !chinese && EDITION.test(text.slice(at, end))) return true;
  if (name === '版' && /[转接]第?$/.test(text.slice(Math.max(0, at - 2), at))) return true;
  // 10米跳台, 男子3米板, 1500米自由泳: what the contest is called.
  if (
    name === '米' &&
    (CONTEST.test(behind) || (BOARD.test(behind) && DIVERS.test(text.slice(Math.max(0, at - 12), at))))
  )
    return true;
  // 视频1.4万路 but 3路公交
  if (name === '路' && high < 1000) return true;
  // 3个半小时, 5个多星期: how long it takes.
  if (name === '个' && LASTING.test(behind)) return true;
  // 2.0升及以下排量的乘用车: which ones.
  if (name === '升' && /排量/.test(text.slice(Math.max(0, at - 4), end + 6))) return true;
  // 七座及七座以下小型客车: which ones.
  if (name === '座' && SEATS.test(text.slice(end, end + LONGEST_SEATS))) return true;
  // 他四处奔波: everywhere.
  if (name === '处' && text[at] === '四' && numeral.end - at === 1 && EVERYWHERE.test(behind)) return true;
  // 公交站点500米覆盖率: how far away is near.
  if (kind === 'physical' && REACH.test(behind)) return true;
  // 12345平台: what one dials is its name.
  if (name === '平台' && !chinese && DIALLED.test(text.slice(at, end))) return true;
  if (!chinese || !alone) return false;
  // 一镇三人“感动全省”, “一门五人”: a slogan, before its quotation or at its end.
  if (
    name === '人' &&
    high < 10 &&
    '“”'.includes(behind[0] ?? '。') &&
    ONE_PLACE.test(text.slice(Math.max(0, at - 2), at))
  )
    return true;
  // 九届四次全会: which of the meetings it is.
  if (name === '次' && before === '届') return true;
  if (high < 20 && NAMED_BY_NUMBER.test(name + behind)) return true;
  // 三多乡: nobody counts so; a place is called so.
  if (high < 10 && numeral.more && text[numeral.end - 1] === '多') return true;
  if (name === '亩' && OF_ACRES.test(behind)) return true;
  // 一亩 and 一升 stand for each where nothing is said of how they came about: 退一亩石材; not 突破一吨.
  if (
    numeral.end - at === 1 &&
    high === 1 &&
    kind === 'physical' &&
    (before === '' || '。，；：“”、\n退进每同'.includes(before))
  )
    return true;
  if (high === 1 && NOT_ONE.test(behind)) return true;
  // 十次有八次, 十个有九个
  if (kind === 'count' && /^有[一二三四五六七八九]/.test(behind)) return true;
  if (high < 20 && NAMED_AFTER.has(name) && CAMP.test(behind)) return true;
  if ((kind !== 'count' && kind !== 'order') || name === '个') return false;
  return SETTLEMENT.test(behind) || (VILLAGE.test(behind) && !OF_VILLAGES.includes(name));
}

const CONTEST =
  /^(?:自由泳|[蛙蝶仰]泳|混合泳|个人混|跨?栏|接力|障碍赛|[短长]跑|速滑|短道|步枪|气步枪|气手枪|手枪|跳台|跳板|[决半预初]赛|比赛|赛跑)/;
const BOARD = /^(?:[台板](?:[^阶凳材子面块]|$))/;
const DIVERS = /跳水|男子|女子|双人|单人|混合/;

const SEATS =
  /^）?(?:[（(]含[^（）()]{1,4}[）)]|及以[下上]|[以之][下上]|[、及和或][\d一二三四五六七八九十]{1,2}座){0,3}的?(?:[小中大微]型|载客)?(?:载客|普通|家用)?(?:客车|轿车|汽车|车辆|车型|[小大中]客车|商务车|面包车|SUV|MPV)/;
const LONGEST_SEATS = 24;
const EVERYWHERE =
  /^(?:[奔走飘漂流散逃躲游闯求筹借托找寻打碰张查看搜取推联宣学告蔓飞冒溢漏][^，。；的]|考察|漏风|弥漫|征战|可见|都是)/;
const LASTING = /^[多半来余](?:小时|月|星期|钟头|礼拜|工作日|学期)(?![通生交经圈医服])/;
const REACH = /^(?:服务)?(?:覆盖|半径|范围[内以之])/;
/** A number that one dials, as it is written. */
const DIALLED = /^1[012]\d{3}(?=\D)/;
/** 四套班子, 打好三张牌, 二元结构: so many are no count but part of what a thing is called. */
const NAMED_BY_NUMBER =
  /^(?:[套家](?:领导)?班子|张牌(?![照匾])|元(?:母猪|仔猪|杂交|结构|体系|锂电|材料|正极|催化|对立))/;
/** 三百亩村: a village called so. */
const OF_ACRES = /^(?:村|社区|塘村)(?![民庄集级办里])/;
/** 九年义务教育, 学前三年毛入园率, 三年行动: a length of time inside a name. */
const NAMED_TIME = /^(?:义务教育|一贯|毛入|行动|攻坚|滚动|规划|禁渔)/;
/** 三年后, 五年共安排: a length of time that says when. */
const TIME_WHEN = /^(?:后|间|来|之后|以来|共(?![担享建同])|累计|合计)/;
/** 五年期以上贷款利率, 10年期国债: for how long money is lent is part of what the loan is called. */
const TENOR = /^期(?![间内满限末初中货刊])/;
/** 一亩不能少: not one of them. */
const NOT_ONE = /^[都也]?(?:不能|不得|不可|没有?|不)[少落差丢漏挪欠留减]/;
/** 三家子镇, 五棵树镇, 四户镇: what follows a number in words makes it the name of a town or village; not 镇办企业, 乡镇企业, 村民. */
const SETTLEMENT =
  /^(?:(?:[子房树店沟岭河湾寺桥坪口楼营庄铺集井泉塘坝]|)(?:镇|乡)(?![镇办级属街直中小卫养敬综里村土亲贤干域企机])|[子房树店沟岭河湾寺桥坪口楼营庄铺集井泉塘坝]村(?![民办级集卫里]))/;

/** 八家营, 五户庄, 三棵树堡: places that were named after so many households or trees. */
const NAMED_AFTER: ReadonlySet<string> = new Set(['家', '户', '棵', '里', '座', '间']);
const CAMP =
  /^(?:营(?![业收利商运销养造区地])|庄(?![园稼户])|堡(?!垒)|屯(?![粮兵])|寨(?![门子])|峪|塬|垭|坨|坳|窑(?![洞厂])|店(?=[水镇村乡]))/;

/** 三单村, 五孔桥: the measure word counts no villages or bridges, so it is a name. */
const VILLAGE = /^(?:村(?![民办级集卫里干支委史企医部妇道容口头落社校])|桥|湾)/;
const OF_VILLAGES = '个条座处批类种组轮片';

/** 各报两至三件: the end of a range of so few in words. */
export const isEndOfFew = (text: string, at: number, { chinese, high }: Numeral): boolean =>
  chinese && high < 10 && '至到'.includes(text[at - 1] || '。') && '一两二三四五六七八'.includes(text[at - 2] || '。');
const ONE_PLACE = /[一两三四五][城镇村县乡市区校家门院]/;
const EDITION = /^(?:19|20)\d\d版$/;

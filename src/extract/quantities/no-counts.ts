import { afterLast } from '../../language/characters.ts';
import { isDigit, type Numeral } from '../../language/numerals.ts';
import { readUnit, type Unit } from '../../language/units.ts';
import { isOneOf } from '../dates/words.ts';

/** Numbers with a unit that count nothing, and points, which look like minutes. */

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
  // （下转四版）: where the text goes on.
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

/** 80来人: so many or some more; null where no unit follows. */
export function readAbout(text: string, { end }: Numeral): { unit: Unit; end: number } | null {
  const read = text[end] === '来' ? readUnit(text, end + 1) : null;
  return read && (read.unit.kind === 'count' || read.unit.kind === 'money' || read.unit.kind === 'physical')
    ? read
    : null;
}

/** What people without a measure word are: 农村人口 of 4.3万农村人口的饮水安全问题; null where nothing stands behind their number. */
export const peopleBehind = (text: string, { unit, coreEnd }: { unit: string; coreEnd: number }): string | null =>
  unit === '人' && text[coreEnd - 1] !== '人' ? (PEOPLE.exec(text.slice(coreEnd, coreEnd + 12))?.[1] ?? null) : null;

/** Whose number needs no measure word; 农民工 and 居民区 are other words. */
const PEOPLE =
  /^[多余]?([一-龥]{0,8}?(?:人口|居民(?![区楼点小委])|群众|农民(?![工人合专])|师生|职工|学生|村民|市民|移民|老[年人]人?|渔民|农?牧民|监测对象|就业人员|从业人员|银发族|上班族|劳动者|从业者|残疾人|毕业生|志愿者|消费者|患者|儿童|退役军人|收入群体|务工人员|[果茶菜粮]农|百姓|劳动力))/;

/** 9.7万人口, 4.3万农村人口, 1.2万城镇居民; 总人口826万: people without a measure word, in thousands at least; null elsewhere. */
export function readPeople(text: string, at: number, { end, more, high }: Numeral): { unit: Unit; end: number } | null {
  // 430多万, 4万多
  const scale = text[more && !'万亿萬億'.includes(text[end - 1] ?? '。') ? end - 2 : end - 1] ?? '';
  if (!'万亿萬億'.includes(scale) || at === end) return null;
  // 14亿人口 is a way of saying China.
  const behind = text.slice(end, end + 14);
  // 2900多万农户签订合同
  if (FARMS.test(behind)) return { unit: { kind: 'count', name: '户', exponent: 0 }, end };
  const counted = high < 1e9 && (PEOPLE_BEHIND.test(behind) || KINDS_OF_PEOPLE.test(behind));
  const ofThem = OF_PEOPLE.test(text.slice(Math.max(0, at - 10), at));
  return counted ||
    ofThem ||
    (PEOPLE_BEFORE.test(text.slice(Math.max(0, at - 8), at)) && /[^一-龥]/.test(text[end] ?? '。'))
    ? { unit: { kind: 'count', name: '人', exponent: 0 }, end }
    : null;
}
/** 全县48.6万人中，有31.2万生活在农村 */
const OF_PEOPLE = /(?:人|人口|居民|群众|职工|学生|党员)[中里][，,]?(?:就|还|约)?有(?:近|约|超过?)?$/;
const FARMS =
  /^[多余]?(?:(?:小|脱贫|种粮|种植|养殖)?农户(?!家庭|级)|(?:电力|供电|停电|用电|燃气|供水|供热|宽带|居民|家庭)?用户(?![体需侧端级口]|数据|满意|规模))/;
const BEES = /蜂[^。；蜂]{0,24}群|群[^。；群蜂]{0,3}蜂/;
const PEOPLE_BEHIND =
  /^[多余]?(?:(?:农村|农业|城镇|城市|常住|户籍|贫困|脱贫|搬迁|移民|流动|外来|受灾|返乡|建档立卡|低收入|老年|乡村|山区|库区)){0,2}人口(?!(?:以[上下]|级|规模|左右|的?(?:[一-龥]{0,4}(?:大国|国家|国度|城市|县|市场))))/;
/** 12.6万农村居民: not 3万居民区. */
const KINDS_OF_PEOPLE =
  /^[多余]?(?:[一-龥]{2,3}地区)?(?:(?:农村|城镇|城市|城乡|贫困|受灾|在校|搬迁|企业|困难|基层|各族|山区|库区|中小|退休|参保|库区|失地|受益|失能|失智|半失能|高龄|空巢|独居|留守|特困|孤寡|退捕|上岸|转产|低保|脱贫|新业态|新就业形态|青年|登记注册的|灵活就业|高校|应届|全球|世界|规模|最大的|重度|罕见病|慢性病|农牧|中等)){0,2}(?:居民(?![区楼点小委])|群众|农民(?![工人合专])|师生|职工|学生(?![奶餐证票公宿])|村民|市民|移民|老年人|老人|渔民|农?牧民|监测对象|就业人员|从业人员|银发族|上班族|劳动者|从业者|残疾人|毕业生|志愿者|消费者|患者|儿童|退役军人|收入群体|务工人员|[果茶菜粮]农|百姓|劳动力)(?!市场|级|代表|之家|协会|组织|公寓|食堂|[家户村组])/;
const PEOPLE_BEFORE = /(?<!每[百千]?|人均|万)人口(?:约|近|超过?|逾|达到?|有|为|共|只有|不足|不到|突破)?$/;

/** 4县2区63个乡镇: 区, 市 and 旗 are counted in a row with their like only, elsewhere they end a place's name. */
export function readLevel(text: string, at: number, { end, chinese }: Numeral): { unit: Unit; end: number } | null {
  const name = text[end] ?? '';
  if (chinese || name === '' || !'区市旗州'.includes(name) || isOneOf(text, end + 1, '域间块划位段场长政委级县'))
    return null;
  const inRow =
    LEVEL_BEHIND.test(text.slice(end + 1, end + 10)) || LEVEL_BEFORE.test(text.slice(Math.max(0, at - 3), at));
  return inRow ? { unit: { kind: 'count', name, exponent: 0 }, end: end + 1 } : null;
}
const LEVEL_BEHIND = /^[、和]?\d{1,4}个?(?:[县市区旗乡镇村]|街道|社区)/;
const LEVEL_BEFORE = /\d[县市区旗州][、和]?$/;

/** 各报两至三件: the end of a range of so few in words. */
export const isEndOfFew = (text: string, at: number, { chinese, high }: Numeral): boolean =>
  chinese && high < 10 && '至到'.includes(text[at - 1] || '。') && '一两二三四五六七八'.includes(text[at - 2] || '。');

/** 得分分别为92.36分: points where the clause speaks of a score, no minutes; null elsewhere. `end`: where the numeral ends. */
export function readScore(text: string, at: number, end: number): { unit: Unit; end: number } | null {
  if (text[end] !== '分' || isOneOf(text, end + 1, '0123456789钟之别成贝期批层类') || isOneOf(text, at - 1, '时用'))
    return null;
  const before = text.slice(Math.max(0, at - FURTHEST_SCORE), at);
  const clause = before.slice(afterLast(before, '，。；'));
  // 以96.3分位列第一
  // 测评得分93.6分，比一季度高2.1分
  if (MORE_POINTS.test(clause) && SCORED.test(before))
    return { unit: { kind: 'count', name: '分', exponent: 0 }, end: end + 1 };
  return SCORED.test(clause) || PLACED.test(text.slice(end + 1, end + 6))
    ? { unit: { kind: 'count', name: '分', exponent: 0 }, end: end + 1 }
    : null;
}
/** 景气指数为112.3点, 比上月上升0.3点: points of an index, no time of day and no points of a speech; null elsewhere. `end`: where the numeral ends. */
export function readIndexPoints(text: string, at: number, end: number): { unit: Unit; end: number } | null {
  if (text[end] !== '点' || !INDEX_AROUND.test(text.slice(end + 1, end + 2))) return null;
  const before = text.slice(Math.max(0, at - FURTHEST_INDEX), at);
  if (!before.slice(afterLast(before, '。')).includes('指数')) return null;
  const changed = INDEX_CHANGED.test(before);
  if (!changed && !INDEX_AT.test(before)) return null;
  return { unit: { kind: changed ? 'points' : 'count', name: '点', exponent: 0 }, end: end + 1 };
}
const FURTHEST_INDEX = 90;
const INDEX_AROUND = /^(?:[，。；、！）和降升]|$)/;
const INDEX_CHANGED = /(?:上升|回升|提高|增加|上涨|升高?|高|涨|下降|回落|降低|减少|下跌|降|低|跌)了?(?:约|近|超过?)?$/;
const INDEX_AT = /指数[^，。；]{0,12}(?:为|达到?|[升降跌涨落]至|[升降跌涨落]到|报|收于|收报|的)(?:约|近|超过?)?$/;
/** Whether a half of the unit that ends at `end` goes with it: 6亩半; not 8吨半挂车. */
export const isHalfMore = (text: string, end: number, { kind, exponent }: Unit): boolean =>
  text[end] === '半' &&
  (kind === 'physical' || kind === 'multiple') &&
  !exponent &&
  '，。；、：！）”的了地路左多'.includes(text[end + 1] ?? '。');

/** 炮弹820发: rounds of what is fired; 7.8万群: swarms of bees; null elsewhere. `end`: where the numeral ends. */
export function readRounds(text: string, at: number, end: number): { unit: Unit; end: number } | null {
  if (
    text[end] === '群' &&
    !/[众体团岛]/.test(text[end + 1] ?? '。') &&
    BEES.test(text.slice(Math.max(0, at - 24), end + 5))
  )
    return { unit: { kind: 'count', name: '群', exponent: 0 }, end: end + 1 };
  if (text[end] !== '发' || !'，。；、！）和及'.includes(text[end + 1] ?? '。')) return null;
  return /[弹箭][约近超共]?$/.test(text.slice(Math.max(0, at - 2), at))
    ? { unit: { kind: 'count', name: '发', exponent: 0 }, end: end + 1 }
    : null;
}

const PLACED = /^的?(?:成绩|高分)?(?:位列|位居|名列|居|列|排名|排在)/;
const MORE_POINTS = /(?:[比较][^，。；\d]{2,8}|同比)(?:提?高|提升|上升|下降|降低|低|多|少)了?$/;
const FURTHEST_SCORE = 40;
const SCORED = /得分|评分|满意度|总分|均分|分数|分值|权重|积分|赋分/;

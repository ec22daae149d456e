import { CharacterSet } from '../../language/characters.ts';
import { PROVINCES } from '../../language/regions.ts';
import type { RawQuantity } from './raw.ts';

const LEVELS = new CharacterSet('省市县区州盟旗镇乡村');
/** Words that end in the character of a level and are kinds of places, so that a verb behind them may name a work: 小区改造, 农村改厕. */
const KINDS =
  /(?:[城都超夜集股上]市|[小园社街台库灌片矿厂校营城市辖景老新产林牧渔湖沙灾疫禁港学战特试地][区]|(?:^|[在的全各大深边革部])山区|(?:示范|开发|保护|度假|试验|实验|合作|保税|功能|集聚|聚集|产业|工业|核心|先行|棚户|改造|安置|居住|生活|旅游|服务|经开|高新|自贸|综保|湿地|水源|库|贫困|移民|主产|种植|养殖|物流|商务|商业|风景|中心|办公|仓储|物业)区|(?:城|集|小|村|乡|重点|特色|中心|建制|古)镇|[城下回返兴]乡|[农乡新古城行帮驻山渔自然政中旧空老][村]|[各全郡]县|[各全]州|[各全外]省)$/;
/** Longest name of a place that is looked at. */
const LONGEST = 8;

/** Whether a place's name ends at `at`: 山湾县, 柳河镇, 江苏; not 小区, 城市 or 农村. */
export function isPlaceBefore(text: string, at: number): boolean {
  if (PROVINCES.has(text.slice(Math.max(0, at - 2), at)) || PROVINCES.has(text.slice(Math.max(0, at - 3), at)))
    return true;
  return (
    LEVELS.at(text, at - 1) &&
    /[一-龥]{2}$/.test(text.slice(Math.max(0, at - 3), at)) &&
    !KINDS.test(text.slice(Math.max(0, at - LONGEST), at))
  );
}

/** Whether the name of a body that does something to others ends where a verb starts: 邮储银行投放, 各地培训; not 企业, which is done to as well, nor 银行授信金额. */
export const isBodyBefore = (text: string, verb: { start: number; end: number }): boolean =>
  BODY_ENDS.at(text, verb.start - 1) &&
  DOING_BODY.test(text.slice(Math.max(0, verb.start - LONGEST), verb.start)) &&
  !MEASURE_OF_DEED.test(text.slice(verb.end, verb.end + 3));
const MEASURE_OF_DEED = /^(?:总?[金额量率数次]|人[数次]|规模|收入|支出|任务|面积|能力|工作)/;
const BODY_ENDS = new CharacterSet('行关院门地区户体社部');
const DOING_BODY =
  /(?:银行|海关|法院|检察院|[察安检法]机关|(?:税务|公安|交通|水利|人社|民政|海事|农业|财政|卫健|教育)部门|(?:^|[^一-龥]|全国|[年月日里])各地|主产区|个体工商户|经营主体|供销社|党员干部)$/;

/**
 * Whose a count is, of the words `before` it that name nothing counted: the place they begin with (临河县晒出), or the body or country that they
 * are; null of words that are neither (来自, 击落).
 */
export function ownerIn(before: string): string | null {
  const province = [3, 2].find((size) => PROVINCES.has(before.slice(0, size)));
  const named = PLACE.exec(before)?.[0];
  const place = named !== undefined && !KINDS.test(named) ? named : before.slice(0, province ?? 0);
  const owner = BODY.exec(before)?.[0] ?? place;
  return owner !== '' && before.length - owner.length <= LONGEST_VERB ? owner : null;
}
const PLACE =
  /^(?:[全我中美英法德韩泰]国|全球|全社会|[全我本该][省市县区州盟旗镇乡村]|[^的了和与及、，。；“”（）\d]{2,9}[省市县区州盟旗镇乡村])/;
const BODY =
  /^[^的了称在和与及、，。；“”\d]{2,10}(?:公司|集团|银行|医院|大学|学院|学校|中学|小学|法院|检察院|机场|口岸|海关|车站|局|厅|合作社|联合会)/;
/** So long is a verb that may stand between a place and what it did. */
const LONGEST_VERB = 3;

/**
 * The measure of one thing that the words before it name (柳江市华盛纺织产业园总投资), with whose it is; null where they are short, or say of which kind
 * the things are (产业类项目总投资).
 */
export function measureOfThing(name: string): { name: string; subject: string } | null {
  if (!THING_MEASURE_ENDS.at(name, name.length - 1)) return null;
  const hit = THING_MEASURE.exec(name);
  if (hit && !OF_A_KIND.test(hit[1] as string)) return { name: hit[2] as string, subject: hit[1] as string };
  const grown = GROWN.exec(name);
  if (grown) return { name: grown[2] as string, subject: grown[1] as string };
  // So long a name is that of one project, whatever words are in it.
  const long = LONG_THING.exec(name);
  return long && !OF_ALL.test(long[1] as string) ? { name: long[2] as string, subject: long[1] as string } : null;
}
/** 东岭葡萄种植专业合作社种植巨峰葡萄面积 */
const GROWN = /^([^，。；：、]{4,30}(?:合作社|公司|农场|基地|集团))(种植[^，。；：、\d]{1,8}面积)$/;
/** 东河镇、西河镇完成率: the rate of several places, with which they are; null of any other words. */
export function measureOfPlaces(name: string): { name: string; subject: string } | null {
  const hit = name.includes('、') ? (PLACES_MEASURE.exec(name) ?? PLACES_COUNT.exec(name)) : null;
  return hit ? { name: hit[2] as string, subject: hit[1] as string } : null;
}
const PLACES_MEASURE =
  /^((?:[一-龥]{2,4}[镇乡县区市村]、){1,8}[一-龥]{2,4}[镇乡县区市村])的?([一-龥]{1,8}(?:率|比例|比重|占比|进度))$/;
/** Names of places without what kind of place they are, three or more in a row, before what only places have. */
const PLACES_COUNT =
  /^((?:[一-龥]{2,3}、){2,10}[一-龥]{2,3}?)((?:常住|户籍|城镇)?人口|(?:地区)?生产总值|GDP|经济总量)$/;
const LONG_THING =
  /^([^，。；：]{12,}?(?:项目|工程|生产线|基地))((?:项目)?(?:批复|概算|估算|计划)?总投资|占地(?:总?面积)?|总?(?:建筑|占地|用地|规划)面积|总面积)$/;
const OF_ALL = /[类各]|所有|全部|以上|分别|个(?:项目|工程)|一批/;
const OF_A_KIND =
  /(?<!分)类|[各等级]|所有|全部|在建|新建|签约|开工|重点|规上|人均|^[一-龥]{1,4}(?:种植|养殖|制种|育苗|繁育)基地$/;
const THING_MEASURE_ENDS = new CharacterSet('资地积额能本');
const THING_MEASURE =
  /^([^，。；：、的]{3,}(?:产业园|科技园|物流园|工业园|园区|公园|公司|集团|基地|医院|学校|小学|中学|大学|学院|校区|院区|景区|小区|厂区|片区|工厂|水库|电站|中心|大桥|酒店|街区|综合体|幼儿园|处理园|[处理工电水气热]{1,2}厂|[号验范支专]线|高铁|快速路|隧道|[光态范摘植意化果茶]园|产业城|分公司|养老院|博物馆|体育馆|图书馆|(?:加固|改造|建设|治理|整治|修复|扩建|配套|迁建|新建|绿化|安置|水利|供水|排水|灌区|水库|公路|铁路|道路|桥梁|管网|大坝|堤防|河道|航道|码头|机场|电力|风电|光伏|矿)工程|(?:建设|改造|治理|加固)项目))((?:项目)?(?:批复|概算|估算)?总投资额?|年?产能|注册资本|占地(?:总?面积)?|总?(?:建筑|占地|用地|规划)面积|总面积)$/;

/** 县城周边17座荒山头: where they are. */
export const AROUND =
  /(?:周边|境内|一带|附近|沿线|辖区|两岸|沿岸|[上中下]游|两侧|城区|全域|全线|沿途|[两三四各多]地|[省市县区镇乡村境园]内|[厂间店园馆院校库村镇县城市田棚]里|[集街山岛]上)$/;
/** Parts of the country, where something is so. */
const REGIONS = /^(?:[东西南北]方|[东西中]部|中西部|东北|西北|西南|华[东南中北])(?:地区)?$/;
/** 西部地区80万亩草原, 惠及下游80万亩农田: whether the words before a measure only say where its noun is. */
export const isWhere = (name: string, { kind }: RawQuantity): boolean =>
  REGIONS.test(name) || (kind === 'physical' && AROUND.test(name));

/** 柳林村, 大垭乡: whether a name is that of one settlement, not of a kind (示范村, 老旧小区), nor a verb with one (搬进小区). */
export const isVillage = (name: string): boolean => VILLAGE.test(name);
const VILLAGE =
  /^(?![进入迁搬回返到出离退落各])(?![^，。；]{0,4}(?:老旧|城镇|棚户|安置|贫困|示范|特色|脱贫|城中|城边))[^，。；、的]{1,6}(?:村|镇|乡|社区|屯|庄|寨|小区|组)$/;

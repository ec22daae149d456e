import { PERSON_OR_HOUSEHOLD_UNITS } from '../../language/people.ts';
import { withoutDeed } from './deeds.ts';
import { COUNTED } from './heads.ts';
import type { RawQuantity } from './raw.ts';

/**
 * The measure word of a count says of what kind its noun is: 名 and 户 count people, 家 bodies, 亩 land and what grows there. Where such a noun
 * stands behind the number, what follows it is told of those counted: 1200户农民|增收, 22名桡手|划动龙舟, 20万户居民|的用电需求.
 */

/** The noun behind a number without what is told of those so counted; `next`: the character behind the noun. */
export function onlyCounted(noun: string, { kind, unit }: RawQuantity, next: string | undefined): string {
  const now = beforeUse(upTo(noun, WHEN));
  if (kind !== 'count' && kind !== 'order' && kind !== 'percent')
    return unit === '亩' ? upTo(now.replace(THEIRS, '$1'), GROWN) : now;
  if (PERSON_OR_HOUSEHOLD_UNITS.has(unit)) {
    const people = onlyPeople(now, unit);
    if (people.length < now.length) return withoutDeed(people);
  }
  const own = beforeMeasure(
    beforeNumber(beforeOf(beforeMade(withoutReach(withoutHalf(now))).replace(THEIRS, '$1'), unit), unit, next),
    next,
  );
  // 8次集群打击: what is done so often is what is counted.
  return withoutHanging(unit === '次' ? own : withoutDeed(own), unit, next);
}

/** 50多个国家和地区的旅行商: countries are counted. */
const THEIRS = /^([^的]{0,6}(?:国家和地区|国家|省份|同志|(?<!地)区|(?<!市)县|乡镇|城市))的.+$/;
/** 贷款支持先进制造业, 政策举措破解难题: what money and measures are for, where that is no part of what they are called. */
const beforeUse = (noun: string): string => (NAMED_BY_USE.test(noun) ? noun : upTo(noun, USED));
const USED =
  /(?<=资金|基金|国债|贷款|债券|举措|措施|政策|^行动)(?:加力|重点|持续|大力)?(?:支持|保障|促进|破解|加快|推动|助力|赋能|提振|护航|[保稳促助](?=[一-龥]{3}))(?=[^，。；])/;
const NAMED_BY_USE = /(?:资金|基金|贷款|债券|补贴|项目|工程|行动|清单|体系|机制|计划|政策|措施|名单|目录)$/;
/** `noun` up to where `told` begins in it, if two characters or more stand before. */
function upTo(noun: string, told: RegExp): string {
  const at = noun.search(told);
  return at >= 2 ? noun.slice(0, at) : noun;
}

/** 秋粮丰收|在望, 早稻收获快速|推进: how it is with what grows on so much land. */
const GROWN =
  /(?<=[稻麦粮棉豆薯菜茶果叶桃梨枣柑橘橙柚莓桑麻草花椒蔗瓜药米生芋林])(?:喜获|迎来)?(?:丰收|及时收获|收获快速|[全均都已]$|[收栽播]?[获插种割]?进度|成熟|金穗飘香|盛放|绽放|盛开|新果|初显|随风摇曳|飘香|挂满)/;
/** Those whom 名, 位 and 户 count. */
const PEOPLE =
  /农民工|务工者?|教授|人[员才士家口]|(?:传承|负责|带头|合伙|经纪|残疾|老年|当事|嫌疑|候选|主持|领导|继承|退役军|军|病|老|商|牧|友|家)人|[群民观听公]众|[居村市农牧渔股移难灾平网]民|[果茶菜粮棉蔗林烟药花蚕]农|[农用商住散大牧渔茶林困保脱贫殖植营体]户|家庭|[员职民技女]工|工人|[队党学演船社会议委店成伤雇裁教]员|(?:公务|服务|教练|裁判|运动|讲解|网格|驾驶|护林|快递|业务|宣讲|技术|特派|指导|辅导|消防|航天|飞行|观察|管护|保洁|炊事|护理|安全|信息|联络|调解|监督|协管|采购|推销|保管|饲养|检验|巡查)员|[愿设动费与好业营作究开资访获患学记舞讲护跑]者|[学考新师医先]生|毕业生|研究生|学子|医护|[教老导律厨技医药牧]师|(?:工程|设计|培训|农艺|营养)师|(?:专|作|画|行|书法|企业|艺术|科学|音乐|种粮|银行|外交)家|官兵|[士民老礼新骑伞]兵|[战将护院博硕烈]士|[民干交辅特武]警|警察|骨干|干部|书记|代表|[嘉来]宾|[旅乘游访顾]客|客商|[外展厂侨供]商|采购商|(?:儿|学|孩)童|[少青]年|妇女|[婴幼]儿|孩子|[选歌射水桡鼓能高巧旗机枪舵骑]手|新秀|[球歌影]迷|[车业店摊户货机]主|主播|达人|工匠|模范|标兵|[侨同]胞|同[学志]|[战校]友|[队校院镇村河林团会船站县市班厂店]长|家长|司机|乡[亲贤]|人质|英模|劳动?力/g;
/** How a longer word for people ends, or a group of them, or their remains. */
const OF_PEOPLE =
  /(?:[人者员手师官客商众士将锋秀徒友辈才匠主童孩子女农胞贤模范伍队团组班警]|(?<![务开复返罢完竣停动])工|(?<![丧发产新])生|(?<![增成])长|(?<![回国搬安众民])家|(?<![落联入到帮包])户|(?<![过全半多])年|(?<!利)民|(?<!出)兵|主任|师资|遗骸|遗体|骨灰|候选|^)”?$/;

function onlyPeople(noun: string, unit: string): string {
  let end = 0;
  for (const hit of noun.matchAll(PEOPLE)) end = hit.index + hit[0].length;
  const rest = noun.slice(end);
  // 授予20名同志五四奖章: what they are given.
  if (noun.startsWith('同志')) return '同志';
  if (end < 2 || !rest || OF_PEOPLE.test(rest)) return noun;
  // 500户家庭农场: a household may be a firm.
  if (unit === '户' && COUNTED.test(rest)) return noun;
  return noun.slice(0, end);
}

/** 部门|近日联合印发, 马铃薯|开始播种: words that say when it is told or that it begins. */
const WHEN =
  /(?<=..)(?:(?:近日|日前|昨日|今日|今天|昨天|当天|当日|明天|日夜|昼夜|日渐|日益|逐渐|渐次)|(?:陆续|全面|相继|已经)?开始(?!日期|时间))/;

/** 精品节目和《…, 主要指标和具体: of two nouns the first, where the second is no more than its beginning. */
function withoutHalf(noun: string): string {
  const opened = noun.search(QUOTED);
  if (opened >= 2 && (noun[opened + 1] === '《' || !noun.includes('”', opened))) return noun.slice(0, opened);
  return noun.replace(HALF, '');
}
const QUOTED = /[和与及、][《“]/;
const HALF =
  /(?<=..)(?:[和与及、]|以及)(?:具体|重要|主要|重大|重点|其他|其它|各类|各级|相关|有关|部分|大批|一批|一个|一个个|多个|大量|美国|外国|中外)$/;

/** 产粮大县全覆盖, 行政村帮扶全覆盖: those that are all reached. */
function withoutReach(noun: string): string {
  if (!noun.endsWith('全覆盖')) return noun;
  const told = noun.slice(0, -3).replace(/(?<=..)(?:帮扶|应用|服务|保险|保障)$/, '');
  if (told.endsWith('）')) return told;
  for (let end = told.length; end >= Math.max(2, told.length - LONGEST_REACH); end--)
    if (COUNTED.test(told.slice(0, end))) return told.slice(0, end);
  return told;
}
const LONGEST_REACH = 6;

/** 家民营企业的创新投入, 个地市的特色农产品: those whom the measure word counts, without what is theirs. */
function beforeOf(noun: string, unit: string): string {
  const at = noun.indexOf('的');
  if (at < 1) return noun;
  const owner = noun.slice(0, at);
  const theirs = noun.slice(at + 1);
  const counted = OWNERS[unit];
  if (counted?.test(owner) && !counted.test(theirs)) return owner;
  return at >= 2 && !WORKS.has(unit) && COUNTED.test(owner) && STATE.test(theirs) ? owner : noun;
}
const OWNERS: Readonly<Record<string, RegExp>> = {
  家: /(?:企业|景区|公司|集团|单位|机构|部门|银行|医院|商户|门店|店铺|合作社|协会|商会|媒体|院校|高校|央企|国企|民企|服务中心|种植户|养殖户|老字号|商家|银行|网点)$/,
  个: /(?:[^城都超门]市|城市|市州|地州|州市|[^地社园景库产灌片山林矿库牧校]区|[县旗]|县（区）|乡镇?|街道|[^小]镇|[^农山]村|省份?|省区市|国家|部门|单位)$/,
  辆: /车辆?$/,
  艘: /[船舰艇轮]$/,
  处: /(?:遗址|遗迹|古建筑|隐患点|点位|[^难重热要]点)$/,
  所: /(?:学校|高校|院校|[小中大]学|医院|幼儿园)$/,
};
/** Works and cases, of which such a word is the name. */
const WORKS: ReadonlySet<string> = new Set('项 次 起 件 份 场 批 种 类'.split(' '));
/** How it is with something, what it needs, what is done with it: nothing that one counts. */
const STATE =
  /(?:需求|数据|信息|状态|情况|质量|水平|能力|作用|就业|出行|生活|生产|权益|工作|进度|意愿|心声|安全|运行|管理|范围|环境|前期|保护|修复|修缮|改造|建设|整治|治理|维护|养护|保供|供应|供电|供水|灌溉|制造|审批|处置|清理|重托|衷心拥护)$/;

/** 家企业担保贷款|3.6亿元, 所学校新增学位|1.2万个: what a number of its own is told of is no part of those counted before. */
function beforeNumber(noun: string, unit: string, next: string | undefined): string {
  const counted = OWNERS[unit];
  if (!counted || !next || !/\d/.test(next) || counted.test(noun) || /[、和及与）]/.test(noun)) return noun;
  for (let end = noun.length - 2; end >= 2; end--)
    if (counted.test(noun.slice(0, end)) && !'级型（'.includes(noun.charAt(end))) return noun.slice(0, end);
  return noun;
}

/** 个省份收入普遍增长, 个城市保交房交付率已超八成: places without what is measured of them. */
function beforeMeasure(noun: string, next: string | undefined): string {
  if (next === undefined || /[，。；、！？]/.test(next)) return noun;
  const hit = PLACES_MEASURE.exec(noun);
  return hit ? (hit[1] as string) : noun;
}
const PLACES_MEASURE =
  /^([^，。；、的]{0,6}?(?:省份|省区市|省（区、市）|省市|城市|市州|地市|县区|县（区）|县（市、区）|乡镇|街道|国家|行业大类|行业))[^，。；、的]{0,10}?(?:率|增速|增幅|占比|比重|总量|总额|收入|产值|需求|增长面|优良天数)$/;

/** 梯级电站|构成的走廊: what is counted without what it makes up. */
function beforeMade(noun: string): string {
  const at = noun.search(MADE_UP);
  return at >= 2 && (COUNTED.test(noun.slice(0, at)) || noun.endsWith('成')) ? noun.slice(0, at) : noun;
}
const MADE_UP = /(?:组成|构成)(?:的|$)/;

/** 产业集群深入|开展合作, 航运企业日|前开通, 电站构成|的走廊: a noun without the beginning of what is told of it. */
function withoutHanging(noun: string, unit: string, next: string | undefined): string {
  if (next === undefined) return noun;
  const hanging = HANGING_BEFORE[next];
  if (hanging && noun.length > 2 && hanging.includes(noun.at(-1) as string)) return noun.slice(0, -1);
  const own = /[一-龥]/.test(next) ? noun.replace(HANGING, '') : noun;
  return WORKS.has(unit) ? own : own.replace(DONE, '');
}
/** The last character of such a noun, by what stands behind it: 日前, 境内, 认为. */
const HANGING_BEFORE: Readonly<Record<string, string>> = {
  前: '日',
  夜: '日',
  均: '日',
  益: '日',
  内: '境',
  外: '境',
  为: '认划',
  筑: '构',
  复: '开',
  在: '实',
  自: '源',
};
/** What became of those counted, up to the end of the clause: 联合体成立, 实验室授牌. */
const DONE =
  /(?<=..)(?:(?:名单)?(?:出炉|揭晓)|参评|受阅|返航|获救|授牌|揭牌|成立|诞生|登陆|开建|矗立|坠毁|相撞|倾泻|蔓延|受影响|停电|合作共建|花开)$/;
const HANGING =
  /(?<=..)(?:整建制|至少|最多|最快|最长|全线|全新|对外|源源|激烈|奋力|热烈|踊跃|积极|主动|全力|热闹|快速|及时|接续|滚动|悄然|应邀|广泛|深入|实实|大力|稳步|高效|昼夜|日渐|日益|逐渐|渐次|竞相|常态化|随即|普遍|缓步|徒步|冒雨|冒雪|联合)$/;

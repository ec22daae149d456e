import { CharacterSet } from '../../language/characters.ts';
import { Cue } from '../../language/cues.ts';
import { PEOPLE } from '../../language/people.ts';
import { PROVINCES } from '../../language/regions.ts';
import { isOneOf } from '../dates/words.ts';
import { THING } from './deeds.ts';
import { NOUN_HEAD } from './heads.ts';
import type { Left } from './left-parts.ts';
import { cleanName } from './names.ts';
import type { Noun } from './phrases.ts';
import type { RawQuantity } from './raw.ts';
import type { Token } from './tokens.ts';

/** Where the words behind a number name it, though a phrase stands before it. */

/** Units of people, who are named by what befell them, too. */
export const PERSONS: ReadonlySet<string> = new Set('人 名 人次 位 户 户次'.split(' '));

/** The object of the verb that touches a sum or a share, or what befell the people counted; null where the phrase before the number names it. */
export function nameBehind(
  text: string,
  quantity: RawQuantity,
  left: Left,
  noun: Noun | null,
  name: string,
  counts: boolean,
): string | null {
  // 约500人参加。
  if (counts && !name && PERSONS.has(quantity.unit) && /^参加[，。；]/.test(text.slice(quantity.end, quantity.end + 3)))
    return '参加';
  // 以218票赞成、214票反对通过
  if (quantity.unit === '票') {
    const vote = VOTE.exec(text.slice(quantity.end, quantity.end + 2))?.[0];
    if (vote) return `${vote}票`;
  }
  // 造成6人死亡、40人受伤
  if (counts && PERSONS.has(quantity.unit) && !NAMES_PEOPLE.test(name))
    return FATE.exec(text.slice(quantity.end, quantity.end + 8))?.[1] ?? null;
  // 拿出600万元设立司法救助专项资金
  const fund =
    quantity.kind === 'money' && !left.change ? FUND_SET_UP.exec(text.slice(quantity.end, quantity.end + 20)) : null;
  if (fund) return fund[1] as string;
  // 安排1500万元返乡创业引导资金: whatever verbs stand in its name.
  const fundBehind =
    !noun && quantity.kind === 'money' && left.act && !left.change
      ? FUND_BEHIND.exec(text.slice(quantity.end, quantity.end + 16))
      : null;
  if (fundBehind) return fundBehind[1] as string;
  if (!noun || left.change || left.account) return null;
  // 整合23.6亿元专项债券
  if (
    quantity.kind === 'money' &&
    left.adjacent &&
    (name.length <= 2 || GIVES.test(name)) &&
    !MEASURE.test(name) &&
    FUNDS.test(noun.name)
  )
    return noun.name;
  // 建一座120万吨的冷库: one thing, of that size.
  if (
    TAKES_NOUN.has(quantity.kind) &&
    text[quantity.end] === '的' &&
    ONE.test(text.slice(Math.max(0, left.end - 2), left.end))
  )
    return noun.name;
  const object =
    (left.act !== null && left.linkStart > left.end) ||
    // 将驱动约1700亿元的机组需求: between 将 and a sum stands a verb.
    (name.length === 2 && text[left.start - 1] === '将' && !MEASURE.test(name));
  const of = text[quantity.end] === '的';
  // 约有65%的新物种, 提供了七成的设备
  if (quantity.kind === 'percent') {
    const has = of && HAS.test(text.slice(Math.max(0, quantity.start - 4), quantity.coreStart));
    // 削减17%的预算
    const cut = of && CUT.has(text.slice(quantity.start - 2, quantity.start));
    return of && !SHARE_NAME.test(name) && ((object && left.act !== '覆盖') || has || cut) ? noun.name : null;
  }
  // 完成9000平方米厂房及附属设施安装: the work stands behind, whoever did it before.
  if (
    object &&
    quantity.kind === 'physical' &&
    left.act === '完成' &&
    WORK_ENDS.test(text.slice(noun.end - 2, noun.end + 3))
  )
    return noun.name;
  // 精准进行26.8公里明渠的浇筑
  if (object && left.act?.startsWith('进行')) return noun.name;
  // 下达14亿元救灾资金, 造成60亿元的损失
  if (!object || left.reach) return null;
  if (quantity.kind === 'money' && !of) return FUNDS.test(noun.name) ? noun.name : null;
  // 工程可保障500万千瓦时新增用电需求
  return TAKES_NOUN.has(quantity.kind) && (of || noun.name.startsWith('新增')) && !NOUN_HEAD.test(noun.name)
    ? noun.name
    : null;
}

const VOTE = /^(?:赞成|反对|弃权|同意)/;
const FUND_SET_UP =
  /^(?:专门|用于)?(?:设立|建立|成立|组建)了?([^，。；、：的\d]{2,12}(?:资金|基金)池?)(?=[，。；、]|$)/;
const FUND_BEHIND =
  /^((?!用于|作为|设立|建立|成立|组建|撬动|带动|吸引|拉动|补充|充实|争取|整合|归集|偿还|垫付|拨付|发放|支付|追加|增加|支持|解决|以上|左右|人民币)[一-龥]{2,10}(?:资金|基金|经费|奖金|补助金|补贴))(?=[，。；、）]|$)/;
const WORK_ENDS = /(?:建设|安装|施工|铺设|浇筑|装修|填筑|改造|绿化|硬化|清淤|敷设)(?:[，。；、]|$)/;
const ONE = /一[个座处条片家栋所口台套批]$/;
const CUT: ReadonlySet<string> = new Set('削减 压减 裁减 压缩 减少 精简 裁撤'.split(' '));
const TAKES_NOUN: ReadonlySet<RawQuantity['kind']> = new Set(['money', 'physical', 'time']);
/** 厂里给班组发了2万元奖金: one character that says how money goes from hand to hand. */
const GIVES = /(?:[^开研印颁收出签自]发|[领补凑付捐])$/;
/** Kinds of money that stand behind the sum. */
const FUNDS = /(?:资金|基金|国债|债券|贷款|补贴|补助|补助金|消费券|年货券|代金券|奖金|捐款|订单|融资|授信)$/;
const SHARE_NAME = /(?:率|占比|比重|比例|份额)$/;
const HAS = /有(?:约|近|超过|超|逾|至少|将近|不到)?$/;
const NAMES_PEOPLE = new RegExp(`(?:人数|人员|人口|${PEOPLE}|农户|劳动?力|青年|贫困户|农民工)$`);
const FATE =
  /^(?:当场|不幸)?(死亡|遇难|受伤|失踪|失联|被困|获救|伤亡|重伤|轻伤|脱险|脱贫|确诊|治愈|下落不明|(?:在逃|被捕|在押|落网|归案|康复|出院)(?=[，。；、])|务工(?=[，。；、])|(?:报名|参赛|参训|应聘|入围|过线|献血)(?=[，。；、])|(?:实现)?(?:稳定|就近|灵活|转移)?就业(?=[，。；、]))/;

/** 2860人享受城市最低生活保障: what people do is what they are counted by. */
export function predicateBehind(text: string, end: number): string | null {
  // 29户87人达到脱贫标准
  const from = end + (/^\d+(?:余|多)?人/.exec(text.slice(end, end + 8))?.[0].length ?? 0);
  const clause = /^[^，。；、！？,;!?]{3,14}(?=[，。；！？,;!?]|$)/.exec(text.slice(from, from + 16));
  return clause &&
    !/^(?:左右|以上|以内|[中里]|[原现曾]?任|为|系|是)|[的]$|\d/.test(clause[0]) &&
    !LIVING.test(clause[0])
    ? clause[0].replace(/^的/, '').replace(ALL_OF_THEM, '')
    : null;
}
/** How those live of whom it is told, and what they have come to have: 散居在半山腰上, 都有了着落. */
const LIVING =
  /^(?:人家|(?:今年|去年|目前|如今|现在|一直|大多|多数|基本)?(?:世代|祖祖|散|分散|聚|居|守|靠|住|依山|傍|[都均也](?!参加|享受|用上|喝上|住进|实现|达到|搬|脱)))|着/;
const ALL_OF_THEM = /^(?:当[年月天日季]|[今去]年|已经?|全部|全都|均已?|都已?)+(?=[一-龥]{3})/;

const INVESTED_ENDS = new CharacterSet('资赠捐 \t\u3000\u00a0');

/** 上海铭远公司投资25亿元: who invests is whose number it is, no part of its name. */
export function investorOf(phrase: string): { name: string; subject: string } | null {
  if (!INVESTED_ENDS.at(phrase, phrase.length - 1)) return null;
  const hit = /^(.*(?:公司|集团|银行|总厂))(?:还|又|再|共|已|累计|先后|计划|拟|将){0,2}(投资|出资|捐资|捐赠)$/.exec(
    phrase.trim(),
  );
  if (hit) return { name: hit[2] as string, subject: hit[1] as string };
  // 外地客商返乡投资2.6亿元
  const people = INVESTING.exec(phrase.trim());
  if (people) return { name: people[2] as string, subject: people[1] as string };
  // 个体户老周一人捐了10万元
  const giver = GIVER.exec(phrase.trim());
  return giver ? { name: '捐款', subject: giver[1] as string } : null;
}
const INVESTING = /^([^，。；、]{2,14}(?:人士|客商|老板|企业家|商人|乡贤|能人|老乡))(?:返乡|回乡)?(投资|出资|捐资)$/;
const GIVER = /^(?:其中)?(.{2,24}?)(?:[一独]人|个人|共|先后|又)?捐$/;

/** 重达160吨的箱梁: a size is told of what stands behind it. */
export const isSize = (name: string, text: string, { kind, end }: RawQuantity): boolean =>
  kind === 'physical' && text[end] === '的' && /(?:[^自载净毛]重|^重|[^全总]长|高|宽|深)$/.test(name);

/** 向电网可输送约69亿千瓦时清洁能源, 全球首艘41800吨自卸船: whether the words before a number only say whom it is given to, or that the thing is the first. */
export const isGivenOrFirst = (text: string, name: string, { act, start, end, linkStart }: Left): boolean =>
  FIRST_ONE.test(name) || (act !== null && linkStart > end && isOneOf(text, start - 1, '向给'));
const FIRST_ONE = /(?:首|第[一二三四五六七八九十\d]{1,3})[艘座条台套列架批个]$/;

/** 养护213公里农村公路, 桐岭68万亩玉米: a short word that touches the number and is no measure is what was done, whatever verb it is, or where. */
export function isDeed(name: string, noun: string, { kind, bound }: RawQuantity, left: Left): boolean {
  if (kind !== 'physical') return false;
  // 保护和修复约744平方公里湖泊
  if (left.act && /[和与及]$/.test(name.slice(0, -left.act.length)) && name.endsWith(left.act)) return true;
  const grown = GROWN.test(noun);
  if (!grown && bound !== '=') return false;
  if (!left.adjacent) return FIRST_OF_TWO.test(name);
  const own = name.slice(provinceBefore(name));
  return own.length <= 4 && !MEASURE.test(own) && !GROWN.test(own) && (grown || THING.test(noun));
}
/** What grows on so much land. */
const GROWN =
  /[稻麦粮棉豆薯菜茶果叶桃梨枣柑橘橙柚莓桑麻草林花椒蔗瓜]$|(?:水稻|小麦|玉米|高粱|油菜|花生|花海|葡萄|沙棘|药材|彩叶|作物)/;

/** How long the name of the province is that `name` begins with; 0 where it begins with none. */
export const provinceBefore = (name: string): number => [2, 3].find((size) => PROVINCES.has(name.slice(0, size))) ?? 0;
/** 开工建设: the first of two verbs. */
const FIRST_OF_TWO = /^(?:新?开工|启动|规划|谋划|竣工)$/;
const MEASURE =
  /[量积度长宽高深率额值产容数力重耗机地资入出款金费幅位温速程径距跨]$|^(?:玉米|小麦|水稻|大豆|粮食|蔬菜|水果|林木|湿地|道路|公路|铁路|管网|河道|[日月年])/;

/** Those that do what stands behind their number. */
export const COUNTED_OR_PEOPLE = new RegExp(`(?:用户|农户|人员|企业|项目|家庭|商户|车辆|船舶|${PEOPLE})$`);

export const opensWithVerb = (next: Token | undefined, { end }: RawQuantity) =>
  next !== undefined && next.start === end && (next.kind & Cue.act) > 0;

const RELATION_ENDS = new CharacterSet('献率度响');
const RELATION =
  /(?:^|[，。；：、])(?:预计|其中)?([^，。；：、对]{2,12})?(对[^，。；：、对\d]{2,16}的(?:平均|年均|综合|直接|总体)?(?:贡献|贡献率|贡献度|依存度|依赖度|影响))$/;

/** 民营经济对税收增长的贡献为六成: where a verb stands in what something is to, that is part of the name; null where nothing is to anything. */
export function relationOf(text: string, phrase: string, end: number): { name: string; subject: string | null } | null {
  if (phrase.length > LONGEST_RELATION || !RELATION_ENDS.at(phrase, phrase.length - 1)) return null;
  const hit = RELATION.exec(text.slice(Math.max(0, end - FURTHEST_RELATED), end));
  return hit ? { name: hit[2] as string, subject: (hit[1] && cleanName(hit[1]).name) || null } : null;
}
const LONGEST_RELATION = 7;
const FURTHEST_RELATED = 40;

const CARRYING = /(载着?|[装盛]着|(?:拥|藏|设|配|装|建)有)了?(?:约|近|超过?|逾|至少)?$/;
const CARRIED_ENDS = new CharacterSet('载着有了约近超过逾少');
const CARRIER = /班列|列车|专列|[船车舰艇轮机箭舱]|卫星|航班|集装箱/;

/** 载着390吨香蕉的列车, 拥有3000个座位的体育馆启用: what is in what, without what it is in; null where the number is of no such thing. */
export function loadOf(text: string, { start, end }: RawQuantity, { name, end: until }: Noun): string | null {
  const verb = CARRIED_ENDS.at(text, start - 1) ? CARRYING.exec(text.slice(Math.max(0, start - 6), start)) : null;
  if (!verb || text[end] === '的') return null;
  const of = name.indexOf('的');
  const load = of >= 2 ? name.slice(0, of) : name;
  if (!(verb[1] as string).endsWith('有')) return of < 2 || CARRIER.test(name.slice(of)) ? load : null;
  // 县里拥有12处完好的古村落。 is no clause of its own.
  const opens = /(?:^|[，。；：）]|一[座家个艘所列])$/.test(text.slice(0, start - verb[0].length).slice(-4));
  return of >= 2 && opens && /[^，。；：、！]/.test(text[until] ?? '。') ? load : null;
}

/** 3县1区52个乡镇受灾: in a row of levels each is called by its own, with what befell them all; null for any other count. */
export function levelInRow(text: string, { kind, unit, start, end }: RawQuantity, hasNoun: boolean): string | null {
  if (kind !== 'count' || !'县区市旗州镇乡村'.includes(unit)) return null;
  const row = ROW.exec(text.slice(end, end + 32));
  if (row) return unit + (row[1] ?? '');
  return !hasNoun && LAST_OF_ROW.test(text.slice(Math.max(0, start - 2), start)) ? unit : null;
}
const LAST_OF_ROW = /\d[县区市旗州镇乡]$/;
const ROW =
  /^(?:[、和]?\d{1,4}(?:[县市区旗州镇乡村]|个(?:乡镇|[县市区旗州镇乡村]|街道|社区)))+(?:([^，。；、\d的]{2,4})(?=[，。；、]|$))?/;

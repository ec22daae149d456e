import { afterLast, CharacterSet } from '../../language/characters.ts';
import { mostAndLeast } from './most-and-least.ts';
import { kept, type Naming, type Unnamed } from './named.ts';
import { cleanName } from './names.ts';

/** Numbers of places and parties under one measure that the head of the sentence names: 工业增加值增速，甲县12.1%，乙县10.8%; 缴费比例不统一，高的地区20%. */

/** What is told of places one by one. */
const MEASURE =
  '(?:增速|增幅|增长率|涨幅|收入|支出|投资|总额|零售额|销售额|交易额|成交额|出口额?|进口额?|总值|产值|增加值|产量|总量|税收|面积|单产|完成率|满意率|覆盖率|[^效汇概频]率|比例|比重|占比|标准|浓度|指数|密度|均价|房价|价格|用电量|客流量?|存款|贷款|余额)';
const HEAD = new RegExp(
  `^(?:其中|从[^，。；：]{2,10}看|[^，。；：]{0,8}(?:年|月|季度|月份|半年|期间))?[，：]?(?:[这此本]次)?([^，。；：、\\d“”的]{0,18}(?:的[^，。；：、\\d“”的]{1,6})?${MEASURE})(?:，|[^，。；：、\\d]{0,4}前[二三四五六七八九十]{1,2}[甲名强位])`,
);
const LONGEST_SENTENCE = 160;

/** The measure that the sentence before `end` begins with and sets off; null where it begins otherwise, or where `isSum` and it is a rate. */
function measureAtHead(text: string, end: number, isSum = false): string | null {
  const before = text.slice(Math.max(0, end - LONGEST_SENTENCE), end);
  // 甲县12%；乙县10%: the semicolon goes on with the same.
  const sentence = before.slice(afterLast(before, '。！？】：\n'));
  const told = HEAD.exec(sentence.trimStart())?.[1];
  // …增速，甲县12.1%；税收方面，乙区完成8亿元: a rate is of shares only.
  return told && (!isSum || !RATE.test(told)) ? cleanName(told).name || null : null;
}

const PLACE_ENDS = new CharacterSet('省市县区州盟旗镇乡村道');
const PLACES = /^(?:[^，。；：、的\d]{1,8}(?:[省市县区州盟旗镇乡村]|街道)(?:[、和与及]|$)){1,8}(?:最[高低快慢多少])?$/;
/** A clause of a place that says only how much, or that it follows: 甲县完成45亿元, 乙县以32亿元紧随其后, 丙县最低，只有2.3%. */
const OWN_ENDS = new CharacterSet('成现达到为以，只仅才就有是');
const OWN =
  /(?:^|[，。；：])([^，。；：、的\d]{1,8}(?:[省市县区州盟旗镇乡村]|街道))(?:(?:累计)?(?:完成|实现|达到?|为|以|达)|(?:最[高低快慢大小多少]|垫底|居末|殿后|领跑|居首|靠后|靠前)，[只仅才就达为有是到]{0,2})$/;
/** Right before the bracket of a number. */
const PLACE_BEFORE = /[一-龥]{2,8}(?:[省市县区州盟旗镇乡村]|街道)[（(]$/;
/** 排第一的是甲县，12%: who leads, in the clause before. */
const LEADS =
  /(?:的[则还]?是|为|属|数)[^，。；：、的\d]{2,10}[省市县区州盟旗镇乡村]，(?:达到?|为|高达|同比增长|增长)?$/;

/** The name of a number that a sentence tells of one place, or of one after the other, under the measure it begins with; null elsewhere. */
export function underMeasure(unnamed: Unnamed): Naming | null {
  const { reading, quantity, inSentence, name, noun } = unnamed;
  const { text, carried } = reading;
  const { kind, start, coreStart } = quantity;
  if (kind === 'count' || kind === 'time') return null;
  const told = mostAndLeast(unnamed);
  if (told) return told;
  const bracketed = text[start - 1] === '（' && PLACE_BEFORE.test(text.slice(Math.max(0, start - 10), start));
  const own = OWN_ENDS.at(text, coreStart - 1)
    ? OWN.exec(text.slice(Math.max(0, coreStart - 24), coreStart))?.[1]
    : undefined;
  const place = own !== undefined || bracketed || (PLACE_ENDS.at(name, name.length - 1) && PLACES.test(name));
  const first = !inSentence && !name && !noun && LEADS.test(text.slice(Math.max(0, coreStart - 24), coreStart));
  if (place || first) {
    const measure = measureAtHead(text, start, kind === 'money' || kind === 'physical');
    if (measure) return { name: measure, subject: own ?? (place && !bracketed ? name : null), stated: true };
  }
  // 收入168亿元，甲县要向25亿元看齐: where it is to come to.
  if (
    own === undefined &&
    kind === 'money' &&
    inSentence &&
    TOWARDS.test(text.slice(Math.max(0, coreStart - 20), coreStart))
  )
    if (AIMED.test(text.slice(quantity.end, quantity.end + 4)))
      return { name: carried.list.findLast((one) => !RATE.test(one)) ?? carried.name, subject: null, stated: false };
  // 高的省份20%，多数省份降至19%: those of whom it is told are no measure.
  if (kind !== 'percent' && kind !== 'money') return null;
  const high = name ? undefined : HIGH.exec(text.slice(Math.max(0, coreStart - 12), coreStart))?.[1];
  const party = high !== undefined || (PARTY_ENDS.at(name, name.length - 1) && PARTY.test(name));
  const who = party ? (high ?? name.replace(FOR_NOW, '')) : null;
  // 单位缴费比例，高于16%的省份，可降至16%
  if (!party && !(noun && text[quantity.end] === '的' && PARTY_NOUN.test(noun.name))) return null;
  const measure = measureAtHead(text, start) ?? measureBefore(text, coreStart);
  if (measure) return { name: measure, subject: who, stated: true };
  return party && inSentence && carried.name ? kept(reading, who) : null;
}
const TOWARDS = /[，；](?:[^，。；：、\d]{0,6}[省市县区镇乡村])?[要将力争正再]{0,3}向$/;
const AIMED = /^(?:看齐|迈进|冲刺|挺进|靠拢|进军)/;
const RATE = /(?:率|占比|比重|比例|增速|增幅)$/;
const PARTY_ENDS = new CharacterSet('份区方市县业位镇村行性');
const PARTY_NOUN = /^(?:省份|地区|地方|城市|县区|县市|企业|单位|乡镇|村)$/;
const FOR_NOW = /(?:阶段性|暂时)$/;
/** 高的地区: 高 is taken for how something changes. */
const HIGH =
  /[，；]((?:较|最)?[高低]的(?:省份|地区|地方|城市|县区|县市|企业|单位|乡镇|村))(?:每[一-龥]{1,2})?(?:达到?|有|为|是)?$/;
const PARTY =
  /^(?:较?[高低]的|最[高低]的|大?多数|少数|个别|一些|部分|有的|有些|各)(?:省份|地区|地方|城市|县区|县市|企业|单位|乡镇|村|银行)(?:阶段性|暂时)?$/;
/** 企业缴费比例不统一，: the measure of which the clause before says that it differs. */
const DIFFERS = new RegExp(
  `(?:^|[，。；：）])([^，。；：、\\d（）]{0,12}${MEASURE})(?:并?不统一|不一致?|高低不一|不尽相同|各不相同|各地不统一|各地不一|差异[较很]?大|有高有低|各异|参差不齐)，[^，。；]{0,12}$`,
);
const FURTHEST = 48;
function measureBefore(text: string, end: number): string | null {
  const told = DIFFERS.exec(text.slice(Math.max(0, end - FURTHEST), end))?.[1];
  return told ? cleanName(told.replace(/^(?:而?目前)?各(?:省份?|地区?|市县|县区)/, '')).name || null : null;
}

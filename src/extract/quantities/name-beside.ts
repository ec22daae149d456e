import { CharacterSet, OF } from '../../language/characters.ts';
import { FOREIGN_WORDS } from '../../language/organisations.ts';
import { PROVINCES } from '../../language/regions.ts';
import { labelOf, ONE_OF_THEM, PARTIES, promisedAid } from './aid.ts';
import { isAskedFor } from './asked.ts';
import {
  COUNTED_OR_PEOPLE,
  isDeed,
  isGivenOrFirst,
  isSize,
  nameBehind,
  opensWithVerb,
  predicateBehind,
  provinceBefore,
} from './behind.ts';
import { clauseStart, clauseSubject, endsClause, growthTold, perHead } from './clause.ts';
import { dailyDeed } from './daily-deed.ts';
import { COUNTED, NOUN_HEAD } from './heads.ts';
import { ofItsOwner } from './its-owner.ts';
import { kept, type Naming, type Unnamed } from './named.ts';
import { isBareAttribute, LEANING } from './names.ts';
import { AGENT } from './phrases.ts';
import { AROUND, isPlaceBefore, isVillage, isWhere, ownerIn } from './place-before.ts';
import { leanOn } from './recalled.ts';
import { ADJUSTED, CLAUSE_START, endsNominal, isPerHead, NAMED_PLAN, PLANNED } from './stages.ts';
import { ofSuchParty } from './such-party.ts';
import { ofVerbAlone, workedOn, workInField } from './verb-alone.ts';

/** 合 of 折合, 约合. */
const CONVERTED_TO = '合'.charCodeAt(0);

const ONE_OF_SIZE = /^一[个只支家座条项批套片处台艘栋幢辆](?:总?规模|总?投资|面积|占地|价[值格])?$/;
const ONE_OF_ALL = /^(?:一[户家亩人]|每[户家亩人])$/;
const MEAN = /[人户亩村]均$/;
/** 湖北, 江苏盐城: where it is so; not 江苏经济. */
const isPlace = (name: string) =>
  PROVINCES.has(name) || (name.length <= 5 && provinceBefore(name) > 0 && /[县市州区]$/.test(name));
/** 形成年产8万吨特种树脂: how much of what stands behind. */
const YEARLY = /^(?:形成|可|新增)?[年日月](?:产|加工|处理|生产|屠宰|烘干)$/;
const ABROAD: ReadonlySet<string> = new Set(FOREIGN_WORDS);
/** From one place to another. */
const STRETCH = /[^，。；、\d]{2}[至到—－-][^，。；、\d]{2,8}$/;
/** A household of so many. */
const HOUSEHOLD_ENDS = new CharacterSet('户庭');
const HOUSEHOLD = /^(?:且|其中)?[\d一二三四五六七八九十]+(?:[至到—-]\d+)?人(?:户|家庭)$/;
const MEASURED_FOR = /([^，。；：、的\d]{2,8}(?:面积|标准|金额|额度|补助|补贴))(?:原则上|一般|应|分别|按)?$/;
const FURTHEST_MEASURE = 16;
const GAIN = /^(?:增[产收效支]|减[产支]|节[水电能本])$/;
const NEEDS = /[要须得需应]/;
const WHOLE_PLACE = /^全(?:[村组屯寨镇乡县市]|小区|社区)$/;
const ALONE = /^(?:[，。；、中里]|\d[\d.]*[万余多]*人[，。；、中里])/;
/** What befalls places and bodies, so that they are told of by it. */
const FATES: ReadonlySet<string> = new Set('出列 摘帽 达标 退出 销号 关停 搬迁'.split(' '));
const PLACES = /^(?:[^，。；、的]{1,4}[区县市镇乡]、){0,6}[^，。；、的]{1,4}[区县市镇乡]$/;
/** 云溪市（不含新区） */
const PLACE_BUT = /^[一-龥]{2,5}[省市县区州]（不?含[^（）]{1,10}）$/;
const STANDARD_OF =
  /(?:^|[，。；：、的）])([一-龥]{0,2}(?:补助|补贴|补偿|救助|资助|奖励|收费|缴费|保障|报酬|工资)标准)(?:分别|统一|调整)?(?:为|是|：|提高到|调整为)[：:]?(?:[^，。；：\d]{1,10}[\d.]+万?元、){0,4}$/;
const FURTHEST_STANDARD = 48;
const NEED = /(?:需求|缺口)$/;
const MOVED = /^(?:旅客|乘客|游客|货物)$/;
const CARRYING: ReadonlySet<string> = new Set('发送 运送 输送 运输'.split(' '));
/** Those of whom 户均 and 人均 speak anyway. */
const MEMBERS = /^(?:社员|村民|农户|职工|员工|群众|会员|股东|居民)(?=..)/;

/** The name that stands beside a quantity: the noun behind a count (24个项目), the phrase before any other number; null where none does. */
export function nameBeside(unnamed: Unnamed): Naming | null {
  const { reading, quantity, left, tokenIndex, inSentence, counts, phrase, name, subject, noun } = unnamed;
  const { text, tokens, carried } = reading;
  if (
    counts &&
    noun &&
    !(
      /[^着]$/.test(name) && // 货场里压着80多袋煤炭
      left.adjacent &&
      !left.of &&
      !left.nominal &&
      // 鼓励企业新增2条生产线: what is new stands behind.
      !left.modifiers.includes('新增') &&
      text[quantity.end] !== '的' &&
      endsClause(text, noun.end) &&
      noun.name.length <= 3 &&
      noun.name !== '组' &&
      !AROUND.test(name) &&
      !NOUN_HEAD.test(noun.name) &&
      !COUNTED.test(noun.name)
    ) &&
    // “煤改电”用户18.6万户执行谷段电价: what they do stands behind them.
    !(
      name &&
      left.adjacent &&
      !left.of &&
      COUNTED_OR_PEOPLE.test(name) &&
      opensWithVerb(tokens[tokenIndex + 1], quantity) &&
      !COUNTED.test(noun.name)
    )
  )
    return { name: noun.name, subject: subject ?? ownerIn(name), stated: true };
  const takesNoun = quantity.kind === 'money' || quantity.kind === 'physical' || quantity.kind === 'time';
  if (
    takesNoun &&
    noun &&
    (left.of ||
      !name ||
      AGENT.test(name) ||
      name === '自家' ||
      // 总额不超过2000万元的“算力券”
      isGivenOrFirst(text, name, left) ||
      // 一支规模3亿元的基金
      (text.charCodeAt(quantity.end) === OF &&
        ((isBareAttribute(name) && noun.name[0] === '“') || ONE_OF_SIZE.test(name))) ||
      YEARLY.test(name) ||
      // 一户一年有3万元的分红
      (text.charCodeAt(quantity.end) === OF && ONE_OF_ALL.test(name)) ||
      // 东河桥至王庄4.2公里道路拓宽改造工程
      (quantity.kind === 'physical' && STRETCH.test(name)) ||
      // 林下还套着120亩天麻
      name.endsWith('着') ||
      // 可支撑全市一年超过90亿千瓦时的用电需求
      (text.charCodeAt(quantity.end) === OF && NEED.test(noun.name)) ||
      PROVINCES.has(name) ||
      isWhere(name, quantity) ||
      isSize(name, text, quantity) ||
      isDeed(name, noun.name, quantity, left)) &&
    !left.change
  )
    return { name: noun.name, subject, stated: true };
  // 农民人均拥有1亩以上果园
  const mean = takesNoun && noun && left.reach && !left.to ? MEAN.exec(name)?.[0] : undefined;
  if (noun && mean) return { name: `${mean}${noun.name}`, subject, stated: true };
  // 减少1920万吨的燃煤消耗
  if (takesNoun && noun && !name && left.change && !left.to && !left.base && text.charCodeAt(quantity.end) === OF)
    return { name: noun.name, subject, stated: true };
  const behind = nameBehind(text, quantity, left, noun, name, counts);
  if (behind) return { name: behind, subject, stated: true };
  // 为预算的101.2%, 完成调整预算的96.5%: what is held against its plan was named before.
  if (quantity.kind === 'percent' && left.of && PLANNED.test(phrase.trim().replace(/的$/, ''))) {
    const what = clauseSubject(text, tokens, left.first - 1, false);
    if ((!what || PLANNED.test(what)) && carried.name) return kept(reading, subject);
  }
  // 完成年度投资计划的60%
  const plan =
    quantity.kind === 'percent' && left.of && !name
      ? NAMED_PLAN.exec(text.slice(Math.max(0, quantity.start - 16), quantity.start))
      : null;
  if (plan) return { name: plan[1] as string, subject, stated: true };
  // 扣除留抵退税因素后同口径增长8.6%
  if (!name && inSentence && carried.name && ADJUSTED.test(text.slice(clauseStart(tokens, tokenIndex), quantity.start)))
    return kept(reading, subject);
  // 失业率3.4%，低于年初4.5%的控制目标; （按年平均汇率折合10160美元）
  const converted =
    quantity.kind === 'money' &&
    text.charCodeAt(quantity.start - 1) === CONVERTED_TO &&
    /[（(][^）)]{0,14}合$/.test(text.slice(Math.max(0, quantity.start - 18), quantity.start));
  // 人次超2000万、收入超500亿元的目标: a member of a list has its own.
  const asked = inSentence && name.length <= 2 && text[left.start - 1] !== '、' && isAskedFor(text, quantity.end);
  if (carried.name && (converted || (asked && !clauseSubject(text, tokens, left.first - 1, false))))
    return kept(reading, subject);
  // 在香港发行40亿美元主权债券: the object of the verb that touches the number stands behind it.
  if (
    quantity.kind === 'money' &&
    noun &&
    left.adjacent &&
    !left.account &&
    endsNominal(phrase) &&
    !CLAUSE_START.test(noun.name)
  )
    return { name: noun.name, subject, stated: true };
  // 以全市0.4%的土地贡献了全市27.6%的进出口额
  if (
    quantity.kind === 'percent' &&
    noun &&
    text[quantity.end] === '的' &&
    (/(?:^|以|了|占)全[市省县区国州岛球美]$/.test(phrase.trim()) ||
      isPlace(name) ||
      ABROAD.has(name) ||
      isPlaceBefore(text, left.end))
  )
    return { name: noun.name, subject, stated: true };
  const each = quantity.kind === 'money' && ONE_OF_THEM.test(name) ? promisedAid(text, quantity) : null;
  // 每个企业最高奖补不超过20万元 names the aid itself.
  if (each)
    return {
      name: name.endsWith(each)
        ? name
        : `${name.replace(/(?:累计)?最高(?:奖补|奖励|补助|补贴|资助|支持)?$/, '')}${each}`,
      subject,
      stated: true,
    };
  // 清溪村426户: whose they are, not what.
  if (quantity.unit === '户' && isVillage(name))
    return { name: predicateBehind(text, quantity.end) ?? '户', subject: name, stated: true };
  // 全村213户，去年人均收入2.1万元
  if (
    counts &&
    !name &&
    !noun &&
    WHOLE_PLACE.test(phrase.trim()) &&
    ALONE.test(text.slice(quantity.end, quantity.end + 9))
  )
    if (quantity.unit === '户' || quantity.unit === '人')
      return { name: quantity.unit === '户' ? '户数' : '人口', subject: phrase.trim(), stated: true };
  if (name && PARTIES.has(name)) {
    const label = labelOf(text);
    if (label) return { name: `${label}${name}`, subject: name, stated: true };
  }
  // 租金不超过市场价的七成: the standard stands between the name and the number.
  const standard =
    left.of && left.bound && quantity.kind === 'percent' ? clauseSubject(text, tokens, left.first - 1, false) : null;
  if (standard) return { name: standard, subject, stated: true };
  // 补助标准为小学每生每年1000元、初中1250元: for whom each is.
  const standard2 =
    quantity.kind === 'money' && name.length <= 6 && name.length > 1
      ? STANDARD_OF.exec(text.slice(Math.max(0, left.start - FURTHEST_STANDARD), left.start))?.[1]
      : null;
  if (standard2 && !name.endsWith(standard2.slice(-2))) return { name: `${name}${standard2}`, subject, stated: true };
  if (name === '后者' || name === '前者')
    return { name: carried.list.at(name === '后者' ? -1 : -2) ?? carried.name, subject, stated: false };
  // 空仓容量要准备到230亿斤以上: whatever verb stands before 到.
  const aimed =
    left.to && text[left.end] === '到' && NEEDS.test(text.slice(Math.max(0, left.start - 1), left.start))
      ? clauseSubject(text, tokens, left.first - 1, false)
      : null;
  if (aimed && name.length <= 4) return { name: aimed, subject, stated: true };
  // 建筑面积1至3人户控制在60平方米: of whom it is said is not what is said.
  if (HOUSEHOLD_ENDS.at(name, name.length - 1) && HOUSEHOLD.test(name)) {
    const measure = MEASURED_FOR.exec(text.slice(Math.max(0, left.start - FURTHEST_MEASURE), left.start))?.[1];
    const told = measure ?? (inSentence && carried.name && MEASURED_FOR.test(carried.name) ? carried.name : null);
    if (told) return { name: told, subject: name, stated: true };
  }
  const party = inSentence && quantity.kind !== 'count' ? ofSuchParty(name, carried.name) : null;
  if (party) return { name: party, subject, stated: true };
  // 人均花费820元
  // 有组织输出3200人
  if (
    ((name[1] === '均' && name.length === 2) || name === '有组织' || name === '有计划') &&
    left.act &&
    left.linkStart > left.end
  )
    return { name: `${name}${left.act}`, subject, stated: true };
  // 县级配套人均98元
  if (left.act && isPerHead(name) && text.startsWith(left.act, left.start - left.act.length))
    return { name: `${name}${left.act}`, subject, stated: true };
  // 教师补助由人均每月900元提高: the clause has its own.
  const own = isPerHead(name) && !inSentence ? clauseSubject(text, tokens, left.first - 1, false) : null;
  if (own) return { name: own, subject, stated: true };
  // 亩均增产60公斤: by how much more, each of them.
  const gain = isPerHead(name) && left.change ? GAIN.exec(text.slice(left.end, left.end + 2))?.[0] : undefined;
  if (gain) return { name: `${name}${gain}`, subject, stated: true };
  if (carried.name && isPerHead(name))
    return {
      name: `${name}${name[1] === '均' ? carried.name.replace(MEMBERS, '').replace(name, '') : carried.name}`,
      subject,
      stated: true,
    };
  // 骨干教师要占交流教师的两成
  const sharer = left.account && LEANING.test(name) ? clauseSubject(text, tokens, left.first - 1, false) : null;
  if (sharer && sharer !== name) return { name: `${sharer}${name}`, subject, stated: true };
  // 家庭纯收入持续增加，2020—2023年年均增速为6.9%
  const grown = !inSentence && isBareAttribute(name) ? growthTold(text, left.start) : null;
  if (grown) return { name: grown.endsWith(name) ? grown : `${grown}${name}`, subject, stated: true };
  const owned = subject ? null : ofItsOwner(unnamed);
  if (owned) return { name: owned, subject, stated: true };
  // 景区日均接待只有3200人; 日均发送旅客920万人次: what is done in a day is another measure than what is done at all.
  const daily = left.act?.length === 2 && !left.change && !left.to ? dailyDeed(text, left, name) : null;
  if (daily) return { name: daily, subject, stated: true };
  // 甲区60%的社区建成…；乙区、丙新区不低于40%: where it is told of changes, what is told does not.
  // 未开工项目5个，分别是：甲市2个: nor where so many of what was counted are.
  const same = quantity.unit === '个' && !noun ? carried.byUnit.get('个') : quantity.kind === 'percent' && carried.name;
  if (same && inSentence && (PLACE_BUT.test(name) || (PLACES.test(name) && isPlaceBefore(text, left.end))))
    return kept({ ...reading, carried: { ...carried, name: same } }, name);
  const field = name ? workInField(unnamed, name) : null;
  if (field) return { name: field, subject, stated: true };
  // 铁路发送旅客8100万人次: those who travel are named with what was done.
  const carrying =
    MOVED.test(name) && left.act && CARRYING.has(left.act) && text.startsWith(left.act, left.start - left.act.length);
  if (carrying) return { name: `${left.act}${name}`, subject, stated: true };
  // 贫困村7个，已出列6个; 项目42个，已注册36个: what became of so many of them.
  const verb = name.length === 2 && text[left.start - 1] === '已' && !NOUN_HEAD.test(name);
  const alone = ofVerbAlone(unnamed, verb);
  if (alone) return alone;
  const alike = counts && !noun && (verb || FATES.has(name)) ? carried.byUnit.get(quantity.unit) : undefined;
  if (alike && (inSentence || verb)) {
    const head = NOUN_HEAD.exec(alike)?.[0];
    const thing = alike.length <= 6 && (head || !verb) ? alike : verb ? (head ?? '') : null;
    if (thing !== null)
      return { name: `${name}${thing}`, subject, stated: true, ...(verb && { byVerb: true as const }) };
  }
  // 老旧管网今年改造35公里: the verb says what was done to what heads the clause.
  const worked = name.length === 2 ? workedOn(unnamed, name) : null;
  if (worked) return { name: worked, subject, stated: true };
  if (name) return { name: perHead(text, tokens, left, name) ?? leanOn(name, carried), subject, stated: true };
  return null;
}

import { CharacterSet } from '../../language/characters.ts';
import { kept, type Naming, type Unnamed } from './named.ts';
import type { Token } from './tokens.ts';

/** Names that are verbs, or that words beside them make of verbs: 调出2.1亿元, 不起诉132人, 按50%收取. */

/** The name of a quantity by the verb that touches it; null where none does so. */
export function namedByVerb(unnamed: Unnamed): Naming | null {
  const { reading, quantity, left, inSentence, phrase, subject } = unnamed;
  const { text, carried } = reading;
  const { kind, coreStart, start } = quantity;
  const stated = (name: string): Naming => ({ name, subject, stated: true });
  const before = text.slice(Math.max(0, coreStart - LONGEST), coreStart);
  if (kind === 'money') {
    // 支出3.2亿元，调出2.1亿元: a sum of a budget.
    const item = ITEM_ENDS.at(before, before.length - 1) ? ITEM.exec(before)?.[1] : null;
    if (item) return stated(item);
    // 医保基金超标准支付216.3万元
    const over = before.includes('超') ? OVER.exec(before)?.[1] : null;
    if (over) return stated(over);
  }
  if (kind === 'count') {
    // 6处现场观摩
    if (SCENE.test(text.slice(quantity.end, quantity.end + 4))) return stated('现场');
    // 不起诉132人、附条件不起诉96人: what was not done is what is counted.
    const not = before.includes('不') ? NOT_DONE.exec(before)?.[1] : null;
    if (not) return stated(not);
    // 省级7个 behind 实践创新基地1个
    const level = inSentence ? LEVEL.exec(phrase.trim())?.[1] : null;
    const last = reading.raw[(reading.tokens[unnamed.tokenIndex] as Token).quantity - 1];
    const noun = level && last?.unit === quantity.unit ? carried.byUnit.get(quantity.unit) : null;
    if (noun && !unnamed.noun && OF_LEVEL.test(noun))
      return stated(`${level}${noun.replace(LEVEL_BEFORE, '').replace(CALLED, '')}`);
    // 高新技术企业数量翻了两番，达到2012家: how many that came to.
    if (
      inSentence &&
      last?.kind === 'multiple' &&
      carried.name &&
      left.reach &&
      COMES_TO.test(text.slice(last.end, start))
    )
      return kept(reading, null);
  }
  if (kind === 'percent') {
    // 同比持平和下降3.8%: the last of the two.
    if (LEVEL_AND.test(phrase) && carried.list.length > 1)
      return { ...kept(reading, null), name: carried.list.at(-1) ?? null };
    // 前两年免收租金，第三年按50%收取
    if (before.endsWith('按') && CHARGED.test(text.slice(quantity.end, quantity.end + 4))) {
      const charge = CHARGE.exec(text.slice(Math.max(0, start - FURTHEST), start))?.[1];
      if (charge) return stated(charge);
    }
    // 但仍有3成家长希望…: those of whom so many do.
    const people = STILL.test(before) ? PEOPLE.exec(text.slice(quantity.end, quantity.end + 8))?.[0] : null;
    if (people) return stated(people);
  }
  return null;
}

const LONGEST = 14;
const FURTHEST = 28;
const ITEM_ENDS = new CharacterSet('出入解转划年');
const ITEM = /(?:^|[，。；、：])(?:补助)?(调出|调入|上解|上划|下划|划转|结转(?:下年)?)$/;
const OVER =
  /(?:^|[，。；、：])([^，。；、：\d]{0,7}超(?:标准|范围|限额|概算|预算|进度)(?:支付|列支|发放|支出|开支|拨付|报销|收费))$/;
const NOT_DONE = /((?:附条件|相对|绝对|存疑)?不(?:予)?(?:批准逮捕|批捕|起诉|立案|受理|抗诉|提请|核准|通过))$/;
const LEVEL = /^[、和及]?((?:国家|世界|[省市县区部])级)$/;
const OF_LEVEL = /(?:基地|示范区|园区|中心|企业|平台|实验室|品牌|项目|公园|工厂|乡镇|示范[县镇村])$/;
const LEVEL_BEFORE = /^(?:国家|世界|[省市县区部])级/;
const SCENE = /^现场(?:观摩|参观|察看|考察)/;
const CALLED = /^“[^“”]{1,12}”(?=..)/;
const COMES_TO = /^，(?:已|目前)?(?:达到?|增至|增加到)?$/;
const LEVEL_AND = /^(?:同比|环比|分别)*持平[和、]?$/;
const CHARGED = /^(?:收取|征收|计收|减收|缴纳)/;
const CHARGE = /(?:免收|减收|收取|缴纳|免缴|征收)([一-龥]{2,6})，[^，。；]{0,8}按$/;
const STILL = /[仍还尚]有$/;
const PEOPLE = /^的?(?:家长|群众|居民|村民|农户|学生|企业|职工|老人|受访者|市民|商户|家庭)/;

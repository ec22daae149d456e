import { CharacterSet } from '../../language/characters.ts';
import { isOneOf } from '../dates/words.ts';
import { aidOf, awardBehind, recipients } from './aid.ts';
import { investorOf, levelInRow, loadOf, relationOf } from './behind.ts';
import { clauseSubject } from './clause.ts';
import { nameOfClause } from './clause-told.ts';
import { withoutDoing } from './done-to.ts';
import { isFirstToReach } from './first-to-reach.ts';
import { isGain, savedBefore, sumGained } from './gains.ts';
import { gradedStandard } from './graded-standards.ts';
import { herdOf, oneCharacterNoun, sizeBefore } from './heads.ts';
import { labelledAid } from './labelled-aid.ts';
import type { Left } from './left-parts.ts';
import { listedPeriods } from './listed-periods.ts';
import { isLineOfMaking } from './measure-word.ts';
import { nameBefore } from './name-before.ts';
import { nameBeside } from './name-beside.ts';
import { nameByForm } from './name-by-form.ts';
import { kept, type Naming, wholeOf } from './named.ts';
import { namedByVerb, sharedOut } from './named-by-verb.ts';
import { cleanName, isBareAttribute, LEANING } from './names.ts';
import { ofThosePaired } from './pairs.ts';
import { nounBehind, phraseOf } from './phrases.ts';
import { measureOfPlaces, measureOfThing } from './place-before.ts';
import { isPlanAlone } from './plan-held.ts';
import { sumByYears } from './plan-sums.ts';
import { rankedBy } from './ranked-by.ts';
import type { RawQuantity } from './raw.ts';
import type { Reading } from './reading.ts';
import { leanOn, ofThose, rankedNames, recalled, risenNames, TOGETHER } from './recalled.ts';
import { lastNames, namesOfPair, namesThatChanged, namesThatDid } from './row-names.ts';
import { namesAroundAsides } from './row-with-asides.ts';
import { sameDeed } from './same-deed.ts';
import { heldApart, movedOn, withSharedHead } from './shared-head.ts';
import { splitApart, splitNames } from './split-names.ts';
import { isPlanKind, nameSpokenOf } from './spoken-of.ts';
import { HELD } from './stages.ts';
import { givenBehind, nameOfTerm } from './standards.ts';
import { suchPart, toldOfSuch } from './such-part.ts';
import { nameTold } from './told.ts';
import { nounOfTwin } from './twins.ts';
import { underMeasure } from './under-measure.ts';
import { isVerbOfItem } from './verb-alone.ts';
import { workOf, workWith } from './works.ts';

/**
 * Names for the `size` quantities from `first` on that stand in one row (9%、17.5%): one by one where the words before
 * them are a list, else the same for all. `inSentence`: a number before them in the sentence has a name.
 */
export function nameGroup(reading: Reading, first: number, size: number, inSentence: boolean): Naming[] {
  const { text, tokens, lefts, carried } = reading;
  // 面积、产量、产值分别为3.2万亩、1.5万吨（干品0.2万吨）、2.6亿元
  const around = namesAroundAsides(text, reading.raw, first, size);
  if (around) return around.map((name) => ({ name, subject: carried.subject, stated: true }));
  if (size === 1) return [nameOne(reading, first, inSentence)];
  const left = lefts[first] as Left;
  // 甲、乙分别承担72亿元、31亿元: a verb stands between.
  const each = left.each || lefts[first + 1]?.each || text.startsWith('分别', left.end - 2);
  const head = reading.raw[first] as RawQuantity;
  const work = workWith(text, left);
  const words = cleanName(
    // 列入改造范围的128台、960蒸吨锅炉: which ones they are.
    head.kind === 'order' || (left.of && head.kind !== 'percent')
      ? phraseOf(text, head, left)
      : `${text.slice(left.start, left.end)}${work}`,
  );
  const { name, subject } = withoutDoing(words, text, head, left);
  const all = (naming: Naming) => new Array<Naming>(size).fill(naming);
  const listed = (names: readonly string[], stated: boolean) =>
    names.map((n) => ({ name: stated ? leanOn(n, carried) : n, subject: stated ? subject : carried.subject, stated }));
  if (carried.item && (name || !each) && isVerbOfItem(carried.item, name))
    return all({ name: carried.item, subject, stated: true });
  const did = head.kind === 'percent' ? namesThatDid(text, head.coreStart, size) : null;
  if (did) return listed(did, true);
  const graded = head.kind === 'money' ? gradedStandard(text, head.coreStart) : null;
  if (graded) return all({ name: graded, subject, stated: true });
  // 分别为年度计划的108.6%和112%: what is held against its plan was named before.
  const held =
    head.kind === 'percent' &&
    left.of &&
    HELD.test(text.slice(left.start, head.coreStart).replace(/^\s*(?:分别|各)?|的\s*$/g, ''));
  if (held && carried.list.length >= size) return listed(lastNames(carried.list, size), false);
  const total = head.kind === 'money' ? sumByYears(text, head.coreStart, carried) : null;
  if (total) return all({ name: total, subject: carried.subject, stated: false });
  // 甲镇、乙镇、丙镇完成率居前三位，分别为98.4%、95.1%和94.7%
  const ranked = name ? null : rankedNames(text, head.start, size);
  if (ranked) return listed(ranked, true);
  // 甲、乙、丙再上新台阶，分别为120亿元、31亿元和18亿元
  const risen = name ? null : risenNames(text, head.coreStart, size);
  if (risen) return listed(risen, true);
  // 首次突破1亿元、5亿元的，分别给予10万元、20万元奖励: what is given is none of what was reached.
  const award = head.kind === 'money' ? awardBehind(text, reading.raw[first + size - 1] as RawQuantity) : null;
  const told = recalled(name, carried.list.length >= size ? carried.list : carried.told, size);
  if (told) return listed(told, false);
  // 甲、乙两县税收负增长，降幅分别为6.4%、3.8%
  const changed = isBareAttribute(name) ? namesThatChanged(text, head.coreStart, size) : null;
  if (changed) return listed(changed, true);
  const pair = size === 2 && !each ? namesOfPair(reading, first, name) : null;
  if (pair) return pair;
  // 增速分别提高5.7、3.2、1.1个百分点: an attribute of each of the list before.
  if ((isBareAttribute(name) || (name[0] === '占' && LEANING.test(name))) && carried.list.length >= size)
    return listed(
      lastNames(carried.list, size).map((n) => (n.endsWith(name) ? n : `${n}${name}`)),
      false,
    );
  if (name) {
    // 对东盟、拉美、非洲进出口分别增长: the trade is with each of them.
    const partner = isOneOf(text, left.start - 1, '对从自') ? TRADE.exec(name) : null;
    const partners = partner ? splitNames(partner[1] as string, size) : [];
    const names =
      partners.length === size
        ? partners.map((n) => `${text[left.start - 1]}${n}${partner?.[2]}`)
        : splitApart(name.replace(TOGETHER, ''), size);
    // 完成投资185亿元，甲集团、乙集团分别承担72亿元、31亿元: who takes which part of what was named before.
    const shared = each && inSentence && names.length === size ? sharedOut(carried.name, names, left) : null;
    if (shared) return names.map((n) => ({ name: shared, subject: n, stated: false }));
    return names.length === size
      ? listed(names, true)
      : all({ name: award ?? leanOn(name, carried), subject, stated: true });
  }
  // 1.2万户、3.6万名居民告别了平房; 372户、1436人: each is counted by itself.
  if (
    !each &&
    reading.raw
      .slice(first, first + size)
      // 新建12条、24公里排水沟: and so is how long they are.
      .every(({ kind, unit }, k) => (kind === 'count' || (k > 0 && kind === 'physical')) && (!k || unit !== head.unit))
  )
    return Array.from({ length: size }, (_, k) => nameOne(reading, first + k, inSentence));
  // 产值、税收双双翻番，分别达到1200亿元和65亿元
  const both =
    each && carried.name && (carried.name.includes('、') || JOINT.test(carried.name))
      ? splitNames(carried.name, size)
      : [];
  if (both.length === size) return listed(both, false);
  // 2024年、2025年分别增长8%、9%: years share them out, and each is of what was named last.
  if (each && !name && listedPeriods(reading, first, size)) return all(nameOne(reading, first, inSentence));
  // 分别出口23亿元、18亿元，分别增长6%、9%: a second row goes on with the names of the first.
  const rowBefore = carried.list.length >= size && endsRow(reading, first);
  const given = each && !rowBefore ? recipients(text, tokens, left.first - 1, size) : null;
  if (given) return listed(given, true);
  if (award) return all({ name: award, subject, stated: true });
  if (carried.list.length >= size) return listed(carried.list.slice(-size), false);
  // 产值、税收、用工要在2020年基础上翻一番，分别达到80亿元、6亿元和3万人: what one number was said of, all of them.
  const together = each && endsRow(reading, first) ? cleanName(phraseBefore(reading, first)).name : '';
  const those = together ? splitNames(together, size) : [];
  if (those.length === size) return listed(those, true);
  // 国家级、省级实验室，分别给予1000万元、500万元
  // 东部、西部乡镇补助分别为每村5万元、8万元: or the own clause names them.
  const topic = (earlier: boolean) => {
    const head = each ? clauseSubject(text, tokens, left.first - 1, earlier) : null;
    return head ? splitNames(head, size) : [];
  };
  const near = topic(false);
  const topics = near.length === size ? near : topic(true);
  return topics.length === size ? listed(topics, true) : all(nameOne(reading, first, inSentence));
}

/** The words that name the number before the row from `first` on. */
const phraseBefore = ({ text, lefts }: Reading, first: number) => {
  const { start, end } = lefts[first - 1] as Left;
  return text.slice(start, end);
};

/** Whether the number before the row from `first` on ends the clause before it: one of another row. */
function endsRow({ text, raw, tokens, lefts }: Reading, first: number): boolean {
  const before = raw[first - 1];
  const { start, first: opens } = lefts[first] as Left;
  const comma = tokens[opens - 1];
  return before !== undefined && text[before.end] === '，' && comma?.start === before.end && start >= comma.end;
}

/** 城镇和农村居民人均可支配收入: one measure of two. */
const JOINT = /[和与][^和与]{2,24}(?:收入|支出|产值|增加值|余额|总额|产量|销量|流量)$/;
/** Where something is so or who does it, wherever such places are: 县（市、区）和园区. */
const EVERYWHERE_STARTS = new CharacterSet('各全省县');
const EVERYWHERE = /^[各全]?[省县市][（(][市区州旗、]{1,5}[）)](?:[和及、](?:园区|开发区|新区|街道|功能区))?$/;
const PEAK = /^(?:历史|单日|最高|当日)?(?:峰值|高峰|极值|最高值)$/;
const TURNED = /^[再已共又先还]?改了?$/;
const TRADE = /^(.{3,}?)(?:分别)?((?:进出口|进口|出口|投资)(?:额|总额|总值)?)$/;

/**
 * The name of one quantity. What stands beside it comes first: the noun behind a count (24个项目), the phrase before any
 * other number; then what the sentence has said, the head of the clause, the verb; last what was said before.
 */
function nameOne(reading: Reading, index: number, inSentence: boolean): Naming {
  const { text, tokens, carried } = reading;
  const quantity = reading.raw[index] as RawQuantity;
  const left = reading.lefts[index] as Left;
  const tokenIndex = reading.at[index] as number;
  const counts = quantity.kind === 'count' || (quantity.kind === 'order' && !quantity.rank);
  // 同意率从52%一点点磨到了94%: both ends of a change have one name.
  if (reading.lefts[index - 1]?.from && left.to && !left.from && carried.name) return kept(reading, null);
  // 税收增长8%，增收1.2亿元: what grew is what came in.
  if (inSentence && carried.name && isGain(text, left)) return wholeOf(kept(reading, null));
  // 生产总值3.6万亿元，是首个突破3万亿元的省份
  if (inSentence && carried.name && !counts && isFirstToReach(text, quantity)) return kept(reading, null);
  // 中标价0.8亿元，节约0.1亿元: what was saved is no part of the price.
  const saved =
    quantity.kind === 'money' && left.start === left.end && !left.base ? savedBefore(text, quantity.coreStart) : null;
  if (saved) return { name: saved, subject: carried.subject, stated: true };
  const phrase = phraseOf(text, quantity, left);
  const whose = quantity.kind === 'money' ? investorOf(phrase) : relationOf(text, phrase, left.end);
  if (whose) return { ...whose, stated: true };
  const gained = quantity.kind === 'money' ? sumGained(text, quantity.coreStart) : null;
  if (gained) return { name: gained, subject: null, stated: true };
  const given = nameByForm(text, quantity) ?? labelledAid(text, quantity);
  if (given) return { name: given, subject: null, stated: true };
  const words = withoutDoing(cleanName(phrase), text, quantity, left);
  const ranked = rankedBy(text, quantity, words.name);
  if (ranked) return { name: cleanName(ranked).name, subject: null, stated: true };
  // 县（区）配套1200万元: whose part it is.
  const theirs = EVERYWHERE_STARTS.at(words.name, 0) && EVERYWHERE.test(words.name);
  if (theirs && quantity.kind === 'money' && left.act && text.endsWith(left.act, quantity.coreStart))
    return { name: `${words.name}${left.act}`, subject: null, stated: true };
  const named = theirs ? { name: '', subject: words.name } : words;
  // 就业6200人，为年度目标任务8000人的77.5%: what the plan is called is not what is planned.
  if (inSentence && carried.name && isPlanAlone(named.name, text, quantity)) return kept(reading, null);
  // 完成产值26亿元，完成考核目标35亿元的74%: nor is of which kind the plan is.
  if (inSentence && carried.name && isPlanKind(text, named.name, left.start, quantity.coreStart))
    return kept(reading, null);
  // 接待游客20.8万人次，2日达到峰值3.5万人次
  if (inSentence && carried.name && PEAK.test(named.name)) return kept(reading, null);
  const sized = quantity.kind === 'money' || quantity.kind === 'physical';
  const cleaned = (sized ? measureOfThing(named.name) : null) || measureOfPlaces(named.name) || named;
  const own =
    workOf(text, quantity, left, cleaned.name) ||
    (quantity.kind === 'count' && herdOf(text, left)) ||
    (quantity.kind === 'count' && left.adjacent
      ? oneCharacterNoun(phrase)
      : left.change
        ? ''
        : sizeBefore(text, quantity));
  // 跨度12米、高4米的暖棚: one more size of a row.
  const size = own.length === 1 && quantity.kind === 'physical' ? reading.raw[index - 1] : undefined;
  if (size && size.unit === quantity.unit && size.end === quantity.coreStart - own.length - 1)
    return { name: own, subject: null, stated: true };
  // 居全省第9位: where it is counted, not whose number it is.
  const subject = quantity.kind === 'order' ? null : cleaned.subject;
  // 安排资金800万元给予企业补助: the sum has its name before it.
  const funded = left.adjacent && !left.of && (own.endsWith('资金') || own.endsWith('经费'));
  const award = funded
    ? null
    : (awardBehind(text, quantity) ??
      (quantity.kind === 'money' ? (givenBehind(text, quantity.end) ?? aidOf(text, left.start, phrase)) : null) ??
      nameOfTerm(text, quantity, inSentence ? carried.name : null));
  if (award) return { name: award, subject, stated: true };
  const noun = nounBehind(text, tokens, tokenIndex, quantity, reading.raw) ?? nounOfTwin(reading, index);
  if (noun?.name === '线' && isLineOfMaking(reading, quantity, phrase.trim() || (left.act ?? '')))
    return { name: '生产线', subject, stated: true };
  const load = noun && (counts || quantity.kind === 'physical') ? loadOf(text, quantity, noun) : null;
  if (load) return { name: load, subject, stated: true };
  // 等8部门联合印发, 十八省份近百所高校: the unit is the noun.
  if (quantity.unit === '部门' || (quantity.unit === '省份' && !noun))
    return { name: quantity.unit, subject: null, stated: true };
  const level = levelInRow(text, quantity, noun !== null);
  if (level) return { name: level, subject, stated: true };
  // 开工5.2万平方米460套: the same, counted once more.
  const touched = inSentence && index > 0 ? reading.raw[index - 1] : undefined;
  if (carried.name && counts && !noun && touched?.end === quantity.start && touched.kind === 'physical')
    return kept(reading, null);
  // 再改45个左右
  if (counts && !noun && TURNED.test(phrase.trim()))
    return { name: carried.byUnit.get(quantity.unit) ?? '改造', subject, stated: true };
  const those = counts && inSentence ? ofThose(reading, index, noun) : null;
  if (those) return { name: those, subject, stated: false };
  // 老旧小区共318个，累计改造231个: what was done to some of them.
  const done = counts && !noun && carried.byUnit.has(quantity.unit) && /^(?:新?改扩建|改造)$/.test(own);
  const name = done || (left.owned && (noun || carried.name === own)) ? '' : own;
  // 老旧小区改造 above: 计划改造75个、1.08万户
  if (carried.topic && counts && !noun && own && carried.name === carried.topic && carried.topic.includes(own))
    return kept(reading, subject);
  const unnamed = { reading, quantity, left, tokenIndex, inSentence, counts, phrase, name, subject, noun };
  const such = sameDeed(unnamed) ?? toldOfSuch(unnamed) ?? underMeasure(unnamed);
  if (such) return such;
  const apart = heldApart(unnamed) ?? movedOn(unnamed);
  if (apart) return apart;
  const part = suchPart(unnamed);
  if (part) return { name: part, subject, stated: true, byVerb: true };
  const naming = withSharedHead(
    namedByVerb(unnamed) ??
      nameOfClause(unnamed) ??
      ofThosePaired(unnamed) ??
      nameSpokenOf(unnamed) ??
      nameTold(unnamed) ??
      nameBeside(unnamed) ??
      nameBefore(unnamed),
    unnamed,
  );
  // ▌老旧小区改造 / 计划改造75个，已开工60个
  if (carried.item && (naming.byVerb || isVerbOfItem(carried.item, naming.name)))
    return kept({ ...reading, carried: { ...carried, name: carried.item } }, subject);
  // 收购2.3亿斤，占总量的55%，多收3600万斤，增长8%: a sum is none of the part that was told before it, and a part changes by points only.
  if (naming.stated || !naming.name || quantity.kind === 'points' || quantity.rank === 'place') return naming;
  if (quantity.kind === 'percent' && (!left.change || left.to)) return naming;
  return wholeOf(naming);
}

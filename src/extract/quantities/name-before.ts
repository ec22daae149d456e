import { PROMISED, promisedAid } from './aid.ts';
import { PERSONS, predicateBehind } from './behind.ts';
import {
  clauseStart,
  clauseSubject,
  isBareAtHead,
  isShareInList,
  itemTold,
  labelBefore,
  levelTold,
  topicAlone,
  topicTold,
} from './clause.ts';
import { isEmptyName } from './empty-names.ts';
import { NOUN_HEAD } from './heads.ts';
import { OF_REST } from './left-over.ts';
import { nounNear, nounOfMeasureWord } from './measure-word.ts';
import { kept, type Naming, type Unnamed } from './named.ts';
import { AGENT } from './phrases.ts';
import type { RawQuantity } from './raw.ts';
import { competitor, leanOn } from './recalled.ts';
import { COMPLETION, PLACE_END, STAGE } from './stages.ts';
import { undone } from './such-part.ts';
import type { Token } from './tokens.ts';
import { deedOf, deedOfTopic, deedToPart, donePart, wholeStage, workedOn, workInField } from './verb-alone.ts';
import { workTold } from './works.ts';

const MEASURED = /(?:面积|总?量|里程|规模|能力|任务)$/;

/** So many more or fewer of what was counted before: 整改问题37项，还要销号12项. */
const MORE_OF = /^(?:补齐|销号|关闭|减少|淘汰|(?:差额)?票[决选]出|[评遴筛]选出)$/;

/** What is done to some of those counted: 古民居86处，分两批修缮36处. */
const REPAIR = /^(?:修缮|修复|利用|维修|加固|整治|整修|维护)$/;

/** 新建改扩建15所: verbs alone. */
const BUILDING = /^(?:[新改扩迁续重]建|改造|改扩建|、|和)+$/;

/** Which body bears, adds or does which part of a sum. */
const PART =
  /^(?:其中[:：，]?)?([^，。；：、\d]{2,8}(?:承担|配套|自筹|负担|出资|分担|收购|投入|完成|捐赠|贡献|生产|销售|出口))(?:资金)?(?:约|近|超|不低于|不少于)?$/;
/** Verbs by which a sum that was set aside is given out. */
const PAID = /^(?:拨付|发放|兑付|支付|兑现|下达|支出|使用)$/;
/** What is closed or moved, all of it. */
const AFFECTED =
  /(?:关停|关闭|取缔|清退|拆除|搬迁|迁出|征收|腾退|淘汰|整治)[^，。；：]{0,16}(?:的|全部|所有|各类)([^，。；：、的\d]{2,8}[^作动程务造治目])，$/;
const SUM = /(?:投资|收入|支出|税收|资金|产值|销售额|合同额|贷款)$/;
const LONGEST_WHOLE = 14;
/** Places, of which others are no kind. */
const PLACE_KIND = /^(?:县|[县市]区|乡镇|村|行政村|街道|社区|[县市区镇])$/;
/** 体检启动: at what stage it is. */
const BEGUN = /(?<=..)(?:全面|正式|已经?)?(?:启动|开始|铺开|展开)$/;
/** Measures that grow. */
const GROWING = /(?:收入|产值|增加值|销售额|总额|总量|产量|价格)(?:增速|增幅)?$/;
/** 全村七成劳力: where they are. */
const WHOLE_PLACE = /^全[村镇乡组屯寨县市区省州旗]$/;
/** What only percentages are told of. */
const RATE = /(?:率|占比|比重|比例|增速|增幅)$/;
const isAmount = (kind: RawQuantity['kind']) => kind === 'count' || kind === 'physical' || kind === 'money';
/** Clauses that are a name themselves. */
const WHOLE =
  /^(?:药品|商品|当年|目前|如今|平均)?((?:平均|整体)(?:降价|涨价|提价|降费)|每[一-龥]{1,2}次最[高多低少](?:可?支付|可?报销|补助|补贴|奖励|给予)|每[一-龥]{1,3}?(?:净|毛|多|少|可|能|平均)*(?:挣|赚|卖|[增多少]?收|省|获利|盈利|赢利|纳税|创收))(?:了|约|近|超过?|达到?|不超过|不低于)?$/;
/** What is still to be done to those counted. */
const TO_DO = /(?:[^适响反对供相](应[一-龥]{2,3})|((?:尚未|还未|仍未|未|没有)[一-龥]{2,4}))的$/;
/** What really came of what was agreed upon. */
const ARRIVED = /(?:实际到[岗账位会]|[应实]到)(?=(?:约|近|超过?)?$)/;
/** So much of which a part is told. */
const OUT_OF =
  /每[\d一二三四五六七八九十两百千万亿]{1,5}[元个家人名户件辆台套亩吨斤](?:的)?([^，。；：、\d]{2,10}?)[中里]?，?(?:就有|便有|有)[^，。；：\d]{0,3}$/;
const FURTHEST_OUT_OF = 26;

/** The name of a quantity that nothing beside it names: what the sentence has said, the head of the clause, the verb, what was said before. */
export function nameBefore(unnamed: Unnamed): Naming {
  const { reading, quantity, left, tokenIndex, inSentence, counts, phrase, subject, noun } = unnamed;
  const { text, tokens, carried } = reading;
  // 百分之八十五的劳力在家门口有活干; 四成以上劳力在外打工
  if (
    quantity.kind === 'percent' &&
    noun &&
    (left.of ||
      text[quantity.end] === '的' ||
      isBareAtHead(text, tokens, left) ||
      isShareInList(unnamed) ||
      WHOLE_PLACE.test(phrase.trim()))
  )
    return { name: noun.name, subject, stated: true };
  const ownAct =
    left.act &&
    !((left.act.length === 1 || left.act === '包括') && carried.name) && // 发行20亿元债券，包括3年期12亿元
    !left.of &&
    !isEmptyName(left.act) &&
    !left.change &&
    !left.reach;
  const among =
    inSentence &&
    carried.name !== null &&
    text.slice(clauseStart(tokens, tokenIndex), quantity.start).trimStart().startsWith('其中');
  // 招聘计划48名，实际到岗45名; 合同外资1.2亿美元，实际到账4120万美元
  const arrived = inSentence ? ARRIVED.exec(text.slice(Math.max(0, quantity.start - 6), quantity.start)) : null;
  if (arrived) return { name: arrived[0], subject, stated: true };
  // 每10亿元财政资金，就有7亿元投向乡村: a part of so much of what is named there.
  const outOf = OUT_OF.exec(text.slice(Math.max(0, quantity.start - FURTHEST_OUT_OF), quantity.start))?.[1];
  if (outOf) return { name: outOf, subject, stated: true };
  // 应治理的58所已完成治理56所; 尚未销号的12项
  const bound =
    counts && left.of && !noun ? TO_DO.exec(text.slice(Math.max(0, quantity.start - 8), quantity.start)) : null;
  const alike = counts ? carried.byUnit.get(quantity.unit) : undefined;
  if (bound) return { name: undone((bound[1] ?? bound[2]) as string, alike), subject, stated: true };
  // 新签约项目17个，其中开工11个: what became of some of them.
  const deed = ownAct ? wholeStage(text, quantity.start, left.act as string) : '';
  const stage = counts && alike && !PLACE_KIND.test(alike) && STAGE.test(deed) ? NOUN_HEAD.exec(alike)?.[0] : null;
  if (among && stage) return { name: `${deed}${stage}`, subject, stated: true, byVerb: true };
  // 涉及8个乡镇，其中新建3所: where none was counted by this unit, they are named by what is done.
  if (counts && BUILDING.test(deed) && (alike ? BUILDING.test(alike) : among))
    return { name: deed, subject, stated: true, byVerb: true };
  // 其中县级财政承担6.1亿元; 其中，国有企业收购1.4亿斤: whose part it is.
  const from = clauseStart(tokens, tokenIndex);
  const part =
    inSentence &&
    (quantity.kind === 'money' || quantity.kind === 'physical') &&
    text.slice(Math.max(0, from - 3), from + 2).includes('其中')
      ? PART.exec(text.slice(from, quantity.start))
      : null;
  if (part) return { name: part[1] as string, subject, stated: true };
  if (among) return alike ? { ...kept(reading, subject), name: alike } : kept(reading, subject);
  // 平均降价六成多; 每孕次最高支付1200元: the words of the clause are the name.
  const clause = text.slice(from, quantity.coreStart);
  const whole = clause.length <= LONGEST_WHOLE ? WHOLE.exec(clause)?.[1] : null;
  if (whole) return { name: whole, subject, stated: true };
  // 关停景区内的全部采石场，涉及52家
  const affected =
    counts && left.act === '涉及' && !noun ? AFFECTED.exec(text.slice(Math.max(0, from - 30), from))?.[1] : null;
  if (affected) return { name: affected, subject, stated: true };
  const boundary = left.first - 1;
  // 镇级综合实力在全市13个镇中由第9位跃升
  const competing =
    quantity.kind === 'order' ? competitor(text.slice(clauseStart(tokens, tokenIndex), quantity.start)) : null;
  if (competing) return { name: competing, subject, stated: true };
  // 地区生产总值:1523.6亿元
  const label = labelBefore(reading, tokenIndex);
  if (label) return { name: label, subject, stated: true };
  const clauseHead = clauseSubject(text, tokens, boundary, false);
  const head = clauseHead && !BUILDING.test(clauseHead) ? leanOn(clauseHead, carried) : null;
  // 新增就业任务不低于今年，即9800人以上: told once more.
  const again = text.startsWith('，即', quantity.coreStart - 2) ? clauseSubject(text, tokens, boundary, true) : null;
  if (again) return { name: again, subject, stated: true };
  // 青少年的肥胖检出率，五年里上升了4.6个百分点: what is set off by a comma.
  const setOff =
    !head && !left.act && (left.change || left.to || left.from || left.reach) ? topicAlone(text, left.end) : null;
  if (setOff) return { name: setOff, subject, stated: true };
  const actor = clauseHead !== null && AGENT.test(clauseHead);
  if (ownAct && !counts && inSentence && carried.name && COMPLETION.test(left.act as string) && !head) {
    // 清淤干渠8条，全长26.4公里，目前已完成15.8公里: of what was counted, which is so long.
    const counted = /^(?:全长|总长|长|总里程)$/.test(carried.name)
      ? [...carried.byUnit.values()].filter((one) => one !== carried.name).at(-1)
      : undefined;
    if (counted) return { ...kept(reading, subject), name: counted };
    // 年度计划98亿元，完成91亿元
    // 投资力争42亿元，带动12个行业；已完成5.9亿元: a sum is none of what was counted.
    const [sum] =
      quantity.kind === 'money' && reading.raw[(tokens[tokenIndex] as Token).quantity - 1]?.kind === 'count'
        ? carried.list.filter((one) => SUM.test(one)).slice(-1)
        : [];
    // 计划投入2.8亿元，目前已到位1.1亿元
    if (left.act === '到位' && carried.name === '投入') return { name: '到位资金', subject, stated: true };
    return { ...kept(reading, subject), name: sum ?? donePart(carried.name) };
  }
  if (quantity.kind === 'money' && head && !actor) return { name: head, subject, stated: true };
  const aid =
    PROMISED.test(text.slice(quantity.end, quantity.end + 6)) || quantity.bound === '<='
      ? promisedAid(text, quantity)
      : null;
  if (aid && quantity.kind === 'money') return { name: aid, subject, stated: true };
  const predicate = counts && PERSONS.has(quantity.unit) ? predicateBehind(text, quantity.end) : null;
  if (predicate) return { name: predicate, subject, stated: true };
  // 累计关停机组24万千瓦，目前已关停15.5万千瓦: the same deed to the same things.
  const before = inSentence ? reading.raw[(tokens[tokenIndex] as Token).quantity - 1] : undefined;
  if (
    ownAct &&
    (!counts || quantity.unit === '人次' || quantity.unit === '辆次') &&
    before?.unit === quantity.unit &&
    text.slice(Math.max(0, before.start - 16), before.start).includes(left.act as string)
  )
    return kept(reading, subject);
  // 安排补贴360万元，已拨付195万元: what has been paid of it.
  if (
    ownAct &&
    quantity.kind === 'money' &&
    before?.kind === 'money' &&
    carried.name &&
    PAID.test(left.act as string) &&
    !text.slice(before.end, quantity.start).includes('；')
  )
    return kept(reading, subject);
  const completed = left.act !== null && !left.of && !left.change && !left.reach && COMPLETION.test(left.act);
  const item = completed ? itemTold(text, left.start) : null;
  if (item) return { name: item, subject, stated: true };
  const work = completed && (counts || quantity.kind === 'physical') && !head ? workTold(text, left.start) : null;
  if (work) return { name: work, subject, stated: true };
  const topic = clauseSubject(text, tokens, boundary, true);
  if (
    topic &&
    (inSentence ? completed && BEGUN.test(topic) : ownAct && COMPLETION.test(left.act as string) && !(head && !actor))
  )
    // 烟草税贡献突出，入库8600万元
    return { name: topicTold(text, left.start) ?? topic.replace(BEGUN, ''), subject, stated: true };
  // 通组公路9230公里，惠及168万人。已建成7860公里，剩余1370公里: what was measured so before.
  const sameUnit = quantity.kind === 'physical' && !left.change && !head && !topic && carried.byUnit.get(quantity.unit);
  // 种了5200亩有机稻，亩效益1460元，今年扩到8600亩: where a change arrives, of what is measured so.
  const arrives = inSentence && left.to && !left.from && before?.unit !== quantity.unit;
  if (
    sameUnit &&
    (completed || arrives || OF_REST.test(text.slice(Math.max(0, quantity.coreStart - 5), quantity.coreStart)))
  )
    return { name: sameUnit, subject, stated: false };
  // 收入增速要高于全市，年均增长12%: the measure that the clause before speaks of.
  if (left.change && topic && !head && GROWING.test(topic)) return { name: topic, subject, stated: true };
  // 新开工53个，竣工投产41个 after 项目: what became of how many of them.
  if (stage && (inSentence || !(head || topic)))
    return { name: `${deed}${stage}`, subject, stated: true, byVerb: true };
  // 集采药品已累计落地409种: a stage without an object is said of what heads the clause.
  if (
    ownAct &&
    counts &&
    head &&
    !actor &&
    // 行政村卫星电话至少配备1部; 系列活动已在海内外举办40多场
    (left.bound !== null ||
      STAGE.test(left.act as string) ||
      (text[left.start - 1] === '在' && '场届期次'.includes(quantity.unit))) &&
    !PLACE_END.test(head)
  )
    return { name: head, subject, stated: true };
  if (
    ownAct &&
    counts &&
    !(
      alike &&
      (COMPLETION.test(left.act as string) || MORE_OF.test(left.act as string) || REPAIR.test(left.act as string))
    )
  )
    return deedOfTopic(unnamed, actor ? null : clauseHead);
  // 油菜冬种面积已落实812万亩
  if (ownAct && quantity.kind === 'physical' && head && MEASURED.test(head))
    return { name: head, subject, stated: true };
  if (ownAct && (quantity.kind === 'money' || quantity.kind === 'physical'))
    return {
      name: deedToPart(unnamed) ?? workedOn(unnamed, left.act as string) ?? deedOf(left),
      subject,
      stated: true,
    };
  if (quantity.kind === 'money' && head) return { name: head, subject, stated: true };
  // 规模以上企业年底前要净增20家 after 工业企业: the clause names its own.
  const ownKind =
    counts &&
    head &&
    !actor &&
    alike !== head &&
    NOUN_HEAD.test(head) &&
    (head.slice(-2) === alike?.slice(-2) || PLACE_KIND.test(alike ?? ''));
  // 头一口沼气池。当年建了43口
  const byWord =
    counts && !noun && ONE_VERB.test(left.act ?? '') && !left.of ? (alike ? nounNear : nounOfMeasureWord) : null;
  const counted = byWord?.(reading, quantity);
  if (counted && counted !== alike) return { name: counted, subject, stated: false };
  if (alike && inSentence && !ownKind) return { name: alike, subject: subject ?? carried.subject, stated: false };
  const field = head && !actor ? workInField(unnamed, head) : null;
  if (field) return { name: field, subject, stated: true };
  if (head && !actor) return { name: counts ? head.replace(SUMMED, '') : head, subject, stated: true };
  const level = levelTold(text, left.start);
  if (level) return { name: level, subject, stated: true };
  // 门诊报销4万人次；单笔赔付最高的一户，赔了12万元: the clause before is nearer than what stands before a semicolon.
  const last = topic ? reading.raw[(tokens[tokenIndex] as Token).quantity - 1] : undefined;
  const apart = last !== undefined && text.slice(last.end, quantity.start).includes('；');
  // 开工安置房460套，开工率100%，基本建成325套: no rate is counted or weighed.
  const amount =
    inSentence && carried.name && !(topic && apart) && RATE.test(carried.name) && isAmount(quantity.kind)
      ? carried.list.findLast((one) => !RATE.test(one))
      : undefined;
  if (amount) return { ...kept(reading, subject), name: amount };
  // 年度计划投资89亿元；累计完成47.5亿元: the plan is not what was done.
  if (inSentence && carried.name && completed)
    return {
      ...kept(reading, subject),
      name: donePart(carried.name),
    };
  // 培育企业2家。今年拿出2600万元改造道路: a sum, none of what was named before.
  if (quantity.kind === 'money' && left.act === '拿出') return { name: deedOf(left), subject, stated: true };
  if (inSentence && carried.name && !apart) return kept(reading, subject);
  if (topic) return { name: counts ? topic.replace(SUMMED, '') : topic, subject, stated: true };
  if (alike) return { name: alike, subject: subject ?? carried.subject, stated: false };
  if (noun) return { name: noun.name, subject, stated: true };
  if (carried.name) return kept(reading, subject);
  return { name: left.act ?? (quantity.unit === '户' ? '户数' : null), subject, stated: left.act !== null };
}

const ONE_VERB = /^.?$/;
/** 九大基地，有七个都在西部: each of them is a base. */
const SUMMED = /^[三四五六七八九十]+大(?=[一-龥]{2})/;

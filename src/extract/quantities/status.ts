import { Cue } from '../../language/cues.ts';
import type { Status } from '../types.ts';
import { standsAlone } from './alone.ts';
import { isAsideNow, isAsideSoFar, isBesides, isBreakdown, leavesPlan, opensAnew } from './anew.ts';
import { announces, elects, goesOnAbout, isCountedSoFar, opensPlan, reportsOn, urges } from './announce.ts';
import { isCountedBy } from './as-of.ts';
import { newAsides, turnAside } from './asides.ts';
import { isAttribute } from './attribute-times.ts';
import { changesNext, goesOn, isChanged, isResultNow } from './behind-cue.ts';
import { clauseStart } from './clause.ts';
import { commaTold } from './comma-told.ts';
import { isPlannedSum } from './described.ts';
import { headOf, isHeaded, isIssued } from './laid-down.ts';
import type { Mode, Modes } from './modes.ts';
import { isOver } from './period.ts';
import { isAimLabelled } from './plan-held.ts';
import { closesOnPlanList, isFirstToDo, isNextItem, leavesList, opensPlanList } from './plan-list.ts';
import { isPlannedThen, plansNothing } from './plans-nothing.ts';
import { isForecastOfOver, type Over, overOf, readPromise } from './promises.ts';
import type { RawQuantity } from './raw.ts';
import { hasCome } from './reached.ts';
import { isDeadline, isFoundation, isFramed, isHorizon, type PeriodSide, WEAK_DONE } from './signs.ts';
import {
  COUNTING,
  FROM_NOW_ON,
  hasBegunLately,
  IMMINENT,
  isDoneNow,
  isOnce,
  REQUIRED,
  SINCE_NOW,
  type Telling,
} from './status-words.ts';
import { partsOfDeeds, setsOut } from './takes-up.ts';
import { tellsNothing } from './tells-nothing.ts';
import { givesTo } from './terms.ts';
import { CLAUSE_END, Mark, type Token } from './tokens.ts';
import { isYearLate } from './year-ahead.ts';

/**
 * What the words up to each quantity say, target or actual: an array by index of `quantities`. Cues hold to the end of
 * their sentence; `paragraph` carries the last word of the paragraph's earlier sentences.
 */
export function readModes(
  text: string,
  tokens: readonly Token[],
  quantities: readonly RawQuantity[],
  sideOf: (token: Token) => PeriodSide,
  { reported, report, policy, before, listed, yearEnds, terms, planYears, published }: Telling,
): Modes[] {
  const modes: Modes[] = new Array(quantities.length);
  let sentence: Mode = { status: null, by: null };
  let paragraph: Status | null = before;
  /** 下半年要打好三场仗：一是…。二是…: a list of plans runs. */
  let plans = listed;
  let inComparison = false;
  /** Whether the sentence has a number that its cue governs: only what was said of numbers goes on for later ones. */
  let governs = false;
  /** Nothing but 预计, or nothing but 即将, makes targets of the sentence; it was said that an account follows. */
  let [forecast, imminent, account] = [false, false, false];
  /** A forecast was told of before in the paragraph, and no result since. */
  let foretold = false;
  /** 从1月1日起，: a rule begins to hold, or has just begun to; else the period that decides is a single day, an event of its own sentence. */
  let [effective, begun] = [false, false];
  /** What was planned before in the paragraph is such a rule. */
  let ofRule = false;
  let [dayOnly, thisYear] = [false, false];
  /** 方案承诺，…: what is told of the past in this sentence was promised. */
  let promised = false;
  /** The last period named is over: 2024年是…的一年。预计完成21亿元. */
  let over: Over = null;
  /** A number before in the sentence is told as a result; as one of a time that is over. */
  let [toldBefore, pastBefore] = [false, false];
  /** What heads the paragraph makes plans of it: 主要任务是：…. */
  let headed = false;
  const asides = newAsides();
  /** What makes targets of this part of the sentence: 达产后, 交付后; or the terms of a policy. */
  let [conditional, ofTerms] = [false, false];
  /** 到2027年底，: the sentence tells how things are to be by then; or the one before demands, without a number: 会议强调，要先体检后更新. */
  let [horizon, urged] = [false, false];
  /** The first number of the sentence was no plan; the period that makes targets of it belongs to one work. */
  let [countedFirst, ofWork] = [false, false];
  /** What held before a cue that speaks of one number only; what last made a target in the sentence. */
  let [restore, asked]: [Mode | null, Mode | null] = [null, null];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    sentence = turnAside(asides, text, tokens, i, sentence, sideOf);
    if (token.kind & Mark.quantity) {
      const compared: boolean = inComparison && changesNext(text, tokens, i);
      if (hasCome(text, clauseStart(tokens, i), quantities, token.quantity, sentence, governs))
        sentence = { status: 'actual', by: 'cue' };
      if (!governs) countedFirst = sentence.status !== 'target';
      asked = sentence.status === 'target' ? sentence : asked;
      governs = true;
      // …预测，假期出行量较大。其间，日均约6100万辆: still the forecast.
      if (foretold && sentence.status === null && quantities[token.quantity]?.bound === '~')
        [sentence, forecast] = [{ status: 'target', by: 'cue' }, true];
      toldBefore ||= sentence.status === 'actual' && sentence.by === 'cue';
      pastBefore ||= sentence.status === 'actual' && sentence.by === 'period';
      modes[token.quantity] = {
        sentence: compared ? { status: 'actual', by: 'cue' } : sentence,
        paragraph,
        terms,
        account,
      };
      // 承诺新改建公路260公里、改造危桥31座: of a list of numbers it speaks as a whole.
      // 承诺三年新建公厕200座: a length of time is not the number that is promised.
      if (restore && !goesOn(tokens, i) && quantities[token.quantity]?.kind !== 'time')
        [sentence, restore] = [restore, null];
      inComparison &&= compared && goesOn(tokens, i);
    } else if (token.kind & Mark.stop) {
      const said = sentence.by === 'cue' || (sentence.by === 'period' && !dayOnly);
      // 预计超2.5亿人次。…采取临时管制: a forecast says nothing of the next sentence.
      if (
        said &&
        (governs || horizon || effective || sentence.status === 'actual') &&
        !(forecast && sentence.status === 'target')
      ) {
        // 回眸2019 … 工程将于明年投用。建成停车位560个: in a report a plan is a sentence of its own.
        // 已整改329个，剩余18个确保月底清零: what ends in a plan and began with results says nothing of the next sentence.
        paragraph =
          sentence.status === 'target' && ((report && !headed) || toldBefore || begun) ? null : sentence.status;
        ofRule = effective;
        headed &&= paragraph === 'target';
      }
      // 会议审定了下一步时间表。怎么追？
      else if (!governs && announces(text.slice(clauseStart(tokens, i), token.start), text[token.start] as string))
        paragraph = 'target';
      // 今年将治沙2000万亩。眼下，…进入决战期。示范应用50种装备: a sentence about now ends the plan.
      // …发放补贴3.2万户。今年还将扩大范围。标准放宽到600元: so does one about what is to come end the report.
      else if (paragraph === (sentence.status === 'actual' ? 'target' : sentence.by === 'cue' ? 'actual' : ''))
        paragraph = null;
      // 集中开工项目178个，年内计划投资251亿元。从产业看，转型项目96个: the parts of what was counted first.
      if (paragraph === 'target' && countedFirst && isBreakdown(text, token.end)) paragraph = null;
      // 清单提出30项任务。其中，企业开办压缩至0.5天
      const laid: boolean =
        !report &&
        !reported &&
        ((sentence.status !== 'actual' && setsOut(text, token.start, token.end)) ||
          partsOfDeeds(text, token.start, token.end));
      const about = !governs && goesOnAbout(text, token.end, sentence);
      if (laid || about || elects(text, token.start)) paragraph = 'target';
      if (
        !reported &&
        (closesOnPlanList(text, token.start) || (sentence.status === 'target' && isFirstToDo(text, token.end)))
      )
        [plans, paragraph] = [true, 'target'];
      account = reportsOn(text, token.start) || (account && sentence.status !== 'target');
      urged = !governs && !reported && sentence.status === 'target' && urges(text, token.start);
      if (plans && leavesList(text, token.end)) [plans, paragraph] = [false, null];
      else if (plans && (sentence.status === 'target' || isNextItem(text, token.end))) paragraph = 'target';
      governs = countedFirst = horizon = effective = begun = false;
      asked = null;
      forecast = conditional = ofTerms = toldBefore = pastBefore = promised = false;
      if (paragraph === 'target' && opensAnew(text, token.end, policy || listed)) paragraph = null;
      sentence =
        laid && text.startsWith('其中', token.end) ? { status: 'target', by: 'weak' } : { status: null, by: null };
      inComparison = false;
    } else if (token.kind & CLAUSE_END) {
      inComparison = false;
      // 即将销往外省，价格比往年贵0.3元
      if (sentence.status === 'target' && isBesides(text, token.end, imminent)) sentence = { status: null, by: null };
      const clause = headOf(text, clauseStart(tokens, i), token.start);
      const opened = token.kind & Mark.comma ? opensPlan(clause, text.slice(token.end, token.end + 24)) : null;
      if (opened)
        [sentence, forecast] = [{ status: opened === 'count' ? 'actual' : 'target', by: 'cue' }, opened === 'forecast'];
      foretold ||= opened === 'forecast';
      // 全年目标也已亮明：引进项目20个
      if (
        (token.kind & Mark.colon || text.startsWith('包括', token.end)) &&
        (isHeaded(clause, over) || announces(clause, '：') || isIssued(clause) || elects(text, token.start))
      ) {
        sentence = { status: 'target', by: 'cue' };
        if (!isHeaded(clause, over) && !isIssued(clause)) paragraph = 'target';
        headed = true;
      }
      // 会议要求，重点抓好三件事：一是…
      if (token.kind & Mark.colon && !reported && opensPlanList(text, token.start))
        [plans, paragraph] = [true, 'target'];
      if (plans && sentence.status === 'actual' && token.kind & Mark.semicolon && isNextItem(text, token.end))
        sentence = { status: null, by: null };
      const parts = { conditional, toldBefore, pastBefore, ofTerms, ofWork };
      // 到2025年，入园率达75%，眼下只有61%；参保率98%
      const semicolon = token.kind & Mark.semicolon;
      if (asked && semicolon && isAsideNow(text, token.start)) sentence = asked;
      else if (plans && semicolon && isAsideSoFar(text, token.start)) sentence = asked ?? { status: null, by: null };
      else if (semicolon && sentence.status === 'actual' && givesTo(text, token.end))
        sentence = { status: null, by: null };
      else if (semicolon && sentence.status === 'target' && leavesPlan(text, token.end, sentence, parts))
        sentence = { status: null, by: null };
      if (token.kind & Mark.comma) {
        const told = { sentence, ofTerms };
        ({ sentence, ofTerms } = commaTold(text, tokens, i, { told, clause, policy, reported, report }));
      }
    } else if (token.kind & Mark.period) {
      if (token.period?.role === 'base' || isFoundation(text, token) || isAttribute(text, token, sideOf)) continue;
      // 截至24日12时: the count is in, whatever the day.
      const before = tokens[i - 1];
      if (before && before.kind & Cue.done && before.end === token.start && /^截[至止]/.test(before.word)) continue;
      // 编制《…方案（2021—2035年）》 in a report: what it is called.
      if ((report || reported) && text.startsWith('）》', token.end)) continue;
      const side = sideOf(token);
      over = side === 'past' ? overOf(token.period?.value) : null;
      // 到2026年…达到1平方米。今天，首批38所开放: what is done today is no part of the plan before.
      if (side === 'now' && token.period?.value?.length === 10 && !isDeadline(text, token)) paragraph = null;
      // 明年再修150公里。线路今年开通12条, told in December
      if (side === 'now' && paragraph === 'target' && isYearLate(text, token, published)) paragraph = null;
      // a day that a rule begins with is no event
      const from = FROM_NOW_ON.test(text.slice(token.end, token.end + 7));
      dayOnly = token.period?.value?.length === 10 && !from;
      thisYear = published !== null && token.period?.value?.startsWith(published.slice(0, 4)) === true;
      // 从11月1日起，…由30万元上调至40万元, told on the fifth: a rule that has just begun to hold is one, too.
      begun = from && side === 'past' && hasBegunLately(text, token, published);
      effective = from && side === 'future';
      // 从8月1日起…提高到65%。今年参合85.4万人: what the year has is no part of the rule.
      if (ofRule && side === 'now' && !from) [paragraph, ofRule] = [null, false];
      if (isCountedBy(text, token, published)) sentence = { status: 'actual', by: 'cue' };
      else if (side !== 'past' && isDeadline(text, token) && !(yearEnds && text.startsWith('年内', token.start))) {
        ofWork = !standsAlone(text, tokens, i);
        horizon = !report && side === 'future' && isHorizon(text, token);
        // 确保10月底前全部开工，全年完成800亿元: a deadline does not weaken the cue before it.
        if (sentence.status !== 'target' || sentence.by !== 'cue') sentence = { status: 'target', by: 'period' };
      }
      // 五年间全市建成21座
      else if (sentence.status === null && isOver(text.slice(token.start, token.end), planYears))
        sentence = { status: 'actual', by: 'period' };
      // 整改方案承诺，2024年底完成9项
      else if (side === 'past' && !begun) {
        foretold = false;
        if (!promised && !isPlannedThen(text, token) && !isAimLabelled(text, token.start))
          sentence = { status: 'actual', by: 'period' };
      }
      // 已有38万人缴纳了明年的保费
      else if (
        side === 'future' &&
        isDoneNow(text.slice(clauseStart(tokens, i), token.start), text.slice(token.end, token.end + 40))
      )
        sentence = { status: 'actual', by: 'cue' };
      // 要确保150个；三季度末，开工率不低于75%: no period ahead weakens the cue before it.
      else if (side === 'future') {
        if (sentence.status !== 'target' || sentence.by !== 'cue') sentence = { status: 'target', by: 'period' };
        horizon ||= !report && isFramed(text, token);
      } else if ((side === 'now' && from && SINCE_NOW.test(text.slice(0, token.end).slice(-5))) || begun) {
        sentence = { status: 'target', by: 'period' }; // 从今年起，指标由38项优化为33项; 今年起补助标准提高到400元
      } else if (side === 'now' && sentence.by === 'period') sentence = { status: null, by: null };
      // 会议强调，要先体检后更新。今年新开工1640个
      else if (side === 'now' && urged && sentence.status === null && !isCountedSoFar(text, token.end))
        sentence = { status: 'target', by: 'period' };
    } else if (token.kind & Cue.than && !(token.kind & Cue.reach)) {
      inComparison = true;
    } else if (inComparison && token.kind & (Cue.change | Cue.reach)) {
      inComparison = false;
      // 相比上年同期上涨了0.6%
      if (text[token.end - 1] === '了' && token.end - token.start > 1) sentence = { status: 'actual', by: 'cue' };
    } else if (token.kind & Cue.plan && !inComparison) {
      if (over === 'year' && isForecastOfOver(text, tokens, i, sideOf)) continue;
      if (plansNothing({ text, tokens, at: i, sentence, dayOnly, thisYear, reported, report })) continue;
      if (isOnce(text, token) || (governs && countedFirst && isPlannedSum(text, token))) {
        promised = text[token.end] === '，';
        if (!promised) restore ??= sentence;
      }
      // 到2027年，基地将建成: one event, no picture of how things are to be.
      if (token.word.startsWith('将')) horizon = false;
      imminent = IMMINENT.has(token.word) && sentence.by !== 'cue';
      if (imminent) forecast = true;
      sentence = { status: 'target', by: 'cue' };
      conditional = token.word.endsWith('后') && token.word !== '今后';
    } else if (token.kind & Cue.done && !inComparison) {
      if (tellsNothing(text, tokens, i, sentence, policy, paragraph === 'target' && sentence.status === null)) continue;
      const weak = WEAK_DONE.has(token.word);
      const contrast = weak && sentence.status === 'target' && isResultNow(text, tokens, i, governs);
      foretold &&= weak;
      if (!weak || contrast) sentence = { status: 'actual', by: 'cue' };
      else if (sentence.status === null)
        sentence = { status: 'actual', by: COUNTING.has(token.word) ? 'counted' : 'weak' };
    } else if (token.kind & Cue.bound && sentence.status === null && !reported && REQUIRED.has(token.word)) {
      // 组建队伍不少于50人、储备块石300立方米以上: the list goes on as it began.
      sentence = { status: 'target', by: 'required' };
    } else if (token.kind & (Cue.reach | Cue.change) && isChanged(text, tokens, i)) {
      sentence = { status: 'actual', by: 'cue' };
    } else if (token.kind & Cue.promise && text[token.end] !== '了') {
      const told = { sentence, paragraph, reported, policy, over, dayOnly };
      const made = readPromise(text, tokens, i, sideOf, told);
      if (made?.by === 'cue' && made.status === 'target' && token.word === '预计') forecast = sentence.by !== 'cue';
      sentence = made ?? sentence;
    }
  }
  return modes;
}

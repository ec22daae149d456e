import { CharacterSet } from '../../language/characters.ts';
import { Cue } from '../../language/cues.ts';
import type { Status } from '../types.ts';
import { dueNext, finishedNext } from './ahead.ts';
import { asideEnd, isItem, opensClause, opensWithPlace, standsAlone } from './alone.ts';
import { finishedBy } from './arranged.ts';
import { asOf, isAsOf, isCountedBy } from './as-of.ts';
import { isAttribute } from './attribute-times.ts';
import { clauseStart } from './clause.ts';
import { deadlineLater } from './deadline-later.ts';
import { isLeftOver, isStillToCome } from './left-over.ts';
import type { Left } from './left-parts.ts';
import { holdsWithin, passes } from './moment.ts';
import { isOfEarlierStory, isOfNow, isOfNoYear, isSizeOfProject, isYearsOn } from './no-year.ts';
import { adjacentPeriod, heldAgainst, isThanPeriod, originPeriod } from './origin.ts';
import { isDayOfItsNumber, isDayOfOtherWork } from './other-work.ts';
import {
  dayForecast,
  isLongAgo,
  isPartOfYear,
  isWhichOnes,
  periodAimed,
  periodBehind,
  sideOfPeriod,
} from './period.ts';
import { heldTime, isAimLabelled, isBesideResult, isPlanOfTold, plannedFor, yearBeaten } from './plan-held.ts';
import { isAimedAtThen, isSpared } from './plans-nothing.ts';
import type { Reading } from './reading.ts';
import { heldUntil } from './rule-years.ts';
import { isReported } from './section.ts';
import { isBeginning, isDeadline, isDueBy, isFoundation } from './signs.ts';
import { isSince } from './since.ts';
import { NOW } from './status-words.ts';
import { isOfAim, isOfSubtotal, isTimeOfPlan } from './subtotals.ts';
import { thatTime } from './that-time.ts';
import { CLAUSE_END, MAX_LOOK, Mark, type Token } from './tokens.ts';
import { governsNothing, timeWeighed } from './which-year.ts';

/**
 * The period by which (target) or in which (actual) quantity `index` holds: one that touches it, the nearest before it
 * in the sentence, one behind it in the clause, else the one that earlier text put in force.
 */
export function periodOf(reading: Reading, index: number, status: Status): { value: string | null; implied: boolean } {
  const { text, tokens, carried } = reading;
  const at = reading.at[index] as number;
  const { start } = tokens[at] as Token;
  const left = reading.lefts[index] as Left;
  const quantity = reading.raw[index];
  // 前三季度接待5120万人次，完成年度目标6500万人次的78.8%: the plan of a year is for the year.
  const held = status === 'target' && quantity !== undefined && isPlanOfTold(text, quantity);
  const yearly =
    held || (status === 'target' && YEARLY_ENDS.at(text, start - 1) && YEARLY.test(text.slice(left.start, start)));
  const beaten = status === 'target' ? yearBeaten(text, tokens, at) : null;
  if (beaten) return { value: beaten, implied: true };
  const level = quantity?.kind !== 'multiple' && isThanPeriod(text, tokens, at);
  const origin =
    (left.from && !left.to) || (quantity?.rank && RANK_OF_THEN.test(text.slice(Math.max(0, left.start - 8), left.end)));
  const near =
    periodAimed(text, tokens, at) ??
    timeWeighed(text, tokens, at) ??
    adjacentPeriod(tokens, at, left.from || left.to || level) ??
    (origin ? originPeriod(reading, index) : null) ??
    (left.from && !left.to ? heldAgainst(text, tokens, at) : null);
  if (near) return { value: near, implied: false };
  // 到2026年由现在的28%提高到45%: of no year to come.
  if (isOfNow(text, start, left)) return { value: null, implied: false };
  const then = thatTime(text, tokens, at);
  if (then) return { value: then, implied: true };
  const until = status === 'target' && quantity?.kind !== 'count' ? heldUntil(text, tokens, at) : null;
  if (until) return { value: until, implied: false };
  const ofPlan = held ? heldTime(text, tokens, at) : null;
  if (ofPlan) return { value: ofPlan, implied: false };
  const told = yearly
    ? (periodsBefore(reading, at, 'actual', false).own ?? (held ? carried.period.actual : null))
    : null;
  if (told && (isPartOfYear(told) || (held && told.length === YEAR))) return { value: told.slice(0, 4), implied: true };
  const behind = periodBehind(text, tokens, at, status === 'actual' ? reading.published : null);
  // 三年后要达5000万千瓦时: counted from no day that is named.
  if (status === 'target' && YEARS_ON.test(text.slice(clauseStart(tokens, at), left.end)))
    return { value: null, implied: false };
  const { own, past, atHead, unknown, which } = periodsBefore(reading, at, status, behind !== null);
  const side = (t: Token) => sideOfPeriod(t.period?.value ?? null, reading.published);
  // 到2030年，覆盖率80%；1873名贫困人口，到2027年底全部脱贫: the clause is only a noun; 今年还有28个，10月底前完工.
  const bare =
    own &&
    atHead &&
    !(left.act || left.reach || left.change) &&
    quantity?.kind === 'count' &&
    quantity.start - clauseStart(tokens, at) < SHORT;
  const waits =
    status === 'target' && (bare || isStillToCome(text, start) || (!own && !behind && isLeftOver(text, start)));
  const ownDue = waits ? dueNext(text, tokens, at, side) : null;
  if (ownDue) return { value: ownDue, implied: false };
  const built = own && atHead && status === 'target' && own.length === YEAR ? finishedNext(text, tokens, at) : null;
  if (built?.startsWith(`${own}-`)) return { value: built, implied: false };
  // 今年下达的42万亩明年6月底前要全部完工: the time before it says which ones are meant.
  if (behind && status === 'target' && isWhichOnes(tokens, at)) return { value: behind, implied: false };
  if (own && (!behind || !atHead)) return { value: own, implied: false };
  if (behind) return { value: behind, implied: false };
  if (unknown) return { value: null, implied: false };
  // 到上周末已整改3115个，剩余的237个全部挂图作战，4月底前清零; 航站楼去年开工，扩建到3万平方米，2024年6月前建成
  const due =
    past && status === 'target'
      ? (dueNext(text, tokens, at, side) ?? (left.to ? finishedBy(text, tokens, at, side) : null))
      : null;
  if (due) return { value: due, implied: false };
  // A single past day or month in the sentence is an event; the plan's own period outlives it.
  const event = past !== null && /^\d{4}-\d{2}/.test(past) && !past.includes('/');
  // 截至11月10日完成改造45万户，可减少散煤燃烧120万吨: nobody says by when.
  if (past && status === 'target' && (isSpared(text, clauseStart(tokens, at)) || isYearsOn(text, left.start)))
    return { value: null, implied: false };
  if (past && !(status === 'target' && carried.period.target && event && !isAimLabelled(text, start)))
    return { value: past, implied: false };
  const ofYear = carried.period.target?.length === YEAR;
  // 首期规模30亿元，上半年投入运营, told in January: months that run on lie ahead as well.
  const ahead = (t: Token) => (side(t) === 'now' && t.period?.value?.length === MONTHS ? 'future' : side(t));
  const later = status === 'target' && !past ? deadlineLater(text, tokens, at, ahead, ofYear) : null;
  if (later) return { value: later, implied: false };
  // 年度计划投资24亿元
  const { published } = reading;
  if (
    status === 'target' &&
    published &&
    (carried.period.target?.length !== YEAR || isReported(reading.section)) &&
    /年度(?:计划|目标)?[^，。；]{0,4}$/.test(text.slice(Math.max(0, left.start - LONGEST_OF_YEAR), start))
  )
    return { value: (carried.period.target ?? published).slice(0, 4), implied: true };
  // 2025年…加装电梯原定60台，实装83台: what was planned for the time that is told of.
  if (
    status === 'target' &&
    carried.period.actual &&
    (ONCE.test(text.slice(clauseStart(tokens, at), start)) ||
      (isBesideResult(text, tokens[at] as Token) &&
        sideOfPeriod(carried.period.actual.slice(0, YEAR), published) === 'past'))
  )
    return { value: carried.period.actual, implied: true };
  const forecast = status === 'target' ? dayForecast(text, tokens, at) : null;
  if (forecast) return { value: forecast, implied: true };
  const governing = carried.period[isReported(reading.section) ? 'actual' : status];
  if (isSizeOfProject(text, start)) return { value: null, implied: true };
  const ofAccount = governing?.length !== YEAR && governing === carried.titled;
  if (governing !== null && !ofAccount && isOfNoYear(text, start, status, governing, published))
    return { value: null, implied: true };
  if (governing !== null && status === 'actual' && isOfEarlierStory(governing, reading, at))
    return { value: null, implied: true };
  // 高于年初确定的5%: what was once asked for held in the year that is reported.
  // 落实今年第一批资金860万元: the year of what is meant is better than none.
  return { value: governing ?? which ?? null, implied: true };
}

/** 全县1873名贫困人口，: so little stands before the number of a clause that is only a noun. */
const SHORT = 10;

const LONGEST_OF_YEAR = 4;
/** 由上年的全省第10位 */
const RANK_OF_THEN = /[由从][^，。；]{1,6}的全[国省市区县州]$/;
const ONCE = /(?:原定|原计划|当初|年初)[^，。；]{0,8}$/;
const YEARLY_ENDS = new CharacterSet('标划务算');
const YEARLY = /(?:年度|全年)(?:目标|计划|任务|预算)(?:任务|目标)?$/;
const YEARS_ON = /[\d一二两三四五六七八九十]年(?:后(?![者来续期半])|之后|以后)/;

/** The nearest periods before token `at` in its sentence: one that fits the status, and one that does not. */
function periodsBefore(
  { text, tokens, published, carried }: Reading,
  at: number,
  status: Status,
  inClauseOnly: boolean,
): { own: string | null; past: string | null; atHead: boolean; unknown?: true; which?: string | null } {
  let commas = 0;
  let crossed = false;
  let semicolon = false;
  let colon = false;
  /** A clause between begins with an aim of its own. */
  let aimed = false;
  let [now, stock] = [false, false];
  let year: string | null = null;
  let past: string | null = null;
  let which: string | null = null;
  for (let i = at - 1; i >= Math.max(0, at - MAX_LOOK); i--) {
    const token = tokens[i] as Token;
    if (token.kind & Mark.stop) break;
    if (token.kind & Mark.semicolon) semicolon = true;
    now ||= status === 'actual' && NOW.has(token.word);
    stock ||= status === 'actual' && token.word === '现有';
    if (token.kind & Mark.colon) colon = true;
    if (token.kind & CLAUSE_END) {
      if (inClauseOnly) break;
      commas++;
      crossed = true;
      aimed ||= AIMS.has(tokens[i + 1]?.word ?? '') && tokens[i + 1]?.start === token.end;
      // 2025年底前改造8处；规划期内新建310座: all the years of the plan.
      if (commas === 1 && text.slice(token.end, (tokens[at] as Token).start).includes('规划期')) break;
    }
    if (governsNothing(text, token, (tokens[at] as Token).start)) continue;
    const value = plannedFor(text, token);
    // 今年 without a day of publication: there is a period and nobody can say which.
    if (token.period?.kind === 'date' && value === null && token.period.role !== 'base')
      return { own: null, past, atHead: crossed, unknown: true };
    if (
      value &&
      (isAttribute(text, token, (t) => sideOfPeriod(t.period?.value ?? null, published)) ||
        (status === 'actual' && isOfAim(text, token.end)))
    ) {
      const fits = sideOfPeriod(value, published) !== (status === 'actual' ? 'future' : 'past');
      if (fits && value.length === 4 && token.period?.role !== 'base') which ??= value;
      continue;
    }
    if (!value || token.period?.role === 'base' || isFoundation(text, token)) continue;
    // 全年目标160个，已完成98个: no result is one of a whole year that runs on.
    if (status === 'actual' && holdsWithin(text, token, published, carried.period.actual)) {
      which ??= value;
      continue;
    }
    const close = asideEnd(tokens, i);
    if (close >= 0 && close < at) continue;
    // 做好明年工作，…；要做大产业，力争到2027年达到10家；要新建公路9条: an item's time ends with it.
    if (semicolon && status === 'target' && isItem(carried, text, tokens, i)) continue;
    // 新院区6月底启用；为12万名女生免费接种: only a period that stands for itself governs all parts of a sentence.
    if (
      semicolon &&
      !colon &&
      token.period?.role !== 'frame' &&
      !standsAlone(text, tokens, i) &&
      !((status === 'actual' || value.length === 4) && opensClause(text, tokens, i)) &&
      // 该县去年续建9座；新建12座
      !(status === 'actual' && value.length === YEAR && opensWithPlace(text, tokens, i)) &&
      // 由1036亿元提高到2020年的1602亿元；人均突破1万美元: where a change has arrived.
      !(status === 'actual' && tokens[i - 1]?.cue?.to && tokens[i + 1]?.kind === Cue.of)
    ) {
      // 确保全年完成收入41亿元；筹措3.2亿元: the year of what is done besides is better than none.
      if (status === 'target' && value.length === YEAR && sideOfPeriod(value, published) !== 'past') which ??= value;
      continue;
    }
    // 4月接待62万人次，20日当天3.1万人次；门票收入310万元: behind a day within it a longer time comes back.
    if (semicolon && !colon && status === 'actual' && passes(text, tokens, i, carried.period.actual)) continue;
    // 上半年打通4条路；厕所普及率升至88%: part of a year ends with its part of the sentence, unless it is a clause.
    if (
      semicolon &&
      !colon &&
      status === 'target' &&
      isPartOfYear(value) &&
      !/^(?:之?前|以前)?[，,：:]/.test(text.slice(token.end, token.end + 3))
    )
      continue;
    // 安永高速6月底前建成通车，渝安铁路开工，新改建公路1200公里: the day of one work in a year's list says nothing of the next but one.
    const ofYear = status === 'target' && carried.period.target === value.slice(0, YEAR) && isPartOfYear(value);
    if (commas && ofYear && isDayOfOtherWork(text, tokens, i, at, commas)) continue;
    if (status === 'target' && isDayOfItsNumber(text, tokens, i, at, carried.period.target)) continue;
    // 确保8月10日前补种25万亩，开展单产提升行动，力争玉米单产提高2%: another aim behind another work has a time of its own.
    if (
      status === 'target' &&
      commas > 1 &&
      aimed &&
      !colon &&
      isPartOfYear(value) &&
      isDeadline(text, token) &&
      !standsAlone(text, tokens, i)
    ) {
      if (!carried.period.target) year = value.slice(0, 4);
      continue;
    }
    // 其中2020年先培育2家；线路增至8条: a subtotal's period ends with its clause.
    if (crossed && !colon && isOfSubtotal(text, tokens, i, at)) continue;
    // 其中1—9月计划开工71项，实际已开工66项: planned for then.
    if (status === 'target' && !crossed && isTimeOfPlan(text, token.end)) return { own: value, past, atHead: crossed };
    const side = sideOfPeriod(value, published);
    // 3月6日集中开工，年度计划投资24亿元: what happens today is no deadline.
    if (
      status === 'target' &&
      value.length === 10 &&
      value === published?.slice(0, 10) &&
      !/^(?:\d{1,2}[时点]|[早中晚]上?|[上下]午|傍晚)?(?:之?前|以前)/.test(text.slice(token.end, token.end + 5)) &&
      !text.slice(token.end, Math.min(token.end + 60, (tokens[at] as Token).start)).includes('预计')
    )
      continue;
    // 其余预计11月底前完成；已有11项…
    if (status === 'actual' && side === 'now' && isDueBy(text, token) && !isCountedBy(text, token, published)) continue;
    // 2017年3月开工，目前已完成投资8亿元: what is so now is not so as of what was then; the day of the news is now, that of a beginning is not.
    if (
      (now || (stock && isLongAgo(value, published))) &&
      side === 'past' &&
      (NO_DAY.test(value) || isBeginning(text, token)) &&
      !isAsOf(text, token.start)
    )
      break;
    if (status === 'actual' && side !== 'future') return { own: asOf(text, tokens, i) ?? value, past, atHead: crossed };
    if (status === 'target' && (side !== 'past' || isAimedAtThen(text, token.start)))
      return { own: isSince(text, token) ? value.slice(0, YEAR) : value, past, atHead: crossed };
    // 要求8月底前完成1200户，目前已完成300户: what is so now is of no time to come.
    if (!semicolon && !(now && side === 'future')) past ??= value;
  }
  return { own: year, past, atHead: crossed, which };
}

/** A year or months. */
const NO_DAY = /^\d{4}(?:-\d\d)?(?:\/\d{4}(?:-\d\d)?)?$/;
const YEAR = 4;
/** 2018-01/2018-06 */
const MONTHS = 15;
const AIMS: ReadonlySet<string> = new Set(['力争', '确保', '争取', '努力', '务必', '力求']);

import { PROGRESS } from '../../language/accounts.ts';
import { bulletEnd } from '../../language/bullets.ts';
import { CharacterSet, SPACES } from '../../language/characters.ts';
import type { PeriodCue } from '../dates/dates.ts';
import { goesOnInList, opensPart } from '../dates/refine/frame.ts';
import type { Status } from '../types.ts';
import { asksAndLists } from './announce.ts';
import { isAsOf } from './as-of.ts';
import { hasJustBegun, isLag, isWithin, LONGEST_DAY, sideOfPeriod } from './period.ts';
import { isYearOfRule } from './rule-years.ts';
import { topicOf } from './topic-line.ts';
import { yearOfWorks } from './year-works.ts';

/** What earlier text leaves behind for numbers that do not say everything themselves. */
export interface Carried {
  /** Indicator and subject of the number before. */
  name: string | null;
  subject: string | null;
  /** The work that a head right above or in front names, for numbers that only say what is done. */
  item: string | null;
  /** Names of the last list of numbers, for 分别 and for lists of growth rates behind lists of levels. */
  list: string[];
  /** Names of the last sentence that named several numbers: 两项指标依次达到… */
  told: readonly string[];
  period: Record<Status, string | null>;
  /** The last time that the title of an account names. */
  titled: string | null;
  /** What the running passage plans for; what one item of it names ends with that item. */
  frame: string | null;
  /** What the last heading or question put in force; it returns where a numbered paragraph begins. */
  heading: Record<Status, string | null>;
  /** The mark of the running list of paragraphs, and the time, now over, that opened its last item that was opened by one. */
  items: { mark: string; period: string | null } | null;
  /** The paragraph before opened a list of plans or is an item of one. */
  plans: boolean;
  /** The last question asked for the terms of a policy. */
  terms: boolean;
  /** Rules were announced: 新办法公布了. */
  rules: boolean;
  /** Most of what was told last are results, and nothing since looked ahead: 一是…。二是…: its items tell results, too. */
  results: boolean;
  /** By when the list is to be so that the line above it opened (到2027年6月底：), and what was planned for before; null where none runs. */
  listDue: { due: string; before: string | null } | null;
  /** The year whose works the paragraphs go through since one opened it. */
  works: string | null;
  /** The paragraph before ended in plans. */
  outlook: Status | null;
  /** What the last number of the paragraph before was; null where that had none. */
  last: Status | null;
  /** Last name of a count by its unit: 68户重建户 … 剩余7户. */
  byUnit: Map<string, string>;
  /** What the line above, or the label of the item, says that it is about; null where neither does. */
  topic: string | null;
  /** The same of the paragraphs before. */
  unitsBefore: Map<string, string>;
}

/** Nothing said yet. */
export const newCarried = (): Carried => ({
  name: null,
  subject: null,
  item: null,
  list: [],
  told: [],
  period: { target: null, actual: null },
  titled: null,
  frame: null,
  heading: { target: null, actual: null },
  items: null,
  plans: false,
  terms: false,
  rules: false,
  results: false,
  listDue: null,
  works: null,
  outlook: null,
  last: null,
  byUnit: new Map(),
  topic: null,
  unitsBefore: new Map(),
});

/**
 * Takes a period as the one in force. A day or month within the period that already governs is an event or a deadline
 * of its own sentence and does not end it: after 2026年的十件实事 … 8月25日前完工 the next task is still due in 2026.
 */
export function setPeriod(
  carried: Carried,
  { value, role, quote }: PeriodCue,
  published: string | null,
  statuses: readonly Status[] = ['target', 'actual'],
): void {
  if (!value || role === 'base') return;
  const side = sideOfPeriod(value, published);
  // 今天, and 昨天到今天, but no longer stretch that ends today
  const today =
    value.slice(-LONGEST_DAY) === published?.slice(0, LONGEST_DAY) &&
    (value.length === LONGEST_DAY || quote[0] === '昨');
  for (const status of statuses) {
    if (side === (status === 'target' ? 'past' : 'future') || (today && status === 'target')) continue;
    const governing = carried.period[status];
    // 上半年…。决战下半年, told of in July: results are those of the half that is over.
    const early = status === 'actual' && hasJustBegun(value, published);
    if (early && governing && sideOfPeriod(governing, published) === 'past') continue;
    // 上半年…，本年新入库1128个: what is counted of the year so far is of the same months.
    if (status === 'actual' && OF_THE_YEAR.test(quote) && governing?.startsWith(`${value}-01/`)) continue;
    const narrow = status === 'target' ? value !== governing : !value.includes('/') && value.length > 4;
    const within = narrow && governing && isWithin(value, governing);
    // 前三季度…。1—8月，利润总额52亿元: what is counted a month later than the rest ends with its sentence.
    const lags = status === 'actual' && governing !== null && isLag(value, governing);
    if (!within && !lags) carried.period[status] = value;
  }
}

const OF_THE_YEAR = /^(?:本年|当年)/;

/** A sentence or a paragraph is over: the names of its numbers, where it had several, may be called together by a later one. */
export function closeList(carried: Carried): void {
  if (carried.list.length > 1) carried.told = carried.list;
  carried.list = [];
}

/** A paragraph begins: what was told of one work or firm before is told no longer, as that of a place goes on. */
export function closeSubject(carried: Carried): void {
  if (carried.subject && ONE_WORK.test(carried.subject)) carried.subject = null;
}
const ONE_WORK = /(?:项目|工程|产业园|园区?|公司|集团|企业|基地|铁路|公路|高速|高铁|大桥|水库|医院|学校|工厂)$/;

/** A paragraph begins: its label, or the line above it, is what its first numbers are of where they say nothing. */
export function enterTopic(carried: Carried, text: string, numbered: boolean): void {
  const topic = topicOf(text);
  carried.topic = topic ?? (numbered ? carried.topic : null);
  if (carried.topic) carried.name = carried.topic;
}

/** A paragraph is over where `text` begins another: what it counted is what that one may go back to. */
export function closeUnits(carried: Carried, text: string): void {
  // 进展情况：5月底完成214万平方米: of what the item above counted so.
  if (PROGRESS_STARTS.at(text, 0) && PROGRESS_LABEL.test(text.slice(0, LONGEST_HEAD))) return;
  for (const [unit, name] of carried.byUnit) carried.unitsBefore.set(unit, name);
  carried.byUnit.clear();
}
const LONGEST_HEAD = 40;
/** How far the item of the paragraph before has come. */
const PROGRESS_STARTS = new CharacterSet(`${SPACES}（(一二三四五六七八九十0123456789“【目最工项建进完落办推实施执`);
const PROGRESS_LABEL = new RegExp(
  `^\\s{0,8}(?:[（(]?[一二三四五六七八九十\\d]{1,2}[）)、.．])?[“【]?(?:目前|最新|工作|工程|项目|建设)?(?:${PROGRESS})(?:情况)?[】”]?[：:]`,
);

/** A heading or a question without numbers: its periods hold for what stands below; one without periods goes back to those above it. */
export function enterHeading(carried: Carried, periods: readonly PeriodCue[], published: string | null): void {
  carried.items = carried.last = null;
  endListDue(carried);
  for (const cue of periods) {
    setPeriod(carried, cue, published);
    // “十四五”规划和2021年工作: the year that is named last is the one spoken of.
    if (cue.value?.length === 4 && cue.role !== 'base' && sideOfPeriod(cue.value, published) !== 'past')
      carried.period.target = cue.value;
  }
  if (periods.some(({ value, role }) => value && role !== 'base')) carried.heading = { ...carried.period };
  else returnToHeading(carried);
}

/** 今年怎么干？ The year that a question asks of is the one that the answer speaks of, whatever was in force before. */
export function askOf(carried: Carried, value: string, published: string | null): void {
  const side = sideOfPeriod(value, published);
  if (side !== 'past') carried.period.target = value;
  if (side !== 'future') carried.period.actual = value;
}

/** Periods that one item of a list named do not hold for the next. */
function returnToHeading(carried: Carried): void {
  for (const status of ['target', 'actual'] as const)
    if (carried.heading[status]) carried.period[status] = carried.heading[status];
}

/**
 * An item of a list goes back to what its heading said. A span of time that opens an item holds for the results of its sisters
 * too: ——上半年，产值完成78亿元; ——财政收入完成7.9亿元.
 */
export function enterItem(
  carried: Carried,
  text: string,
  [first]: readonly PeriodCue[],
  published: string | null,
): void {
  const sign = (ITEM_STARTS.at(text, 0) ? ITEM.exec(text)?.[0] : null) ?? text.slice(0, bulletEnd(text));
  if (!sign) {
    endListDue(carried);
    return;
  }
  returnToHeading(carried);
  if (carried.listDue) carried.period.target = carried.listDue.due;
  const mark = sign.replace(COUNTER, '');
  if (carried.items?.mark !== mark) carried.items = { mark, period: null };
  const opens =
    first?.value && first.role === null && OPENING.test(text.slice(sign.length, first.start)) ? first.value : null;
  // A day or a month may be that of an event.
  if (opens) carried.items.period = SPAN.test(opens) && sideOfPeriod(opens, published) === 'past' ? opens : null;
  else if (carried.items.period) carried.period.actual = carried.items.period;
}
/** A list is over: what was planned for before it is planned for again. */
function endListDue(carried: Carried): void {
  if (carried.listDue && carried.period.target === carried.listDue.due) carried.period.target = carried.listDue.before;
  carried.listDue = null;
}

/** （二）强产业, 2.…, ——…, 一是…, and the symbols of a list. */
const ITEM_STARTS = new CharacterSet(`${SPACES}（(一二三四五六七八九十0123456789—`);
const ITEM =
  /^\s*(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、是]|\d{1,2}[.．、](?!\d)|——)/;
const COUNTER = /[\s一二三四五六七八九十\d①-⑳]+/;
const OPENING = /^\s*(?:至|从|自|在|截至|截止)?$/;
const SPAN = /^\d{4}$|\//;

/**
 * The times of a paragraph without numbers: what the passage plans for (会议部署明年工作), the day as of which what follows is counted
 * (截至1月28日，各镇陆续动工), where a list of aims follows the time that opens it (到2030年，全面建成…。——床位达到2万张), and the year whose works open `below`, the next paragraph.
 */
export function enterProse(
  carried: Carried,
  text: string,
  cues: readonly PeriodCue[],
  published: string | null,
  below: string,
): void {
  carried.last = null;
  endListDue(carried);
  if (asksAndLists(text.trimEnd())) carried.outlook = 'target';
  const aimsFollow = listsAims(below);
  const listFollows = aimsFollow || goesOnInList(below);
  for (const cue of cues) {
    enterFrame(carried, text, cue, published);
    const side = sideOfPeriod(cue.value, published);
    const ahead = side === 'future';
    const ofRule = side !== 'past' && isYearOfRule(text, cue.value, cue.end);
    const opensList = listFollows && cue.role === null && AIMED.test(text.slice(0, cue.start));
    if (ahead && opensList && aimsFollow) carried.outlook = 'target';
    if (ofRule || (ahead && (cue.role === 'frame' || opensList))) setPeriod(carried, cue, published, ['target']);
    else if (cue.value && !ahead && (isAsOf(text, cue.start) || opensAccount(text, cue, side)))
      carried.period.actual = cue.value;
  }
  const due = cues.at(-1);
  if (listFollows && due?.value && opensListBy(text, due) && sideOfPeriod(due.value, published) === 'future') {
    carried.listDue = { due: due.value, before: carried.period.target };
    carried.outlook = 'target';
  }
  const counted = cues.find(({ role }) => role !== 'base');
  // 现将2020年11月1日零时常住人口有关数据公布如下：
  if (counted?.value && DATA_BELOW.test(text) && sideOfPeriod(counted.value, published) === 'past')
    carried.period.actual = carried.heading.actual = counted.value;
  const year = yearOfWorks(text, below, cues, published);
  if (year) carried.works = carried.period.target = year;
}
/** 公报显示，2022年全国生态环境质量保持改善态势: whether a year that is over opens what is then told of a whole place. */
const opensAccount = (text: string, { value, start, end, role }: PeriodCue, side: ReturnType<typeof sideOfPeriod>) =>
  side === 'past' &&
  value?.length === 4 &&
  role === null &&
  (opensPart(text, start) || SHOWS.test(text.slice(Math.max(0, start - 4), start))) &&
  OF_PLACE.test(text.slice(end, end + 4));
const SHOWS = /(?:显示|表明)[，：]?$/;
const OF_PLACE = /^，?(?:全[国省市县区州]|我[国省市县区州])/;
/** …。到2027年6月底： */
const opensListBy = (text: string, { start, end }: PeriodCue): boolean =>
  /(?:^|[。；，：\s])(?:力争|确保)?[到至]$/.test(text.slice(Math.max(0, start - 5), start)) &&
  /^(?:之?前|以前)?，?(?:全[市县区省]|要|力争|确保|实现){0,2}[：:]\s*$/.test(text.slice(end));
const DATA_BELOW = /(?:数据|结果|情况)[^，。；]{0,6}(?:公布|公告|通报|发布|公报)如下[：:。]?\s{0,4}$/;
const AIMED = /^\s*(?:力争|争取|确保)?到$/;
/** 具体指标, 主要目标如下：, or the first line of them itself: 秸秆综合利用率：不低于92%. */
const listsAims = (line: string): boolean =>
  line.length <= LONGEST_LINE && (HEADS_AIMS.test(line) || IS_AIM.test(line));
const LONGEST_LINE = 40;
const HEADS_AIMS =
  /^\s{0,4}(?:具体|主要|核心|约束性|预期性|规划|量化|分项|工作){0,3}(?:指标|目标)(?:如下|体系|值)?(?:[：:]|$)/;
const IS_AIM = /^\s{0,4}[^，。；：:\d]{3,24}[：:](?:达到|不低于|不高于|[≥≤>＞])?\s?\d[^，。；]{0,18}$/;

/** Takes a time as the one that the passage plans for, or ends what it planned: 今年以来，…. */
export function enterFrame(carried: Carried, text: string, cue: PeriodCue, published: string | null): void {
  if (cue.role === 'frame') carried.frame = cue.value;
  else if (
    carried.frame &&
    cue.role === null &&
    !cue.implied &&
    opensPart(text, cue.start) &&
    sideOfPeriod(cue.value, published) !== 'future'
  )
    carried.frame = null;
}

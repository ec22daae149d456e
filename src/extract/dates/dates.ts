import type { Article } from '../../article/types.ts';
import { publicationDay } from '../../language/calendar.ts';
import { CharacterSet, SPACES } from '../../language/characters.ts';
import { documentSection } from '../quantities/section.ts';
import type { DateMention } from '../types.ts';
import { classOf } from './forms/class-of.ts';
import { day } from './forms/day.ts';
import { edge } from './forms/edge.ts';
import { feast, feastByNumber, thatHoliday } from './forms/feast.ts';
import { fromJanuary } from './forms/from-january.ts';
import { half } from './forms/half.ts';
import { iso } from './forms/iso.ts';
import { month } from './forms/month.ts';
import { namedQuarter, numberedQuarter } from './forms/quarter.ts';
import { relativeDayWord } from './forms/relative-day.ts';
import { relativeMonthWord } from './forms/relative-month.ts';
import { countedYears, relativeYear } from './forms/relative-year.ts';
import { sharedUnit } from './forms/shared-unit.ts';
import { soFar } from './forms/so-far.ts';
import { soft, thisYear, turnOfYear, yearsToCome } from './forms/soft.ts';
import { third } from './forms/third.ts';
import { week } from './forms/week.ts';
import { year } from './forms/year.ts';
import type { Part } from './part.ts';
import { briefingOf } from './refine/briefing.ts';
import { Chapters, isHeading } from './refine/chapters.ts';
import { Context } from './refine/context.ts';
import { datelineOf } from './refine/dateline.ts';
import { eventAt } from './refine/event.ts';
import { goesOnInList, isBesideNow, isFrame, looksBack, opensPart } from './refine/frame.ts';
import { joinParts } from './refine/join.ts';
import { joinRanges } from './refine/ranges.ts';
import { asDay, toEdtf } from './refine/resolved.ts';
import { isBase, isDescription } from './refine/role.ts';
import { isAccount } from './refine/year-in-force.ts';
import { Scanner } from './scan.ts';
import { isOneOf, startsAny } from './words.ts';

/**
 * A date, or an expression that is none but gives numbers their period (全年, 去年同期, 三年内).
 */
export interface PeriodCue {
  /** −1 is the title. Offsets are UTF-16 code units within the paragraph, end exclusive. */
  paragraph: number;
  start: number;
  end: number;
  quote: string;
  /** EDTF as in DateMention; null where the expression names no period or it cannot be resolved. */
  value: string | null;
  /** `soft` expressions are no dates in the contract's sense and are not marked. */
  kind: 'date' | 'soft';
  /** `base`: what a number is compared with (比2025年, 去年同期), hence not its period; `frame`: what its passage plans for (做好明年工作). */
  role: 'base' | 'frame' | null;
  /** True where year, month or day came from the context. */
  implied: boolean;
  rule: string;
}

/**
 * The forms of date. Forms share their first character or the unit behind a numeral; the first that matches wins:
 * - ISO dates before shared units: 2018-05-15 is no range of 2018 and 05;
 * - shared units before the rest: in 1—8月 the 8月 is no month of its own.
 */
const scanner = new Scanner(
  [iso, sharedUnit, year, month, day, numberedQuarter, feastByNumber, classOf],
  [
    relativeYear,
    countedYears,
    relativeMonthWord,
    relativeDayWord,
    week,
    namedQuarter,
    half,
    soFar,
    third,
    edge,
    soft,
    feast,
    thatHoliday,
    thisYear,
    turnOfYear,
    yearsToCome,
    fromJanuary,
  ],
);

/** Everything in the article that names a time, in the order of the text, title first. Pure; never throws on any text. */
export function findPeriods(article: Article): PeriodCue[] {
  const kind = documentSection(article.title).document;
  const accounts = kind === 'actual' || (kind === null && isAccount(article.title));
  const context = new Context(publicationDay(article.published), kind === 'target', accounts);
  const cues: PeriodCue[] = [];
  readParagraph(article.title, TITLE, context, cues, new Chapters());
  // 2018年决算和2019年上半年预算执行情况的报告: of two years it is the headings that say which one is spoken of.
  const titled = cues.find(isYear);
  const alone = new Set(cues.map(yearNamed).filter((named) => named !== null)).size < 2;
  if (titled && (alone || context.today === null)) context.entitle(Number(titled.value));
  const chapters = new Chapters();
  for (const [index, text] of article.paragraphs.entries()) readParagraph(text, index, context, cues, chapters);
  return cues;
}

/** The dates among the cues, each with what happens then. `cues` are those of the same article, where already found. */
export function findDates(article: Article, cues: readonly PeriodCue[] = findPeriods(article)): DateMention[] {
  const dates: DateMention[] = [];
  for (const { paragraph, start, end, quote, value, kind, implied, rule } of cues) {
    if (kind !== 'date') continue;
    const text = paragraph < 0 ? article.title : (article.paragraphs[paragraph] ?? '');
    const day =
      value && isOneOf(quote, quote.length - 1, '底末') && YEAR_ENDS.test(quote) && DECEMBER.test(value)
        ? `${value}-31`
        : value;
    dates.push({ paragraph, start, end, quote, value: day, event: eventAt(text, start, end), implied, rule });
  }
  return dates;
}

/** 年底, 2027年末: a date is the last day of its year; to the numbers beside it it is the month in which the year ends. */
const YEAR_ENDS = /年[底末]$/;
const DECEMBER = /^.{4}-12$/;

function readParagraph(text: string, paragraph: number, context: Context, cues: PeriodCue[], chapters: Chapters): void {
  context.enterParagraph(GOES_ON_STARTS.at(text, 0) && GOES_ON.test(text), goesOnInList(text));
  const question = isQuestion(text);
  const heading = question || isHeading(text);
  // A new chapter ends what the last one's heading said; its （一） does not.
  if (heading && text[0] !== '（' && text[0] !== '(') context.enterSection(chapters.enter(text));
  if (heading) context.planFor(null);
  const found = scanner.scan(text);
  if (found.length === 0) return;
  // Parts are joined before ranges are: in 4月18日至22日 the first end is two parts.
  const parts = joinRanges(text, joinParts(text, found)).filter((part) => !isName(text, part));
  const dateline = datelineOf(text, parts) ?? (paragraph === 0 ? briefingOf(text, parts) : undefined);
  if (dateline) {
    const resolved = context.resolve(text, dateline);
    const day = resolved && asDay(resolved);
    if (day && !context.isAhead(day)) context.speakFrom(day);
  }
  let read = 0;
  let aside: { end: number; leave: () => void } | null = null;
  for (const part of parts) {
    if (aside && part.start > aside.end) {
      aside.leave();
      aside = null;
    }
    if (looksBack(text.slice(read, part.start))) context.planFor(null);
    if (sentenceEnds(text, read, part.start)) context.enterSentence();
    else if (read) {
      const semicolon = text.slice(read, part.start).lastIndexOf('；');
      if (semicolon >= 0) context.enterPart(isOfNow(text, read + semicolon, part));
    }
    const close: number = aside ? -1 : asideEnd(text, part);
    if (close >= 0) aside = { end: close, leave: context.enterAside() };
    read = part.end;
    const cue = readPart(text, paragraph, part, context);
    // 今后五年 in the midst of a plan is a length of time like any other.
    if (cue.value === null && part.rule === 'dates/years-to-come') continue;
    cues.push(cue);
    // 问：2026年度医保要缴多少？ names whose year it is.
    if (heading && yearNamed(cue) && !(question && OF_TERM.test(text.slice(part.end - 1, part.end + 6))))
      context.enterSection(chapters.name(yearNamed(cue)));
  }
}

function readPart(text: string, paragraph: number, part: Part, context: Context): PeriodCue {
  const base = part.note === 'base' || isBase(text, part.start, part.end);
  if (base) part.note = 'base';
  const anaphor = part.rule === 'dates/this-year' && context.yearTold !== null;
  const resolved = context.resolve(text, part);
  const value = resolved ? toEdtf(resolved) : null;
  const year = resolved?.last.year ?? null;
  const open = year !== null && context.today !== null && year >= context.today;
  const frames =
    open &&
    !base &&
    part.kind === 'date' &&
    isFrame(text, part.start, part.end, value?.length === 4 && YEAR.test(value));
  if (
    resolved &&
    part.kind === 'date' &&
    !base &&
    !inName(text, part.start) &&
    !isOfLife(text, part.end) &&
    !isOfRecord(text, part.end) &&
    !(open && year > (context.today ?? year) && PAID_FOR.test(text.slice(part.end - 1, part.end + 12))) &&
    !isDescription(text, part.start)
  )
    context.remember(
      resolved,
      isOneOf(text, part.start - 1, '到') && !isOneOf(text, part.end, '，,'),
      frames || opensPart(text, part.start),
      isBesideNow(text, part.start),
    );
  if (frames || (year !== null && !resolved?.implied && !open && !base && opensPart(text, part.start)))
    context.planFor(frames ? year : null);
  return {
    paragraph,
    start: part.start,
    end: part.end,
    quote: text.slice(part.start, part.end),
    value,
    kind: anaphor ? 'soft' : part.kind,
    role: base ? 'base' : frames ? 'frame' : null,
    implied: resolved?.implied ?? false,
    rule: part.rule,
  };
}

/** （总投资2亿元，2024年底已完成六成），12月竣工: where the bracket ends in which a date is told beside other things; −1 where it is in none. */
function asideEnd(text: string, { start, end }: Part): number {
  const from = Math.max(0, start - LONGEST_ASIDE);
  const before = text.slice(from, start);
  const open = Math.max(before.lastIndexOf('（'), before.lastIndexOf('('));
  if (open < 0 || open + from === 0 || /[）)。；]/.test(before.slice(open))) return -1;
  const close = text.slice(end, end + LONGEST_ASIDE).search(/[）)]/);
  return close >= 0 && start - (from + open) + close > SHORT_NOTE ? end + close : -1;
}
const LONGEST_ASIDE = 60;
/** In so few characters beside the date a bracket only says which day the words before it mean: 昨日（4月16日）. */
const SHORT_NOTE = 6;

/** ；环湖公路目前完成六成，10月底前通车, ；上半年接待9万人次，同比增长8%: this part of a sentence speaks of today, whatever year to come the one before named. */
const isOfNow = (text: string, from: number, { start, end }: Part): boolean =>
  SAID_OF_NOW.test(text.slice(Math.max(from, start - LONGEST_ASIDE), start)) ||
  // 项目明年3月投用；年内改造64所
  (text.startsWith('年内', start) && isOneOf(text, start - 1, '；;')) ||
  /^[^；。！？]{0,50}(?:同比|环比)/.test(text.slice(end, end + LONGEST_ASIDE));
const SAID_OF_NOW = /目前|眼下|当前|现已|截至/;

/** 1971年9月生，1993年7月参加工作: the dates of a life, in which no other date of the news falls. */
const OF_LIFE = ['生', '出生', '参加工作', '入党', '加入中国共产党', '入伍', '毕业'];
const isOfLife = (text: string, end: number): boolean =>
  startsAny(text, end, OF_LIFE) && !startsAny(text, end, NOT_OF_LIFE);
const NOT_OF_LIFE = ['生产', '生效', '生态', '生活', '毕业生', '生猪', '生育', '生源'];

/** 1961年以来最重的旱情，8月至10月…: since when something is a record says nothing of what is told. */
const isOfRecord = (text: string, end: number): boolean =>
  text.startsWith('以来', end) && OF_RECORD.test(text.slice(end + 2, end + 10));
const OF_RECORD = /^(?:同期)?(?:的?最|首|历史|第[一二三]|罕见|仅有)/;

/** 围绕上述目标，…: a paragraph that speaks of the year of the aims before it. */
const GOES_ON_STARTS = new CharacterSet(`${SPACES}围按对根聚锚为实`);
const GOES_ON =
  /^\s*(?:围绕|按照|对照|根据|聚焦|锚定|为?实现|为了?完成)[^，。；]{0,4}(?:上述|以上|这些|这一)[^，。；]{0,6}(?:目标|任务|部署|要求)/;

/** 2026年度的保费; not 2026年度的工作. */
const OF_TERM = /^.?度(?!的?(?:工作|目标|计划|任务|打算|预算|经济|发展))/;

/** 已有38万人缴纳了2026年度的保费，11月底前…: nothing happens in a year that is paid for. */
const PAID_FOR = /^.?度(?:的|[^，。；]{0,6})(?:保费|缴费|征缴|筹资|参保|医保|保险|订单|合同)/;

/** Index of the title among the paragraphs. */
const TITLE = -1;
const YEAR = /^\d{4}$/;

/** Whether a cue is a date that names a whole year and may govern what stands under it. */
const isYear = ({ kind, value, role }: PeriodCue): boolean =>
  kind === 'date' && role !== 'base' && value?.length === 4 && YEAR.test(value);

/** The one year in which a date lies that names it (2019年上半年); null for any other. */
function yearNamed({ kind, value, role, implied }: PeriodCue): number | null {
  if (kind !== 'date' || role === 'base' || implied || value === null) return null;
  const [year] = ONE_YEAR.exec(value) ?? [];
  return year && value.startsWith(year, value.indexOf('/') + 1) ? Number(year) : null;
}
const ONE_YEAR = /^\d{4}/;

/** 记者：2014年答卷如何？ asks of a year that its answers speak of. */
export const isQuestion = (text: string): boolean => isOneOf(text, text.length - 1, '？?') && QUESTION.test(text);
const QUESTION = /^[^：:。，,？?]{1,14}[：:][^：:]{4,120}[？?]$/;

function sentenceEnds(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0x21 || code === 0x3f) return true;
  }
  return false;
}

/** 《今晚》: a date that is all of a title is a name. */
const isName = (text: string, { start, end }: Part): boolean =>
  isOneOf(text, start - 1, '《') && isOneOf(text, end, '》');

/** Whether a place lies inside 《…》; names are looked back for no further than this. */
const LONGEST_NAME = 60;
function inName(text: string, at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back < LONGEST_NAME; back--) {
    const code = text.charCodeAt(back);
    if (code === 0x300b) return false;
    if (code === 0x300a) return true;
  }
  return false;
}

import type { Article } from '../../article/types.ts';
import { findPeriods, isQuestion, type PeriodCue } from '../dates/dates.ts';
import { goesOnInList } from '../dates/refine/frame.ts';
import { isOneOf } from '../dates/words.ts';
import type { QuantityMention } from '../types.ts';
import { announces, asksAndLists, comesIntoForce, goesOnIntending } from './announce.ts';
import {
  closeList,
  closeSubject,
  closeUnits,
  enterFrame,
  enterHeading,
  enterItem,
  enterProse,
  enterTopic,
  newCarried,
} from './carried.ts';
import { announcesRules } from './entitled.ts';
import { isQuantity, isSwallowed } from './filters.ts';
import { govern, governByYears } from './govern.ts';
import { groupSize, unifyUnits } from './groups.ts';
import { isHeadline, measureLine, settleHeadline } from './headline.ts';
import { itemLine, itemOpening } from './item-heads.ts';
import { kindOfParagraph } from './kind-of-paragraph.ts';
import { leaveBehind } from './leave-behind.ts';
import { readLeft } from './left.ts';
import type { Left } from './left-parts.ts';
import { listedPeriods } from './listed-periods.ts';
import { mention } from './mention.ts';
import type { Modes } from './modes.ts';
import { isDayAlone } from './moment.ts';
import { isOnTheWay, type Naming } from './named.ts';
import { nameGroup } from './naming.ts';
import { isNumberLine, settleNumberLine } from './number-line.ts';
import { isFarHorizon, isPlanAhead, outlookAt, sideOfPeriod } from './period.ts';
import { ownPeriods } from './periods.ts';
import { looksAhead, opensPlanList } from './plan-list.ts';
import { sectionIn } from './progress-lists.ts';
import { isAsking, isHeadQuestion, withoutAsker } from './questions.ts';
import type { RawQuantity } from './raw.ts';
import type { Reading } from './reading.ts';
import { FIELD, OF_THEN, OTHER_RATE, RATES_OF } from './row-signs.ts';
import { scanQuantities } from './scan.ts';
import { documentSection, isReported, opensNews, readSection } from './section.ts';
import { settleTimes } from './settle.ts';
import { sharesLinks, shareWith } from './shared-in-list.ts';
import { Skips } from './skip.ts';
import { stageSpan } from './stage-span.ts';
import { readModes } from './status.ts';
import { setDue, taskRows } from './task-rows.ts';
import { asksForTerms } from './terms.ts';
import { markTiers } from './tiers.ts';
import { readTitle } from './title.ts';
import { Mark, type Token, tokenise } from './tokens.ts';
import { yearsOfReport } from './work-report.ts';
import { toldAround } from './work-runs.ts';
import { isOneOfWorks } from './year-works.ts';

/**
 * Finds every quantity of the article with its meaning. Linear in the text; pure. The steps, in this order because
 * each needs what the one before found: numbers with units (scan), the words that carry structure (tokens), what
 * stands before each number (left), lists of numbers (groups), then a name, status, measure and period for each.
 * `periods` are those of the same article, where already found.
 */
export function findQuantities(
  article: Article,
  periods: readonly PeriodCue[] = findPeriods(article),
): QuantityMention[] {
  const { published } = article;
  const found: QuantityMention[] = [];
  let carried = newCarried();
  let section = documentSection(article.title, article.paragraphs);
  const lists = toldAround(article.paragraphs, published);
  const rows = taskRows(article.paragraphs);
  carried.rules = announcesRules(article.title);
  const reportYears = yearsOfReport(article.title, published);
  const inReport = reportYears !== null;
  let next = readTitle(carried, article.title, periods, published, reportYears);
  let items = 0; // of news that the article brings
  let headline = -1; // where the numbers of a headline begin that the paragraph before was
  /** The number of the paragraph before, where that was nothing else. */
  let line: QuantityMention | null = null;
  for (const [paragraph, text] of article.paragraphs.entries()) {
    const from = next;
    while (next < periods.length && (periods[next] as PeriodCue).paragraph === paragraph) next++;
    const own = ownPeriods(text, periods.slice(from, next));
    const above = headline;
    headline = -1;
    const raw = scanQuantities(text, new Skips(text, own));
    const before = found.length;
    const alone = isNumberLine(text, raw);
    const around = carried;
    if (alone) carried = structuredClone(carried); // it is said again below, and nothing goes on from here
    section = readSection(section, text, raw.length > 0, published);
    if (!goesOnInList(text)) carried.frame = null;
    if (isAsking(text)) carried.terms = asksForTerms(text);
    else if (section.heading) carried.terms = false;
    // 本报讯 a second time: another item, of which the one before says nothing.
    if (text.slice(0, LONGEST_HEAD).includes('本报讯') && ++items > 1) carried = newCarried();
    if (opensNews(section, text)) carried = newCarried();
    const listed = carried.plans && goesOnInList(text);
    carried.plans = listed || (isOneOf(text, text.length - 1, '：:') && opensPlanList(text, text.length - 1));
    if (!raw.length) {
      if (looksAhead(text)) carried.results = false;
      carried.item = itemLine(text, article.paragraphs[paragraph + 1] ?? '');
      carried.name = carried.item ?? measureLine(text) ?? carried.name;
      enterTopic(carried, text, false);
    }
    if (raw.length) {
      carried.name = carried.item ?? itemOpening(text) ?? carried.name;
      enterItem(carried, text, own, published);
      if (carried.works && !isOneOfWorks(text)) carried.works = null;
      unifyUnits(text, raw);
      const tokens = tokenise(text, raw, own);
      const at: number[] = [];
      for (let i = 0; i < tokens.length; i++) if ((tokens[i] as Token).kind & Mark.quantity) at.push(i);
      const lefts = at.map((i) => readLeft(text, tokens, i, raw));
      const { target } = carried.period;
      const stage = stageSpan(text, own);
      if (stage && sideOfPeriod(stage, published) !== 'past') carried.period.target = stage;
      const before = found.length;
      const place = { published, carried, section, listed, inReport };
      const told = rows.has(paragraph) ? 'target' : (lists.get(paragraph) ?? kindOfParagraph(text, place));
      const here = sectionIn(section, told);
      enterTopic(carried, text, true);
      readParagraph({ text, tokens, raw, at, lefts, section: here, published, carried }, paragraph, listed, found);
      if (isFarHorizon(carried.period.target, target, published)) carried.period.target = target;
      carried.item = carried.topic = null;
      settleTimes(found.slice(before), text, own, published);
      setDue(found.slice(before), rows.get(paragraph), periods);
      if (above >= 0)
        settleHeadline(article.paragraphs[paragraph - 1] ?? '', found.slice(above, before), text, found.slice(before));
      if (isHeadline(text) && !alone) headline = before;
      if (stage && carried.period.target === stage) carried.period.target = target;
    } else if ((section.heading && !isDayAlone(text, own)) || isQuestion(text) || isHeadQuestion(text)) {
      enterHeading(carried, own, published);
      // 记者：明年有哪些安排？
      if (
        announces(withoutAsker(text).slice(0, -1), text.at(-1) ?? '') ||
        asksAndLists(text.trimEnd()) ||
        comesIntoForce(text.trimEnd())
      )
        carried.outlook = 'target';
    } else {
      enterProse(carried, text, own, published, article.paragraphs[paragraph + 1] ?? '');
      governByYears(carried, text, own, published);
    }
    if (line) settleNumberLine(line, text, found.slice(before));
    line = alone ? (found[before] ?? null) : null;
    if (alone) carried = around;
    carried.rules ||= announcesRules(text);
  }
  return found;
}

const LONGEST_HEAD = 40; // a headline and the words behind it that open an item
const YEAR_ENDS = '12-21'; // 年内 told after this day looks back

function readParagraph(reading: Reading, paragraph: number, listed: boolean, found: QuantityMention[]): void {
  const { text, tokens, raw, at, lefts, section, carried, published } = reading;
  const side = (token: Token) => outlookAt(text, token, published);
  const modes = readModes(text, tokens, raw, side, {
    reported: isReported(section),
    report: section.status === 'actual',
    policy: section.status === 'target' || section.document === 'target',
    before:
      listed || carried.works || (carried.last === 'target' && goesOnIntending(text)) ? 'target' : carried.outlook,
    listed,
    yearEnds: published !== null && published.slice(5, 10) > YEAR_ENDS,
    terms: carried.terms,
    planYears: isPlanAhead(carried.period.target, published),
    published,
  });
  let sentence = 0; // token index where the sentence of the current group begins
  let units = carried.byUnit; // what was counted by which unit when the parts of the whole began
  let whole: string | null = null; // what the parts told in the sentence are parts of
  let named = false; // whether a number before it in the sentence has a name
  let seen = 0;
  let fed = 0;
  // What earlier sentences said of the period governs where a sentence says nothing itself.
  const feed = (until: number) => {
    for (; fed < until; fed++) if ((tokens[fed] as Token).period) govern(carried, text, tokens, fed, published);
  };
  const before = found.length;
  closeList(carried);
  closeSubject(carried);
  closeUnits(carried, text);
  for (let first = 0; first < raw.length; ) {
    const size = groupSize(text, raw, tokens, at, first);
    for (; seen < (at[first] as number); seen++) {
      const { kind, period, start } = tokens[seen] as Token;
      if (period) enterFrame(carried, text, period, published);
      if (kind & Mark.stop || text[start] === '；') {
        carried.name = whole ?? carried.name;
        if (whole !== null) carried.byUnit = units;
        whole = null;
      }
      if (kind & Mark.stop) {
        [sentence, named] = [seen + 1, false];
        closeList(carried);
      }
    }
    feed(sentence);
    // 投资215亿元，其中公路98亿元。一季度完成35亿元, or behind ；: behind the parts the whole is spoken of again.
    if (
      whole === null &&
      text.slice(first ? (raw[first - 1] as RawQuantity).end : 0, (raw[first] as RawQuantity).start).includes('其中')
    ) {
      whole = carried.name;
      units = new Map(carried.byUnit);
    }
    const names = nameGroup(reading, first, size, named);
    // 增幅分别为-6.3%、11.4%: rates of what was named before are rates all the same.
    const rates =
      size > 1 &&
      (names.some(({ name }) => name && /(?:增幅|增速|涨幅|降幅)$/.test(name)) ||
        RATES_OF.test(
          text.slice(Math.max(0, (raw[first] as RawQuantity).start - 10), (raw[first] as RawQuantity).start),
        ));
    const each = size > 1 ? listedPeriods(reading, first, size) : null;
    const head = raw[first] as RawQuantity;
    // 比2015年的3.2万吨、4.9万吨分别削减: each of them is of then.
    const ofThen = size > 1 && OF_THEN.test(text.slice(Math.max(0, head.start - 12), head.start));
    for (let k = 0; k < size; k++) {
      const index = first + k;
      const naming = names[k] as Naming;
      if (
        isSwallowed(lefts, index) ||
        !isQuantity(reading, index, naming.name, k > 0 ? (lefts[first] as Left) : (lefts[index] as Left))
      )
        continue;
      // In a list the words before the first number hold for all: 分别增长9%、17.5%.
      const own = lefts[index] as Left;
      const links = k > 0 && sharesLinks(reading, first, index) ? (lefts[first] as Left) : own;
      const made = mention(reading, paragraph, index, naming, links, modes[index] as Modes, found.at(-1));
      shareWith(made, reading, { first, size, k }, found.at(-1));
      // 出生率、死亡率和自然增长率分别为: one of the names, no word for the row.
      const other = () => OTHER_RATE.test(naming.name ?? '') && names.at(-1)?.name?.endsWith('增长率') === true;
      if (rates && made.measure === 'share' && !other()) made.measure = 'growth';
      if (each) made.period = each[k] ?? made.period;
      if (k > 0 && ofThen) made.period = found.at(-1)?.period ?? null;
      found.push(made);
      const { kind, unit } = raw[index] as RawQuantity;
      if (
        (kind === 'count' || kind === 'physical') &&
        naming.name &&
        !made.base &&
        !(naming.byVerb && carried.byUnit.has(unit))
      )
        carried.byUnit.set(unit, naming.name);
      // 占年度计划的37.9%，高出时间进度4.6个百分点: of what was done, not of its part in the plan.
      // 在全市13个镇中由第9位升至第6位: the field of a comparison is not what is compared.
      const field =
        kind === 'count' &&
        FIELD.test(text.slice((raw[index] as RawQuantity).end, (raw[index] as RawQuantity).end + 12));
      // 比省定标准95%高3.6个百分点: what is held against it is not the standard.
      const held = (lefts[index + 1]?.base ?? '').endsWith(made.quote);
      if (!isOnTheWay(naming.name) && !field && !held) carried.name = naming.name;
      carried.subject = naming.subject ?? carried.subject;
    }
    const [only] = names;
    if (size > 1) carried.list = names.map((naming) => naming.name ?? '');
    else if (only?.stated && only.name && !carried.list.includes(only.name)) carried.list.push(only.name);
    // 服役每满一年4500元: for how long is no number with a name.
    named ||= !text.startsWith('每满', head.start - 2);
    first += size;
  }
  feed(tokens.length);
  const own = found.splice(before);
  markTiers(text, own);
  found.push(...own);
  leaveBehind(carried, text, tokens, own);
}

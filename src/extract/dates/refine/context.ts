import { addDays, type CalendarDay, daysInMonth, toDayNumber, weekday } from '../../../language/calendar.ts';
import type { Part, Spec } from '../part.ts';
import { isOneOf } from '../words.ts';
import { type Around, around, NOTHING_AROUND } from './around.ts';
import { Holidays, yearJustOver } from './holiday.ts';
import { openingDay } from './opening-day.ts';
import { leant } from './passage.ts';
import { relativeMonth } from './relative-month.ts';
import { after, daysFrom, known, type LooseDate, loose, type Resolved, withDays } from './resolved.ts';
import { type Tense, tenseAt } from './tense.ts';
import {
  countedFrom,
  crossesNewYear,
  isAheadIn,
  isDayAhead,
  isEndOfLast,
  isJustPast,
  isNextInRow,
  isOfTheseDays,
  isRecent,
  isStillThisYear,
  nearestWith,
  yearOfDay,
  yearOfSpan,
} from './year.ts';
import { isAccountOf, yearInForce, yearNamed } from './year-in-force.ts';

/**
 * What has been said so far in an article, and what a date's words mean in the light of it: which year 4月17日 is in,
 * which month 3日, which year 全年. One instance an article, fed from left to right.
 */
export class Context {
  /** The day the article speaks from: its dateline where there is one, else the day of publication. */
  #reference: CalendarDay | null;
  /** Year and month named in the running sentence, and whether it is one by which something is to be reached (到2030年占比达到…). */
  #sentence: LooseDate | null = null;
  #horizon = false;
  /** Year named last in the running paragraph, and whether it came with a month. */
  #paragraphYear: number | null = null;
  #paragraphDated = false;
  /** Year that was named last without a month, in any paragraph; null where that one lies ahead. */
  #story: number | null = null;
  /** Year of the section's heading. */
  #heading: number | null = null;
  /** Year in the article's title. */
  #title: number | null = null;
  /** The last date named, anywhere before, and its first day where it was a range. */
  #last: LooseDate | null = null;
  #lastFirstDay = 0;
  /** The day of the event that the article opens with, and how many paragraphs have begun. */
  #event: CalendarDay | null = null;
  #paragraphs = 0;
  /** The year that the passage plans for, whatever one of its items names; null where it plans for none. */
  #frame: number | null = null;
  readonly #holidays = new Holidays();
  #around: Around = NOTHING_AROUND; // of the date that is being read
  /** The year named before opened what it speaks of; it was that of another part of the sentence only: 明年全部消除；. */
  #governs = true;
  #aside = false;
  /** The article is a plan or a policy: months without a year lie ahead in it. */
  readonly #planned: boolean;
  /** The article is an account of the year in its title, however long ago that was. */
  readonly #accounts: boolean;

  constructor(published: CalendarDay | null, planned = false, accounts = false) {
    [this.#reference, this.#planned, this.#accounts] = [published, planned, accounts];
  }

  /** What is read from here on is planned for this year; null where it no longer is. */
  planFor(year: number | null): void {
    this.#frame = year;
  }

  /** The year that it is. */
  get today(): number | null {
    return this.#reference?.year ?? null;
  }

  isAhead(day: CalendarDay): boolean {
    return this.#reference !== null && toDayNumber(day) > toDayNumber(this.#reference);
  }

  /** A new dateline: 今天 is that day. */
  speakFrom(day: CalendarDay): void {
    this.#reference = day;
  }

  /** The year that the title names; it holds where neither a heading nor the tense says otherwise. */
  entitle(year: number): void {
    this.#title = year;
  }

  /** The year of a section, null to forget it. */
  enterSection(year: number | null): void {
    this.#heading = year;
  }

  /** A new paragraph, which `goesOn` with what was spoken of (围绕上述目标) or `listed` with what was planned. */
  enterParagraph(goesOn = false, listed = false): void {
    if (!goesOn) this.#paragraphYear = null;
    if (!listed) this.#frame = null;
    this.#paragraphs++;
    this.#paragraphDated = false;
    this.#sentence = null;
  }

  enterSentence(): void {
    this.#sentence = null;
  }

  /** A part of the sentence behind ；: a year to come that the part before named does not hold where it was the end of a plan, or where this part is told `ofNow`. */
  enterPart(ofNow: boolean): void {
    const [told, today] = [this.#sentence?.year, this.#reference?.year];
    this.#aside ||= !this.#governs && this.#sentence?.month === null;
    const item = this.#frame !== null && told !== this.#frame;
    if (!told || !today || told <= today || !(ofNow || item || (this.#horizon && told > today + 1))) return;
    if (this.#paragraphYear === told) this.#paragraphYear = null;
    this.#sentence = null;
  }

  /** What is named until the function that this returns is called is forgotten then: a bracket says nothing of what follows it. */
  enterAside(): () => void {
    const before = [this.#sentence, this.#last] as const;
    const [year, dated, firstDay] = [this.#paragraphYear, this.#paragraphDated, this.#lastFirstDay];
    return () => {
      [this.#sentence, this.#last] = before;
      this.#paragraphYear = year;
      this.#paragraphDated = dated;
      this.#lastFirstDay = firstDay;
    };
  }

  /** The year that 这一年 goes back to: named in the running paragraph, or last by itself in an earlier one and not to come; null where none was. */
  get yearTold(): number | null {
    return this.#paragraphYear ?? this.#story;
  }

  /** Remembers a date as what the next ones may lean on; `horizon`: it is by then that something is to be reached; `governs`: it opens what it speaks of; `beside`: one of several times. */
  remember({ first, last }: Resolved, horizon = false, governs = true, beside = false): void {
    this.#horizon = horizon;
    this.#governs = governs;
    this.#aside = beside;
    if (first.year === null || first.year !== last.year) {
      if (first.year === null && first.month !== null) this.#last = this.#sentence = last;
      this.#lastFirstDay = first.day ?? 0;
      return;
    }
    this.#event ??= openingDay(first, last, this.#reference, this.#paragraphs);
    this.#paragraphYear = first.year;
    if (first.month === null) this.#story = first.year <= (this.today ?? first.year) ? first.year : null;
    this.#paragraphDated = first.month !== null;
    this.#sentence = first.month === last.month ? first : loose(first.year);
    // 1—8月 names no month that 20日 could be a day of.
    if (first.month === null || (first.day === null && first.month !== last.month)) return;
    this.#last = last;
    this.#lastFirstDay = first.day ?? 0;
  }

  /** The calendar's reading of a part; null where the context does not settle it, or no such day exists. */
  resolve(text: string, part: Part): Resolved | null {
    // 当年 and 次年 point back at a year, whatever is to happen in it.
    let known: Tense | null =
      part.spec.year?.base === 'named' && isOneOf(text, part.start, '当同次翌那') ? 'none' : null;
    const tense = (): Tense => {
      known ??= tenseAt(text, part.start, part.end);
      // 4月底注册率50%: the end of a month leans to what is near.
      return known === 'none' && /月[底末]$/.test(text.slice(part.start, part.end)) ? 'open' : known;
    };
    this.#around = around(text, part);
    const from = this.#resolve(part.spec, tense, null, part);
    if (!from || !part.to) return from;
    const to = this.#resolve(part.to, tense, from.first, part);
    return to && { first: from.first, last: after(to.last, from.first, part.to), implied: from.implied || to.implied };
  }

  #resolve(spec: Spec, tense: () => Tense, from: LooseDate | null, part: Part): Resolved | null {
    if (spec.feast) return this.#holidays.find(spec, this.#sentence, this.#reference, tense, this.#around);
    const years = this.#years(spec, tense, from, part);
    if (years === undefined) return null;
    if (spec.day && spec.day.base !== 'month') return this.#relativeDay(spec.day.from, spec.day.to, spec.day.base);
    if (spec.month === null && spec.day === null) {
      if (!years) return null;
      const named = spec.year?.base === 'named';
      return { first: loose(years[0]), last: loose(years[1]), implied: named };
    }
    if (spec.month === null) return this.#bareDay(spec, tense, from);
    if (spec.month.base !== 'year') return relativeMonth(spec, years, part, this.#sentence, this.#reference);
    const year = years ? years[0] : this.#yearOf(spec, tense, from, part);
    const implied = years === null || spec.year?.base === 'named';
    return withDays(year, spec.month.from, spec.month.to, spec, implied);
  }

  /** First and last year that the words state; null where they state none; undefined where there is nothing to count from. */
  #years(spec: Spec, tense: () => Tense, from: LooseDate | null, part: Part): [number, number] | null | undefined {
    if (!spec.year) return null;
    if (spec.year.base === 'absolute') return [spec.year.from, spec.year.to];
    if (part.rule === 'dates/this-year' && this.yearTold !== null && this.#sentence?.year === undefined)
      return [this.yearTold, this.yearTold];
    const told = this.#sentence?.year ?? (this.#paragraphDated ? null : this.#paragraphYear);
    const counted = countedFrom(part, told, this.#reference);
    const base = spec.year.base === 'reference' ? counted : (from?.year ?? this.#yearInForce(tense));
    if (base === null) return undefined;
    return [base + spec.year.from, base + spec.year.to];
  }

  /** The year that 全年, 年内 and 同年 mean. */
  #yearInForce(tense: () => Tense): number | null {
    const paragraph = { year: this.#paragraphYear, dated: this.#paragraphDated };
    const year = yearNamed(this.#sentence, this.#frame, paragraph, this.#around, this.today);
    const named = year ?? (this.#around.thatYear ? this.#last?.year : null) ?? this.#heading;
    const [heading, title, accounts] = [this.#heading, this.#title, this.#accounts];
    return yearInForce({ named, heading, title, accounts }, this.#around, this.#reference, tense);
  }

  #relativeDay(from: number, to: number, base: 'reference' | 'named' | 'week'): Resolved | null {
    const spoken = this.#around.quoted ? (this.#event ?? this.#reference) : this.#reference;
    const start = base === 'named' ? known(this.#last) : spoken;
    return start && daysFrom(base === 'week' ? addDays(start, 1 - weekday(start)) : start, from, to);
  }

  /** A day without a month, 3日 or 18日至22日. */
  #bareDay(spec: Spec, tense: () => Tense, from: LooseDate | null): Resolved | null {
    const { from: day = 1 } = spec.day ?? {};
    const sentence = from ?? this.#sentence;
    const make = (year: number | null, month: number): Resolved | null => withDays(year, month, month, spec, true);
    if (sentence?.month) return make(sentence.year, sentence.month);
    const reference = this.#reference;
    if (!reference) return this.#last?.month ? make(this.#last.year, this.#last.month) : null;
    const ahead = isDayAhead(day, reference, tense);
    // Told in order, a smaller day is one of a later month.
    const near = !ahead && (this.#paragraphDated || this.#lastFirstDay > 0);
    // 截至6月底…。这是记者5日获悉的: when the reporter heard it is no day of what was told.
    if (
      near &&
      !this.#around.reporter &&
      !isJustPast(day, reference) &&
      this.#last?.month &&
      this.#last.year !== null &&
      day >= this.#lastFirstDay
    ) {
      const { year, month } = this.#last;
      const age = toDayNumber(reference) - toDayNumber({ year, month, day });
      if (isRecent(age) && day <= daysInMonth(year, month)) return make(year, month);
    }
    const at = nearestWith(day, reference, ahead);
    return at && make(at.year, at.month);
  }

  /** The year of the date before in the same paragraph, where the story goes on from it: 1984年5月…。10月… */
  #toldYear(spec: Spec): number | null {
    const inOrder = (spec.month?.from ?? 0) >= (this.#last?.month ?? 13) && !isOfTheseDays(spec, this.#reference);
    return this.#paragraphDated && inOrder ? this.#paragraphYear : null;
  }

  /** The year of a month, quarter or day that does not say it; null where nothing settles it. */
  #yearOf(spec: Spec, tense: () => Tense, from: LooseDate | null, part: Part): number | null {
    if (from) return from.year;
    const reference = this.#reference;
    if (this.#around.fromToday && reference) return yearOfDay(reference, spec, () => 'future');
    const named = this.#sentence?.year ?? null;
    const feast = named === null && !this.#around.intends ? yearJustOver(part, spec, reference) : null;
    if (feast !== null) return feast; // 国庆前走访300户, told in November
    // 2018年9月开工，截至2月底; 2016年督察反馈问题41个，截至8月底: as of now, in a story that did not begin so early in a year.
    if (this.#around.asOf && reference && named !== null && (spec.month?.from ?? 12) < (this.#sentence?.month ?? 13))
      return yearOfDay(reference, spec, () => 'past');
    // 2025年度居民医保缴费已于9月15日启动, 从2025年起…前三季度: what is over is of no year to come.
    if (reference && named !== null && named > reference.year) {
      if (tense() === 'past') return yearOfDay(reference, spec, () => 'past');
      if (part.rule === 'dates/so-far' && (spec.month?.to ?? 12) < reference.month) return reference.year;
    }
    if (reference && isStillThisYear(this.#sentence, spec, reference, this.#aside || this.#around.step, tense))
      return reference.year;
    if (named !== null && !(reference && named < reference.year && tense() === 'future'))
      return crossesNewYear(spec, named, this.#sentence, reference, tense) ? named + 1 : named;
    if (this.#frame !== null && reference && isAheadIn(this.#frame, reference, spec, tense)) return this.#frame;
    const isSpan =
      !spec.month || spec.month.from !== spec.month.to || part.rule === 'dates/edge' || part.rule === 'dates/quarter';
    const told = isSpan ? null : this.#toldYear(spec);
    if (told !== null && (!reference || (told < reference.year && tense() !== 'future'))) return told;
    // 问：2026年的参保情况如何？截至9月底…: what is over is of no year to come.
    const over = reference && this.#heading !== null && this.#heading > reference.year && tense() === 'past';
    if (this.#heading !== null && !over) return this.#heading;
    // 年末, 上半年 in the bulletin of a year, whenever it was put there
    if (isSpan && isAccountOf(this.#title, this.#accounts, reference, tense)) return this.#title;
    if (reference && this.#around.yearEnd && isEndOfLast(reference, this.#paragraphYear ?? this.#title, tense))
      return reference.year - 1;
    if (!reference) return isSpan ? this.#title : null;
    // 6月底启用 in a list under 2026年十件实事: the title's year, if it is the running one or the one just over.
    const titled = this.#title === reference.year || this.#title === reference.year - 1;
    const open = tense() === 'none' || tense() === 'open';
    if (titled && open && (!spec.day || (spec.month?.from ?? 12) < reference.month)) return this.#title;
    // 第二轮：9月28日 …第三轮：11月11日: the next of a row of days to come.
    if (tense() === 'none' && isNextInRow(spec, this.#last, reference)) return reference.year;
    // 消费券6月2000万元、8月2500万元 in a policy of May
    if (this.#planned && open && (spec.month?.from ?? 0) > reference.month) return reference.year;
    const leaning = () => leant(tense(), this.#around, reference);
    if (isSpan) return yearOfSpan(reference, spec, leaning, part.note === 'base');
    return yearOfDay(reference, spec, leaning, !!spec.day || this.#around.leads); // 9月开学以后是道坎 in August
  }
}

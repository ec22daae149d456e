import type { PeriodCue } from '../dates/dates.ts';

/** Longest quoted words that are taken for a name: “百企智改”, “15分钟就业服务圈”. */
const MAX_QUOTED_NAME = 14;

/** What the scan for quantities passes over, asked for from left to right: dates, titles in 《》, document numbers in 〔〕, short names in “”. */
export class Skips {
  /** Where the next date begins that was not passed over; infinite behind the last. */
  nextPeriod = 0;
  readonly #text: string;
  readonly #periods: readonly PeriodCue[];
  #next = 0;

  /** `periods` are those of `text`, in order. */
  constructor(text: string, periods: readonly PeriodCue[]) {
    this.#text = text;
    this.#periods = periods;
  }

  /** Where to go on when something that holds no quantity begins at `at`; `at` where nothing does. */
  past(at: number): number {
    const text = this.#text;
    const periods = this.#periods;
    while (this.#next < periods.length && (periods[this.#next] as PeriodCue).end <= at) this.#next++;
    const period = periods[this.#next];
    this.nextPeriod = period?.start ?? Number.POSITIVE_INFINITY;
    if (period && period.start <= at) return period.end;
    const code = text.charCodeAt(at);
    if (code === 0x300a /* 《 */) return past(text, at, '》', 60);
    if (code === 0x3014 /* 〔 */) return past(text, at, '〕', 12);
    if (code === 0x201c /* “ */) {
      const end = past(text, at, '”', MAX_QUOTED_NAME + 2);
      // 承诺“三年新建公厕200座”: what was promised is no name.
      const said =
        /[，。；：！？]/.test(text.slice(at, end)) ||
        PROMISED.test(text.slice(Math.max(0, at - 4), at)) ||
        // 实现“收入增幅进全省前六”的目标
        AIM.test(text.slice(end, end + 8)) ||
        // 离“开工率达到60%”的要求还有一截
        (text.startsWith('的要求', end) && REQUIRED.test(text.slice(at, end)));
      return said ? at : end;
    }
    return at;
  }
}

const AIM = /^的[一-龥]{0,4}目标/;
const REQUIRED = /(?:达到|不低于|不少于|不高于|不超过|[提降][高低升]?[到至])\d/;
const PROMISED = /(?:承诺|许诺|答应|提出|提出了|要求)[过了]?$/;

function past(text: string, at: number, close: string, most: number): number {
  const end = text.slice(at + 1, at + most + 1).indexOf(close);
  return end < 0 ? at : at + end + 2;
}

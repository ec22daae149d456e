import type { PeriodCue } from '../dates/dates.ts';

/** Longest quoted words that are taken for a name: “百企智改”, “15分钟就业服务圈”. */
const MAX_QUOTED_NAME = 14;

/**
 * Where the scan for quantities has to go on when something begins at `at` that holds no quantity: a date, a title in
 * 《》, a document number in 〔〕, a short name in “”.
 */
export function skipper(text: string, periods: readonly PeriodCue[]): (at: number) => number {
  let next = 0;
  return (at) => {
    while (next < periods.length && (periods[next] as PeriodCue).end <= at) next++;
    const period = periods[next];
    if (period && period.start <= at) return period.end;
    const code = text.charCodeAt(at);
    if (code === 0x300a /* 《 */) return past(text, at, '》', 60);
    if (code === 0x3014 /* 〔 */) return past(text, at, '〕', 12);
    if (code === 0x201c /* “ */) {
      const end = past(text, at, '”', MAX_QUOTED_NAME + 2);
      // 承诺“三年新建公厕200座”: what was promised is no name.
      return /[，。；：！？]/.test(text.slice(at, end)) || PROMISED.test(text.slice(Math.max(0, at - 4), at))
        ? at
        : end;
    }
    return at;
  };
}

const PROMISED = /(?:承诺|许诺|答应|提出|提出了|要求)[过了]?$/;

function past(text: string, at: number, close: string, most: number): number {
  const end = text.slice(at + 1, at + most + 1).indexOf(close);
  return end < 0 ? at : at + end + 2;
}

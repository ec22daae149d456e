import type { QuantityMention } from '../extract/types.ts';
import { lastDay } from '../summary/period.ts';
import type { Summary } from '../summary/schema.ts';
import { sentenceOf } from '../summary/sentence.ts';
import { figureWords, oneLine } from './figure-words.ts';
import type { TextFormat } from './text-format.ts';
import type { TableWords } from './words.ts';

/** RFC 5545 counts octets, not characters; a line that goes on begins with a space. */
const LONGEST_LINE = 75;

/**
 * The days on which targets fall due as entries of a whole day (RFC 5545), one a target. The library writes lines by
 * octets itself: the packages that were tried fold by characters and let a bare carriage return through.
 */
export function icsFormat(words: TableWords): TextFormat {
  return {
    head: lines(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//huazhongdian//targets//ZH', 'CALSCALE:GREGORIAN']),
    one: (summary) =>
      summary.quantities
        .filter(({ status }) => status === 'target')
        .map((target) => event(summary, target, words))
        .join(''),
    between: '',
    tail: lines(['END:VCALENDAR']),
  };
}

/** Nothing for a target without a day it is due. */
function event(summary: Summary, target: QuantityMention, words: TableWords): string {
  const due = lastDay(target.period);
  if (due === null) return '';
  const { id, title, publisher, url, lastReadAt } = summary;
  const inferred = target.implied.includes('period') ? `${words.implied}: ${words.period}` : null;
  const source = [sentenceOf(summary, target), inferred, title, publisher, url].filter(Boolean).join('\n');
  return lines([
    'BEGIN:VEVENT',
    `UID:${id}-${target.paragraph}-${target.start}@huazhongdian.invalid`,
    `DTSTAMP:${lastReadAt.replace(/\.\d+/, '').replace(/[-:]/g, '')}`,
    `DTSTART;VALUE=DATE:${compact(due)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(due))}`,
    `SUMMARY:${escaped(oneLine(figureWords(target, words)))}`,
    `DESCRIPTION:${escaped(source)}`,
    ...(url && /^https?:\/\//i.test(url) && URL.canParse(url) ? [`URL:${new URL(url).href}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
}

const compact = (day: string) => day.replaceAll('-', '');

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function escaped(text: string): string {
  const clean = text.replace(/\r\n?/g, '\n').replace(/[^\n\P{Cc}]/gu, ' ');
  return clean.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}

function lines(content: readonly string[]): string {
  return content.map((line) => `${fold(line)}\r\n`).join('');
}

function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const code = character.codePointAt(0) as number;
    const length = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + length > LONGEST_LINE) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return folded;
}

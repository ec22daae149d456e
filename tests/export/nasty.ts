import type { Summary } from '../../src/summary/schema.ts';
import { sampleDate, sampleId, sampleOfficial, sampleQuantity, sampleSummary } from '../summary/sample.ts';

/** What pages may hold to the harm of whoever opens an export: formulas, markup, ends of fields and of files. */
export const NASTY = [
  '=HYPERLINK("https://x.example","看")',
  '＝cmd|calc',
  '<script>alert(1)</script>&amp;"\'',
  '--- \n---\nkey: 1\n',
  'BEGIN:VEVENT\r\nSUMMARY:x;y,z\\n\rEND:VCALENDAR',
  '}}, @article{x, title={y}} \\input{a} 50% & $x$ #1 _a_ ~^',
  '\r\nER  - \r\nTY  - BOOK',
  '| a | b |\n[[链接]] ![](https://x.example) `x` %%隐藏%% ==亮== $x$',
  '_x000D_ \u0000\u0001\u001B\u007F\u0085\u2028\uFFFE',
  '\uD83D half a character, 𠮷 and 😀 whole',
  '',
  '长'.repeat(300),
];

/** One record with the text wherever a page could have put it. */
export function nastySummary(text: string, n = 1, given: Partial<Summary> = {}): Summary {
  const name = text.slice(0, 50);
  return sampleSummary({
    id: sampleId(n),
    title: text,
    kicker: text,
    publisher: text,
    bylines: [{ name, role: null }],
    paragraphs: [`${text}，到2027年达到300亿元。`],
    quantities: [sampleQuantity({ start: 0, end: text.length, quote: text, indicator: text, subject: text })],
    dates: [sampleDate({ event: text })],
    officials: [sampleOfficial({ name, posts: [{ organization: text, title: text, change: null }] })],
    ...given,
  });
}

export const nastySummaries = (): Summary[] => NASTY.map((text, index) => nastySummary(text, index + 1));

import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/types.ts';
import { extract } from '../../src/extract/extract.ts';
import { summarySchema } from '../../src/summary/schema.ts';

const article = (paragraphs: readonly string[], title = ''): Article => ({
  url: null,
  title,
  kicker: null,
  subtitle: null,
  publisher: null,
  published: '2024-03-05',
  bylines: [],
  paragraphs: [...paragraphs],
});

/** What is wrong with an extraction whatever the text was: places outside it, quotes that are not there, shapes that could not be kept. */
function faults(given: Article): string[] {
  const found = extract(given);
  const wrong: string[] = [];
  for (const { paragraph, start, end, quote } of [
    ...found.quantities,
    ...found.dates,
    ...found.officials.flatMap(({ mentions }) => mentions),
  ]) {
    const text = paragraph === -1 ? given.title : given.paragraphs[paragraph];
    if (!(start >= 0 && end > start && text?.slice(start, end) === quote)) wrong.push(`${paragraph}:${start} ${quote}`);
  }
  for (const key of ['quantities', 'dates', 'officials'] as const)
    for (const item of found[key])
      if (!v.is(summarySchema.entries[key].item, item)) wrong.push(`${key}: ${JSON.stringify(item)}`);
  return wrong;
}

const OPEN = '（(《〈“‘〔【「';
const CLOSE = '）)》〉”’〕】」';
/** Brackets in brackets, closed in order or not, with numbers and words between them. */
const nested = fc
  .array(
    fc.oneof(fc.constantFrom(...OPEN, ...CLOSE), fc.constantFrom('2024年', '5亿元', '市长', '增长', '王强', '3')),
    {
      maxLength: 80,
    },
  )
  .map((parts) => parts.join(''));
const digits = fc.string({ unit: fc.constantFrom(...'0123456789０１９.,，．-—~%％年月日万亿元:：/'), maxLength: 120 });
const anything = fc.string({ unit: 'binary', maxLength: 200 });
const chinese = fc.string({
  unit: fc.integer({ min: 0x4e00, max: 0x9fff }).map((c) => String.fromCharCode(c)),
  maxLength: 200,
});

describe('extract on any text', () => {
  it.each([
    ['of any code points', anything],
    ['of Chinese characters', chinese],
    ['of digits and what joins them', digits],
    ['of brackets in brackets', nested],
  ])('finds only what stands there, in shapes that can be kept: %s', (_, text) => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), text, (paragraphs, title) => {
        expect(faults(article(paragraphs, title))).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['a', '5', '５', '三', '百', '壹', '万'],
    ['的', '是', '国', '王', '习', '欧', '阿', '县', '市', '省', '村', '书', '长'],
    ['增', '到', '将', '为', '约', '超', '余', '多', '每', '其', '分', '各', '前', '第'],
    ['，', '。', '；', '：', '、', '！', '…', '—', '-', '~', '·', '.', ',', ':', '/', '%', '％', '±'],
    ['（', '）', '《', '》', '“', '”', '〔', '〕', '(', ')', '【', '】', '"'],
    [' ', '\t', '\u3000', '\u00a0', '\n', '\u200b', '\u0000', '\ud800', '\udc00', '👍', '𠮷'],
  ])(
    'is quick on 100,000 times one character: %s %s %s …',
    (...characters) => {
      // Work that grows with the square of the length would not end within the test's time limit.
      for (const character of characters) expect(faults(article([character.repeat(100_000)]))).toEqual([]);
    },
    20_000,
  );

  it.each(['（', '《', '“', '〔', '【'])('is quick on 50,000 %s closed as often', (open) => {
    const close = CLOSE.charAt(OPEN.indexOf(open));
    expect(faults(article([`${open.repeat(50_000)}5亿元${close.repeat(50_000)}`]))).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { sentenceOf } from '../../src/summary/sentence.ts';

const summary = {
  title: '标题共3项',
  paragraphs: ['第一句。他说：“投资5亿元！”第三句有2.5万人；第四句', '甲\t7个\t乙'],
};

test.each([
  ['投资5亿元', 0, '他说：“投资5亿元！”'],
  ['2.5万人', 0, '第三句有2.5万人；'],
  ['第四句', 0, '第四句'],
  ['第一句', 0, '第一句。'],
  ['7个', 1, '甲\t7个\t乙'],
])('%s stands in its sentence', (quote, paragraph, sentence) => {
  const start = (summary.paragraphs[paragraph] as string).indexOf(quote);
  expect(sentenceOf(summary, { paragraph, start, end: start + quote.length, quote })).toBe(sentence);
});

test('a place in the title, or outside of the text, is no error', () => {
  expect(sentenceOf(summary, { paragraph: -1, start: 2, end: 5, quote: '共3项' })).toBe('标题共3项');
  expect(sentenceOf(summary, { paragraph: 5, start: 2, end: 5, quote: 'x' })).toBe('');
  expect(sentenceOf(summary, { paragraph: 1, start: 90, end: 95, quote: 'x' })).toBe('甲\t7个\t乙');
});

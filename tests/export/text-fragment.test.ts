import { expect, test } from 'vitest';
import { passageAddress } from '../../src/export/text-fragment.ts';

const URL_OF_PAGE = 'https://news.example/a.html?b=1#top';
function passage(text: string, quote: string, url: string | null = URL_OF_PAGE): string | null {
  const start = text.indexOf(quote);
  const place = { paragraph: 0, start, end: start + quote.length, quote };
  return passageAddress({ url, title: '标题', paragraphs: [text] }, place);
}
const named = (text: string, quote: string) => decodeURIComponent(passage(text, quote)?.split(':~:text=')[1] ?? '');

test('leads to the sentence, without the marks at its ends, and instead of the fragment that was there', () => {
  expect(passage('会议召开。“力争达到300亿元。”他说。', '300亿元')).toBe(
    `https://news.example/a.html?b=1#:~:text=${encodeURIComponent('力争达到300亿元')}`,
  );
});

test('of a long sentence to the clause, and what the quote has of the next ones', () => {
  const long = `${'全市上下齐心，'.repeat(20)}今年产值达到1，200亿元以上，${'继续努力，'.repeat(20)}再创佳绩。`;
  expect(named(long, '1，200亿元')).toBe('今年产值达到1，200亿元以上');
});

test('what separates the parts of a directive, ends an address or is half a character is none of that in it', () => {
  expect(passage('增长5-6%, (约)\uD83D 10亿元。', '10亿元')).toMatch(/text=[\w%.~]+$/);
  expect(named('增长5-6%, (约)\uD83D 10亿元。', '10亿元')).toBe('增长5-6%, (约) 10亿元');
});

test.each([null, 'javascript:alert(1)', 'file:///a.html', 'no address'])('%s has no passage', (url) => {
  expect(passage('达到300亿元。', '300亿元', url)).toBeNull();
});

test('a place in the headline leads to the headline', () => {
  const place = { paragraph: -1, start: 0, end: 2, quote: '标题' };
  expect(passageAddress({ url: 'https://a.example/', title: '标题', paragraphs: [] }, place)).toBe(
    `https://a.example/#:~:text=${encodeURIComponent('标题')}`,
  );
});

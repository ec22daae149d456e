import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/types.ts';
import { joinPages } from '../../src/summary/pages.ts';

const page = (number: number, paragraphs: string[], count = 3): Article => ({
  url: 'http://a.cn/4521.html',
  title: '云桥部署春灌',
  kicker: null,
  subtitle: null,
  publisher: null,
  published: null,
  bylines: [],
  paragraphs,
  page: { number, count },
});

describe('the pages of a split article', () => {
  it('are joined in their order, whichever is read first', () => {
    const second = joinPages(null, page(2, ['丙', '丁']));
    expect(second).toMatchObject({ paragraphs: ['丙', '丁'], pages: [{ number: 2, paragraphs: 2 }] });
    const first = joinPages(second, page(1, ['甲', '乙']));
    const third = joinPages(first, page(3, ['戊']));
    expect(third).toMatchObject({
      paragraphs: ['甲', '乙', '丙', '丁', '戊'],
      page: { number: 3, count: 3 },
      pages: [
        { number: 1, paragraphs: 2 },
        { number: 2, paragraphs: 2 },
        { number: 3, paragraphs: 1 },
      ],
    });
  });

  it('replace themselves when they are read again', () => {
    const both = joinPages(joinPages(null, page(1, ['甲'])), page(2, ['乙']));
    expect(joinPages(both, page(1, ['甲一', '甲二']))).toMatchObject({
      paragraphs: ['甲一', '甲二', '乙'],
      pages: [
        { number: 1, paragraphs: 2 },
        { number: 2, paragraphs: 1 },
      ],
    });
  });

  it('are not joined to another article, another split or one in a piece', () => {
    const known = joinPages(null, page(1, ['甲']));
    expect(joinPages({ ...known, title: '别的' }, page(2, ['乙'])).paragraphs).toEqual(['乙']);
    expect(joinPages(known, page(2, ['乙'], 4)).paragraphs).toEqual(['乙']);
    const { page: _page, ...whole } = page(1, ['全文']);
    expect(joinPages(known, whole)).toBe(whole);
  });
});

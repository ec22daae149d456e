import { describe, expect, it } from 'vitest';
import { bodyF1, type GoldPage, scorePages } from '../../scripts/lib/page-score.ts';

const article = {
  title: '云桥部署春灌',
  publisher: '云桥日报',
  published: '2024-03-05T10:20',
  bylines: [{ name: '李萍', role: '记者' }],
  paragraphs: ['全市计划新增高效节水灌溉面积12万亩。', '各县区要压实责任。'],
};
const gold: GoldPage[] = [
  { name: 'a', policy: true, judged: true, article },
  { name: 'b', policy: false, judged: true, article: null },
];

describe('the score of readings', () => {
  it('is full for the right answers', () => {
    expect(scorePages(gold, [{ ...article, policy: true }, { policy: false }])).toEqual({
      policyPrecision: 1,
      policyRecall: 1,
      title: 1,
      publisher: 1,
      day: 1,
      minute: 1,
      bylines: 1,
      body: 1,
      whole: '1/1',
    });
  });

  it('tells each mistake apart', () => {
    const wrong = { ...article, published: '2024-03-05', bylines: [{ name: '方圆', role: null }], policy: true };
    expect(scorePages(gold, [wrong, { policy: true }])).toMatchObject({
      policyPrecision: 0.5,
      policyRecall: 1,
      title: 1,
      day: 1,
      minute: 0,
      bylines: 0,
    });
    expect(scorePages(gold, [{ policy: null }, { policy: null }])).toMatchObject({
      policyPrecision: null,
      title: 0,
      body: 0,
    });
  });

  it('weighs what is missing and what is too much', () => {
    expect(bodyF1(['甲乙丙丁戊己庚辛'], ['甲乙丙丁'])).toBeCloseTo(1 / 3);
    expect(bodyF1(['甲乙丙丁'], ['甲 乙丙\u3000丁'])).toBe(1);
  });
});

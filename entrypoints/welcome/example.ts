import type { Article } from '../../src/article/types.ts';

/** What the first-run page has read: two paragraphs of our own, with every kind of mark; place, person and numbers are invented. */
export const EXAMPLE: Article = {
  url: null,
  title: '青榆市举行新闻发布会',
  kicker: null,
  subtitle: null,
  publisher: '青榆日报',
  published: '2026-03-12',
  bylines: [],
  paragraphs: [
    '3月12日，青榆市副市长陆明川在新闻发布会上表示，到2028年，全市高新技术企业要达到1200家以上；今年力争新增就业4.5万人。',
    '去年，全市研发经费投入86.4亿元，同比增长8.6%。',
  ],
};

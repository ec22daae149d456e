import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/extract/dates/dates.ts';
import { findDocuments } from '../../../src/extract/structure/documents.ts';
import { articleOf } from '../article.ts';

const find = (...paragraphs: string[]) => {
  const article = articleOf(...paragraphs);
  return findDocuments(article, findDates(article));
};

describe('documents cited', () => {
  it.each([
    ['市政府印发《澜川市水网建设规划》。', '澜川市水网建设规划'],
    ['《澜川市燃气管理条例（草案）》提请审议。', '澜川市燃气管理条例（草案）'],
    ['依照《中华人民共和国水法》查处。', '中华人民共和国水法'],
    ['《关于转发〈河湖长制意见〉的通知》已送达。', '关于转发〈河湖长制意见〉的通知'],
    ['《澜川县就业惠民十条》公布。', '澜川县就业惠民十条'],
  ])('%s', (text, title) => {
    expect(find(text).map((d) => d.title)).toEqual([title]);
  });

  it.each([
    '据《澜川日报》报道。',
    '朗诵《春天的歌》。',
    '参观《大河》展览。',
    '《规划》提出三项任务。',
    '《未写完的规划',
  ])('no document: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('has its number, its issuer and its day', () => {
    expect(
      find('近日，澜川市人民政府办公室印发《澜川市制造业转型行动方案》（澜政办发〔2024〕9号）。')[0],
    ).toMatchObject({ number: '澜政办发〔2024〕9号', issuer: '澜川市人民政府办公室', date: null });
    expect(find('2月17日，市水利局、市财政局联合印发《澜川市节水奖补办法（试行）》。')[0]).toMatchObject({
      number: null,
      issuer: '市水利局、市财政局',
      date: '2024-02-17',
    });
    expect(find('按照《澜川市节水奖补办法》执行。')[0]).toMatchObject({ number: null, issuer: null, date: null });
  });

  it('is one, however often and shortly it is named', () => {
    const [plan, ...others] = find(
      '市里出台《澜川市水网建设规划》（以下简称《规划》）。《规划》明确了目标。',
      '根据《澜川市水网建设规划》和《规划》，新建水库3座。',
    );
    expect(others).toEqual([]);
    expect(plan?.mentions.map(({ paragraph, quote }) => [paragraph, quote])).toEqual([
      [0, '《澜川市水网建设规划》'],
      [0, '《规划》'],
      [1, '《澜川市水网建设规划》'],
      [1, '《规划》'],
    ]);
  });

  it('a bare kind belongs to the last document of its kind', () => {
    const found = find('印发《甲市用水规划》和《甲市节水意见》。', '《意见》要求，落实《规划》。');
    expect(found.map((d) => d.mentions.length)).toEqual([2, 2]);
  });
});

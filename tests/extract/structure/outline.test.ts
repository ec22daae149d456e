import { describe, expect, it } from 'vitest';
import { findOutline } from '../../../src/extract/structure/outline.ts';
import { articleOf } from '../article.ts';

const find = (...paragraphs: string[]) =>
  findOutline(articleOf(...paragraphs)).map(({ level, kind, text }) => [level, kind, text]);
const BODY = '这一段是正文，说的是今年以来全县各项工作的进展情况，没有编号，也不是标题，读到句号为止。';

describe('outline', () => {
  it('numbered headings by level', () => {
    expect(
      find(
        '一、总体目标',
        BODY,
        '（一）强化水源保障。到2027年新建水库3座。',
        '1.推进项目建设',
        '（1）加快前期工作',
        '二、保障措施',
      ),
    ).toEqual([
      [1, 'heading', '总体目标'],
      [2, 'heading', '强化水源保障'],
      [3, 'heading', '推进项目建设'],
      [4, 'heading', '加快前期工作'],
      [1, 'heading', '保障措施'],
    ]);
  });

  it('headings on short lines of their own', () => {
    expect(find('补链条 产业添动能', BODY, '优环境 企业添信心', BODY)).toEqual([
      [1, 'heading', '补链条 产业添动能'],
      [1, 'heading', '优环境 企业添信心'],
    ]);
  });

  it('measures that are counted within a paragraph', () => {
    expect(find('下一步，一是向智慧要动能，实施工程；二是向改革要活力；三要向开放要空间。')).toEqual([
      [1, 'measure', '向智慧要动能'],
      [1, 'measure', '向改革要活力'],
      [1, 'measure', '向开放要空间'],
    ]);
  });

  it('measures that open their paragraphs', () => {
    const rest =
      '。去年以来，全县上下把思想和行动统一到部署上来，办成了一批过去想办而没有办成的大事实事，群众看在眼里。';
    expect(find(`坚持以解放思想为引领，筑牢转型基础${rest}`, `坚持以产业升级为引领，强化根本支撑${rest}`)).toEqual([
      [1, 'measure', '坚持以解放思想为引领，筑牢转型基础'],
      [1, 'measure', '坚持以产业升级为引领，强化根本支撑'],
    ]);
  });

  it.each([
    ['prose', [BODY, BODY]],
    [
      'bylines, numbers of documents, signatures and dates',
      ['本报记者 田禾', '澜政发〔2024〕7号', '澜川市人民政府', '2024年3月5日', BODY],
    ],
    ['speakers and questions', ['记者：水价会不会上涨', '网友：什么时候开工', BODY]],
    ['one heading alone', ['一、总体目标', BODY]],
    ['一是 without 二是', ['这一是非曲直，自有公论；他一是一、二是二。', BODY]],
    ['decimals', ['3.5万人受益', '2.1公里通车']],
  ])('none: %s', (_, paragraphs) => {
    expect(find(...paragraphs)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { findProgrammes } from '../../../src/extract/structure/programmes.ts';
import { articleOf } from '../article.ts';

const find = (...paragraphs: string[]) =>
  findProgrammes(articleOf(...paragraphs)).map(({ name, items }) => [name, ...items]);

describe('named programmes', () => {
  it.each([
    [
      '建设“五大高地”：创新高地、开放高地、生态高地、文化高地、人才高地。',
      ['五大高地', '创新高地', '开放高地', '生态高地', '文化高地', '人才高地'],
    ],
    ['推进“三个一批”（签约一批、开工一批、投产一批）。', ['三个一批', '签约一批', '开工一批', '投产一批']],
    ['打造数字港、绿色港、智慧港“三港”品牌。', ['三港', '数字港', '绿色港', '智慧港']],
    ['深入实施“双百工程”。', ['双百工程']],
    ['开展“百企智改”行动。', ['百企智改']],
    ['构建“3+2”产业体系。', ['3+2']],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual([expected]);
  });

  it.each([
    '“十四五”时期，全县投资增长。',
    '他说：“我们要干三年。”',
    '获得“优秀集体”称号。',
    '打造创新、开放“五个一”的想法。',
    '“五一”假期接待游客。',
    '没有写完的“五大高地',
  ])('none: %s', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('is one, wherever it is named, and takes its expansion from where it is given', () => {
    const [programme] = findProgrammes(articleOf('实施“两强”工程。', '“两强”，即强产业、强县城。'));
    expect(programme).toMatchObject({ name: '两强', items: ['强产业', '强县城'] });
    expect(programme?.mentions).toHaveLength(2);
  });
});

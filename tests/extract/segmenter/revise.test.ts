import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSegmenter } from '../../../scripts/lib/segmenter.ts';
import type { Article } from '../../../src/article/types.ts';
import { extract } from '../../../src/extract/extract.ts';
import { indicatorDoubts } from '../../../src/extract/segmenter/doubts.ts';
import { revise } from '../../../src/extract/segmenter/revise.ts';
import type { Segmenter } from '../../../src/extract/segmenter/segmenter.ts';

const jieba = loadSegmenter();

const article = (text: string): Article => ({
  url: null,
  title: '',
  kicker: null,
  subtitle: null,
  publisher: null,
  published: '2024-03-05',
  bylines: [],
  paragraphs: [text],
});

/** The names of the numbers of a text by the rules alone, and with the segmenter. */
function names(text: string, segmenter: Segmenter = jieba) {
  const found = extract(article(text));
  const of = ({ quantities }: Pick<typeof found, 'quantities'>) => quantities.map(({ indicator }) => indicator);
  return { rules: of(found), segmented: of(revise(article(text), found, segmenter)) };
}

it('is named by the version that is installed', () => {
  const { dependencies } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  expect(jieba.name).toBe(`jieba-wasm ${dependencies['jieba-wasm']}`);
});

describe('revise', () => {
  it.each([
    // A noun that was cut is taken whole.
    ['全县已设立12个避难所安置群众。', '避难', '避难所'],
    ['全县设立12个指挥所值守。', '指挥', '指挥所'],
    ['全县设有12个卫生所值班。', '卫生', '卫生所'],
    ['全年出口价差达到20亿元。', '出口价', '出口价差'],
    // What the name reached into is left out.
    ['全县投入60台农机装备用于春耕。', '农机装备用', '农机装备'],
  ])('%s: %s becomes %s', (text, byRules, bySegmenter) => {
    expect(names(text)).toEqual({ rules: [byRules], segmented: [bySegmenter] });
  });

  it.each([
    // A verb that the rules do not know before a count, with its object behind.
    ['隧道先后穿越11条断层。', '断层'],
    ['由党员干部组成12支招商小分队。', '招商小分队'],
    ['战士们在江边装填9000多个沙袋。', '沙袋'],
  ])('the name of a count is what the verb is done to: %s', (text, expected) => {
    expect(names(text).segmented).toEqual([expected]);
  });

  it.each([
    '全县培训电工126名赴外地务工。',
    '全市查处案件42起并通报。',
    '新建泵站12座投入使用。',
    '农产品加工业产值占比达45%。',
    '到2030年，新建学校12所。',
    '全县完成投资5亿元，同比增长8%。',
    '全市民营企业进出口占比达64.5%。',
  ])('leaves the names of %s', (text) => {
    const { rules, segmented } = names(text);
    expect(segmented).toEqual(rules);
  });

  it('is not asked where the rules are sure', () => {
    const text = '到2030年，完成投资90亿元；今年新建学校3所，城镇化率达到65%。';
    expect(indicatorDoubts(article(text), extract(article(text)))).toEqual([]);
    const never: Segmenter = {
      name: 'never',
      words: () => {
        throw new Error('asked');
      },
    };
    expect(names(text, never).segmented).toEqual(names(text).rules);
  });

  it('changes names only: what is painted stays where it is', () => {
    const text = '全县已设立12个避难所安置群众。';
    const found = extract(article(text));
    const revised = revise(article(text), found, jieba);
    expect(revised.quantities).not.toEqual(found.quantities);
    expect(revised).toEqual({ ...found, quantities: found.quantities.map((q) => ({ ...q, indicator: '避难所' })) });
  });
});

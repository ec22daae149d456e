import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actsByName } from '../../../src/summary/views/acts.ts';
import { sampleOfficial } from '../sample.ts';

/** A text with every place of the names in it. */
function textOf(names: readonly string[], ...paragraphs: string[]) {
  const officials = names.map((name) =>
    sampleOfficial({
      name,
      mentions: paragraphs.flatMap((text, paragraph) =>
        [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
          ...{ paragraph, start: index, end: index + name.length },
          quote: name,
        })),
      ),
    }),
  );
  return { title: '', paragraphs, officials };
}

const told = (names: readonly string[], ...paragraphs: string[]) =>
  [...actsByName(textOf(names, ...paragraphs))].map(
    ([name, acts]) => [name, acts.map(({ verb, clause, places }) => [verb + clause, places.length])] as const,
  );

describe('what each official said and did', () => {
  it('is listed by person, in the order of the text', () => {
    expect(told(['闻则川', '顾明远'], '顾明远主持会议。闻则川出席活动。', '顾明远强调，要早谋划。')).toEqual([
      [
        '顾明远',
        [
          ['主持会议', 1],
          ['强调要早谋划', 1],
        ],
      ],
      ['闻则川', [['出席活动', 1]]],
    ]);
  });

  it('is listed once where the article says it twice, in full where it says that once', () => {
    expect(
      told(['顾明远'], '顾明远主持。', '顾明远在现场强调，要早谋划。', '顾明远主持会议。', '顾明远主持会议。'),
    ).toEqual([
      [
        '顾明远',
        [
          ['主持会议', 3],
          ['强调要早谋划', 1],
        ],
      ],
    ]);
  });

  it('has nothing of those who only stand in the text', () => {
    expect(told(['顾明远'], '大家都认识顾明远。')).toEqual([]);
  });

  it('is bounded for an interview of any length', () => {
    const answers = Array.from({ length: 90 }, (_, n) => `顾明远：第${n}个问题的答案在这里。`);
    expect(actsByName(textOf(['顾明远'], ...answers)).get('顾明远')).toHaveLength(60);
  });

  it('lies where it says, in any text', () => {
    const piece = fc.constantFrom(
      ...[
        '顾明远',
        '闻则川',
        '强调',
        '说',
        '主持会议',
        '，',
        '。',
        '：',
        '“',
        '”',
        '（',
        '）',
        '、',
        '和',
        '向',
        '任命',
        '的',
        ' ',
        '1日',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        for (const acts of actsByName(textOf(['顾明远', '闻则川'], text)).values())
          for (const { places } of acts)
            for (const { start, end, quote } of places) {
              expect(quote).not.toBe('');
              expect(text.slice(start, end)).toBe(quote);
            }
      }),
      { numRuns: 300 },
    );
  });
});

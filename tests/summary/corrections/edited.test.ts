import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Place } from '../../../src/extract/types.ts';
import { anchoring } from '../../../src/summary/corrections/anchors.ts';
import { readGold } from '../../support/gold.ts';
import { EDITS, placesOf, textOf, type Version, versionOf } from './edits.ts';

const FOLDER = new URL('../../gold/', import.meta.url);
const articles = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readGold(fileURLToPath(new URL(name, FOLDER))));

interface Count {
  right: number;
  lost: number;
  /** Not to be found because the mark itself is no more. */
  gone: number;
  wrong: Place[];
}

/** How far the words around a quote must be the same for nobody to tell two statements apart; characters on either side. */
const WORDS = 32;

/** A place with the words around it; every end of a sentence is the same one, the edges of the text too. */
function statement(version: Version, { paragraph, start, end }: Place): string {
  const texts = textOf(version);
  const before = texts.slice(0, paragraph).join('\n').length + (paragraph > 0 ? 1 : 0);
  const padded = `\n${texts.join('\n')}\n`.replace(/[。；！？\n]/g, '。');
  return padded.slice(Math.max(0, before + 1 + start - WORDS), before + 1 + end + WORDS);
}

/** Anchors every mark of a version and looks for it in another. */
function follow(before: Version, after: Version): Count {
  const from = anchoring({ title: '', paragraphs: textOf(before) });
  const to = anchoring({ title: '', paragraphs: textOf(after) });
  const truth = placesOf(after);
  const count: Count = { right: 0, lost: 0, gone: 0, wrong: [] };
  for (const [id, place] of placesOf(before)) {
    const anchor = from.anchorOf(place);
    if (!anchor) throw new Error(`not in the article: ${place.quote}`);
    const found = to.placeOf(anchor);
    const real = truth.get(id);
    if (found === null) count[real ? 'lost' : 'gone']++;
    else if (JSON.stringify(found) === JSON.stringify(real)) count.right++;
    // Another statement has become word for word what this one was, whose own number was changed: there is no telling them apart.
    else if (!real && statement(after, found) === statement(before, place)) count.gone++;
    else count.wrong.push(found);
  }
  return count;
}

/** What is done to which article, and how many of the marks that are still there may be listed as lost: in percent, as measured, rounded up. */
const TEN: [edit: string, article: string, lost: number][] = [
  ['paragraphs the other way round', 'appointments-voices', 3],
  ['the second half before the first', 'consumption-subsidies', 0],
  ['new paragraphs between the old ones', 'env-rectification', 0],
  ['words put in at the head of sentences', 'fresh-edu', 5],
  ['words beside the marks changed', 'fresh-water', 64],
  ['every third number changed', 'npc-session', 24],
  ['all numbers exchanged', 'pressconf-care', 47],
  ['every quote repeated in a box before', 'science-policy', 0],
  ['every paragraph cut in two, some left out', 'tea-village', 14],
  ['the first paragraphs copied to the end', 'wechat-digest', 3],
];

describe('marks of ten edited articles', () => {
  test.each(TEN)('%s (%s)', (edit, name, most) => {
    const { article, marks } = readGold(fileURLToPath(new URL(`${name}.txt`, FOLDER)));
    const before = versionOf(article.paragraphs, marks);
    const { right, lost, gone, wrong } = follow(before, EDITS[edit]?.(before) ?? []);
    expect(wrong).toEqual([]);
    expect(right + lost + gone).toBe(placesOf(before).size);
    expect((100 * lost) / (right + lost)).toBeLessThanOrEqual(most);
  });
});

/** Sentences as statistics repeat them: few subjects, few words, few numbers, so that most of them look like another. */
const sentence = fc
  .tuple(
    fc.constantFrom('甲县', '乙县', '丙县', '全市', ''),
    fc.constantFrom('完成投资', '生产总值', '今年，规模以上工业增加值预计', '同比增长'),
    fc.constantFrom('6%', '7%', '16%', '9.6%'),
    fc.constantFrom('', '，同比增长8%', '，高于全市平均水平', '，其中技术改造投资增长7%，高于全市平均水平2.5个百分点'),
    fc.constantFrom('。', '；', '，'),
  )
  .map(([subject, head, number, tail, end]) => ({ before: subject + head, number, after: tail + end }));
/** No sentence stands there twice at first; after an edit of numbers it may. */
const statistics = fc
  .uniqueArray(sentence, {
    minLength: 1,
    maxLength: 14,
    selector: ({ before, number, after }) => before + number + after.slice(0, -1),
  })
  .map((sentences) =>
    sentences.map(({ before, number, after }, id) => [{ text: before }, { text: number, id }, { text: after }]),
  )
  .chain((sentences) =>
    fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }).map((breaks) => {
      const paragraphs: Version = [];
      sentences.forEach((pieces, index) => {
        const last = paragraphs.at(-1);
        if (last && !breaks[index]) last.push(...pieces);
        else paragraphs.push([...pieces]);
      });
      return paragraphs;
    }),
  );
/** All but the copying: a copy that outlives its original says the same, and being found there is no mistake. */
const edits = fc.array(fc.constantFrom(...Object.values(EDITS).slice(0, -1)), { maxLength: 3 });
const some = fc.constantFrom(...articles.map(({ article, marks }) => versionOf(article.paragraphs, marks)));

const edited = (version: Version, steps: ((version: Version) => Version)[]) =>
  steps.reduce((last, step) => step(last), version);

test('no mark of any article is put in a wrong place, whatever was edited one after the other', () => {
  fc.assert(
    fc.property(some, edits, (before, steps) => {
      expect(follow(before, edited(before, steps)).wrong).toEqual([]);
    }),
  );
});

test('no number of statistics that look alike is taken for another', () => {
  fc.assert(
    fc.property(statistics, edits, (before, steps) => {
      expect(follow(before, edited(before, steps)).wrong).toEqual([]);
    }),
    { numRuns: Number(process.env.RUNS ?? 2000) },
  );
});

test('what was not edited is found, each mark at its own place', () => {
  fc.assert(
    fc.property(fc.oneof(some, statistics), (version) => {
      const { right, lost, wrong } = follow(version, version);
      expect({ lost, wrong, right }).toEqual({ lost: 0, wrong: [], right: placesOf(version).size });
    }),
  );
});

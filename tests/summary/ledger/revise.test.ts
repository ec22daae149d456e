import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../../src/summary/ledger/decisions.ts';
import { currentOf, type Entry, factRef } from '../../../src/summary/ledger/entry.ts';
import type { Fact } from '../../../src/summary/ledger/facts.ts';
import { type Line, lineOf } from '../../../src/summary/ledger/line.ts';
import { reviseLines } from '../../../src/summary/ledger/lines.ts';
import { rankOf } from '../../../src/summary/ledger/listing.ts';
import { unpackLines } from '../../../src/summary/ledger/packed-lines.ts';
import type { ArticleChange } from '../../../src/summary/ledger/revise.ts';
import { seriesKey } from '../../../src/summary/ledger/series.ts';
import { isOutgrown, slicesThatDiffer, stampOf } from '../../../src/summary/ledger/slices.ts';
import { goldLibrary } from './library.ts';
import { all, changeFrom, decidedLedger, linesOn, SlicedLedger } from './made.ts';

const TODAY = '2024-06-30';
const inRank = <T>(things: readonly T[], rankOf: (thing: T) => string) =>
  things.toSorted((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1));

/** Few subjects, indicators, days and values, so that much of what is drawn comes together. */
const fact = fc.record({
  status: fc.constantFrom('target' as const, 'actual' as const),
  subject: fc.constantFrom('云溪', '北岭'),
  indicator: fc.constantFrom('工业总产值', '粮食产量', '学位'),
  value: fc.integer({ min: 1, max: 3 }),
  tier: fc.constantFrom(null, 'floor' as const, 'stretch' as const),
  year: fc.constantFrom(null, 2024, 2027),
});
const ARTICLES = ['a', 'b', 'c', 'd', 'e', 'f'];
/** At most so many numbers are in an article; decisions name them by where they stand. */
const NUMBERS = 4;
const article = fc.record({
  published: fc.constantFrom('2023-01-01', '2024-02-01', '2025-01-10', '2028-01-10', null),
  facts: fc.array(fact, { maxLength: NUMBERS }),
  decisions: fc.array(
    fc.record({
      own: fc.nat(NUMBERS - 1),
      article: fc.constantFrom(...ARTICLES),
      other: fc.nat(NUMBERS - 1),
      verdict: fc.constantFrom('same' as const, 'different' as const),
    }),
    { maxLength: 2 },
  ),
});
const change = fc.record({ id: fc.constantFrom(...ARTICLES), now: fc.option(article) });
/** Each step is some changes at once. */
const history = fc.array(fc.uniqueArray(change, { selector: ({ id }) => id, minLength: 1, maxLength: 4 }), {
  maxLength: 8,
});

const placeOf = (nth: number) => ({ paragraph: 0, start: nth * 10, end: nth * 10 + 3, quote: '数' });
type Drawn = typeof article extends fc.Arbitrary<infer T> ? T : never;

function toChange({ id, now }: { id: string; now: Drawn | null }): ArticleChange {
  return { id, now: now && toNow(id, now) };
}

function toNow(id: string, drawn: Drawn): ArticleChange['now'] {
  const facts = drawn.facts.map(
    ({ year, ...given }, nth): Fact => ({
      ...{ article: id, published: drawn.published, kind: 'level', unit: '元', bound: '=', base: '' },
      ...{ ...given, name: given.indicator, place: placeOf(nth) },
      period: year === null ? null : String(year),
      from: year === null ? null : `${year}-01-01`,
      due: year === null ? null : `${year}-12-31`,
    }),
  );
  const ref = (of: string, nth: number) => factRef({ article: of, place: placeOf(nth) });
  const decisions = drawn.decisions
    .map(({ own, article, other, verdict }): Decision => ({ one: ref(id, own), other: ref(article, other), verdict }))
    .filter(({ one, other }) => one !== other);
  const events = drawn.facts.map(({ subject }, nth) => ({
    ...{ article: id, value: '2024-05-01', first: '2024-05-01', last: '2024-05-01', event: subject },
    place: placeOf(nth),
  }));
  return { said: JSON.stringify(drawn), facts, decisions, events };
}

/** All that is told of entries made at once. */
function told(entries: readonly Entry[], facts: readonly Fact[]) {
  const all = entries.map((entry) => {
    const series = facts.filter((fact) => seriesKey(fact) === seriesKey(currentOf(entry)));
    const { statements, answers, confirmed } = entry;
    return { line: lineOf(entry), evidence: { statements, answers, confirmed, series: byRef(series) } };
  });
  return inRank(all, ({ line }) => rankOf(line));
}

const byRef = (facts: readonly Fact[]) => facts.toSorted((a, b) => factRef(a).localeCompare(factRef(b)));

/** The same of a ledger in slices. */
async function toldBy(ledger: SlicedLedger) {
  const reading = ledger.reading();
  const lines = inRank(await linesOn(reading, TODAY), rankOf);
  expect(reading.count).toBe(lines.length);
  return Promise.all(
    lines.map(async (line) => {
      const evidence = await reading.evidence(line);
      return { line, evidence: { ...evidence, series: byRef(evidence.series) } };
    }),
  );
}

test('after any changes it is what all of it made anew would be', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      // Several slices of everything, few as the articles are.
      const ledger = new SlicedLedger({ articles: 150, facts: 1_200 });
      const there = new Map<string, NonNullable<ArticleChange['now']>>();
      for (const step of steps) {
        const changes = step.map(toChange);
        await ledger.change(changes);
        for (const { id, now } of changes) {
          if (now) there.set(id, now);
          else there.delete(id);
        }
        const now = [...there.values()];
        const facts = now.flatMap(({ facts }) => facts);
        const entries = decidedLedger(
          facts,
          now.flatMap(({ decisions }) => decisions),
        );
        expect(await toldBy(ledger)).toEqual(told(entries, facts));
        const reading = ledger.reading();
        expect(byRef(await all(reading.allFacts()))).toEqual(byRef(facts));
        expect(new Set(await reading.events())).toEqual(new Set(now.flatMap(({ events }) => events)));
        expect(
          await slicesThatDiffer(
            ledger.head,
            [...there].map(([id, { said }]) => ({ id, said })),
          ),
        ).toEqual([]);
      }
      // Nothing is left of what is gone.
      await ledger.change([...there.keys()].map((id) => ({ id, now: null })));
      expect([...ledger.slices.keys()]).toEqual([]);
    }),
  );
});

describe('of many articles', async () => {
  const COPIES = 30;
  const library = await goldLibrary();
  const changes = Array.from({ length: COPIES }, (_, copy) =>
    library.map(changeFrom).map(({ id, now }): ArticleChange => {
      const facts = (now?.facts ?? []).map((fact) => ({
        ...{ ...fact, article: `${id}-${copy}`, subject: `${fact.subject}${copy}` },
      }));
      return { id: `${id}-${copy}`, now: now && { ...now, facts } };
    }),
  ).flat();
  const facts = changes.flatMap(({ now }) => now?.facts ?? []);
  const cut = { articles: changes.length, facts: facts.length };

  test('those of one are changed with few slices read and made', async () => {
    const ledger = new SlicedLedger(cut);
    await ledger.change(changes);
    const before = ledger.slices.size;
    const { id, now } = changes[7] as ArticleChange;
    for (const change of [
      { id, now: null },
      { id, now },
    ]) {
      ledger.asked.length = 0;
      const { put } = await ledger.change([change]);
      expect(ledger.asked.length).toBeLessThan(before / 2);
      expect(put.length).toBeLessThan(before / 2);
    }
    const whole = new SlicedLedger(cut);
    await whole.change(changes);
    expect(await linesOn(ledger.reading(), TODAY)).toEqual(await linesOn(whole.reading(), TODAY));
  });

  test('a line that stands first or last in its slice is found there as any other', async () => {
    const ledger = new SlicedLedger(cut);
    await ledger.change(changes);
    const { lines } = ledger.head;
    expect(lines.length).toBeGreaterThan(3);
    const found = await Promise.all(lines.map(({ at }) => ledger.read('lines', at).then(unpackLines)));
    const gone = new Map(
      found.flatMap((some) => [some.at(0), some.at(-1)]).map((line) => [rankOf(line as Line), line as Line]),
    );
    const left = await reviseLines(lines, ledger.read, { gone, come: new Map(), name: 'left' });
    expect(left.lines.map(({ count }) => count)).toEqual(lines.map(({ count }) => count - 2));
    for (const { name, at, value } of left.put) ledger.slices.set(`${name}/${at}`, JSON.stringify(value));
    const back = await reviseLines(left.lines, ledger.read, { gone: new Map(), come: gone, name: 'back' });
    expect(back.put.flatMap(({ value }) => unpackLines(value as never))).toEqual(found.flat());
  });

  test('a change that says the same makes no other line', async () => {
    const ledger = new SlicedLedger(cut);
    await ledger.change(changes);
    const { lines } = ledger.head;
    await ledger.change([changes[7] as ArticleChange]);
    expect(ledger.head.lines).toEqual(lines);
  });

  test('grown to many times what it was cut for it is to be made anew', async () => {
    const ledger = new SlicedLedger({ articles: 10, facts: 100 });
    await ledger.change(changes.slice(0, 10));
    expect(isOutgrown(ledger.head)).toBe(false);
    await ledger.change(changes);
    expect(isOutgrown(ledger.head)).toBe(true);
    expect(await all(ledger.reading().allFacts())).toHaveLength(facts.length);
  });
});

test('a stamp is of all articles, in whatever order they are told', () => {
  const articles = ['a', 'b', 'c'].map((id) => ({ id, said: '1' }));
  expect(stampOf([...articles].reverse())).toEqual(stampOf(articles));
  const [first] = articles as [(typeof articles)[0]];
  for (const other of [articles.slice(1), [...articles, first], [{ ...first, said: '2' }, ...articles.slice(1)], []])
    expect(stampOf(other)).not.toEqual(stampOf(articles));
});

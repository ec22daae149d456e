import { expect, test } from 'vitest';
import { type Checked, createChecking } from '../../entrypoints/clerk/checking.ts';
import { compareAgain, type Held } from '../../entrypoints/clerk/comparing.ts';
import { jsonFormat } from '../../src/export/json.ts';
import { assemble } from '../../src/export/text-format.ts';
import { sealOf } from '../../src/library/cache/seal.ts';
import { toRecord } from '../../src/library/record.ts';
import type { Summary } from '../../src/summary/schema.ts';
import { article as made } from '../library/fill.ts';
import { inPlace, sampleId } from '../summary/sample.ts';

const exportedAt = new Date('2026-04-01T08:00:00Z');
const article = (...given: Parameters<typeof made>) => inPlace(made(...given));
/** In pieces, as browsers hand a file over. */
const fileOf = (text: string) => new File(text.match(/.{1,100000}/gsu) ?? [], 'export.json');
const textOf = (records: Summary[]) => assemble(jsonFormat({ exportedAt }), records);

/** What one of several finds in its share of a file; `here` is what is stored. */
async function check(file: File, share = { at: 0, of: 1 }, here: Record<string, unknown> = {}) {
  const { beginCheck, checkOn, compare } = createChecking();
  await beginCheck({ file, share });
  const held: Held[] = [];
  const steps: Checked[] = [];
  for (;;) {
    const step = await checkOn(null);
    if ('end' in step) return { held, steps, end: step.end };
    steps.push(step);
    held.push(await compare(here));
  }
}

const records = Array.from({ length: 1001 }, (_, n) => article(n));

test('several find each record once, packed as it is stored, at its place in the file', async () => {
  const file = fileOf(textOf(records));
  const found = await Promise.all([0, 1, 2].map((at) => check(file, { at, of: 3 })));
  expect(found.map(({ end }) => end)).toEqual(['fine', 'fine', 'fine']);
  const held = found.flatMap((one) => one.held).flatMap((one) => one.records);
  held.sort((a, b) => a.index - b.index);
  expect(held.map(({ id, index }) => [id, index])).toEqual(records.map(({ id }, index) => [id, index]));
  for (const { held } of found)
    for (const { records: known, packed } of held) {
      const lines = (await packed.text()).split('\n');
      expect(lines).toHaveLength(known.length);
      known.forEach(({ id, canonicalUrl, kept, standing }, at) => {
        expect(toRecord(`summary:${id}`, lines[at])).toMatchObject({ id, canonicalUrl });
        expect([kept, standing]).toEqual([false, 'new']);
      });
    }
  // Nobody is left with all the work.
  expect(found.every((one) => one.held.length >= 1)).toBe(true);
});

test('what is here as it is is not held; what cannot be read here stands against it', async () => {
  const [first, second, third] = records as [Summary, Summary, Summary];
  const here = {
    [`summary:${first.id}`]: JSON.stringify(first),
    [`summary:${second.id}`]: JSON.stringify({ ...second, note: '我的' }),
    [`summary:${third.id}`]: 'x',
  };
  const { held } = await check(fileOf(textOf(records.slice(0, 4))), undefined, here);
  expect(held).toMatchObject([
    {
      same: 1,
      records: [
        { id: second.id, standing: 'conflict', title: '第1篇', over: sealOf(here[`summary:${second.id}`]) },
        { id: third.id, standing: 'conflict', over: sealOf('x') },
        { id: sampleId(3), standing: 'new', over: null },
      ],
    },
  ]);
});

test('what is held is compared again with what is here by then', async () => {
  const [first, second, third] = records as [Summary, Summary, Summary];
  const keyOf = ({ id }: Summary) => `summary:${id}`;
  const mine = (summary: Summary) => JSON.stringify({ ...summary, note: '我的' });
  const before = { [keyOf(first)]: mine(first), [keyOf(second)]: mine(second) };
  const { held } = await check(fileOf(textOf(records.slice(0, 4))), undefined, before);
  const here = { [keyOf(first)]: mine(first), [keyOf(second)]: JSON.stringify(second), [keyOf(third)]: mine(third) };
  const again = await compareAgain({ held: held[0] as Held, here });
  // The first is as it was, the second as it is in the file by now, the third came in between.
  expect(again).toMatchObject({
    same: 1,
    records: [
      { id: first.id, standing: 'conflict', over: sealOf(here[keyOf(first)]) },
      { id: third.id, standing: 'conflict', over: sealOf(here[keyOf(third)]) },
      { id: sampleId(3), standing: 'new', over: null },
    ],
  });
  const lines = (await again.packed.text()).split('\n');
  expect(lines.map((line, at) => toRecord(`summary:${again.records[at]?.id}`, line))).toEqual([
    first,
    third,
    records[3],
  ]);
});

test('large records are handed over before they are many', async () => {
  const large = Array.from({ length: 30 }, (_, n) => article(n, { paragraphs: Array(10).fill('长'.repeat(20_000)) }));
  const { steps, end } = await check(fileOf(textOf(large)));
  expect(end).toBe('fine');
  expect(steps.length).toBeGreaterThan(2);
  expect(steps.flatMap((step) => ('ids' in step ? step.ids : []))).toEqual(large.map(({ id }) => id));
});

test('a wrong record is found by whoever reads it, what is wrong with the file by all', async () => {
  const wrong = textOf(records.slice(0, 450)).replace('"policy": true', '"policy": 7');
  const ends = (file: File) => Promise.all([0, 1].map(async (at) => (await check(file, { at, of: 2 })).end));
  expect(await ends(fileOf(wrong))).toMatchObject([{ error: 'damaged', problems: [{ index: 0 }] }, 'fine']);
  expect(await ends(fileOf(wrong.slice(0, -99)))).toMatchObject([{ error: 'not-json' }, { error: 'not-json' }]);
  expect(await ends(fileOf('{"items": [{}]}'))).toMatchObject([{ error: 'not-ours' }, { error: 'not-ours' }]);
  expect(await ends(fileOf(''))).toMatchObject([{ error: 'not-json' }, { error: 'not-json' }]);
});

test('a file that is gone or may not be read is said to be so', async () => {
  const file = fileOf(textOf(records.slice(0, 2)));
  file.stream = () => new ReadableStream({ pull: () => Promise.reject(new DOMException('gone')) });
  expect((await check(file)).end).toBe('unreadable');
});

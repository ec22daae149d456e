import { expect, test } from 'vitest';
import { mentionFacts } from '../../../src/summary/views/mention-facts.ts';
import { savedMentions } from '../../../src/summary/views/saved-mentions.ts';
import { sampleQuantity, sampleSummary } from '../sample.ts';

const at = (paragraph: number, start: number) => ({ paragraph, start, end: start + 4 });
const level = sampleQuantity({ ...at(0, 0), indicator: '粮食产量', status: 'target', period: '2030' });
const growth = sampleQuantity({
  ...at(0, 20),
  indicator: '粮食产量',
  measure: 'growth',
  status: 'target',
  period: '2030',
});
const other = sampleQuantity({ ...at(0, 10), indicator: '蔬菜产量', status: 'actual', period: null });
const date = { ...at(0, 30), quote: '2030年', value: '2030', event: null, implied: false, rule: 'x/y' };
const summary = { ...sampleSummary(), quantities: [level, growth, other], dates: [date] };

test('the level stands beside its growth and other indicators do not', () => {
  expect(mentionFacts(summary, 'target', level)).toMatchObject({
    about: 'quantity',
    quantity: level,
    related: [growth],
  });
  expect(mentionFacts(summary, 'actual', other)).toMatchObject({ related: [] });
});

test('a number without a name is related to none', () => {
  const bare = { ...other, indicator: null };
  expect(mentionFacts({ ...summary, quantities: [bare, { ...bare, start: 90 }] }, 'actual', bare)).toMatchObject({
    related: [],
  });
});

test('a date has the targets that are due then', () => {
  expect(mentionFacts(summary, 'date', date)).toMatchObject({ about: 'date', related: [level, growth] });
});

test('what is not there has no facts', () => {
  expect(mentionFacts(summary, 'actual', level)).toBeNull();
  expect(mentionFacts(summary, 'date', level)).toBeNull();
  expect(mentionFacts(summary, 'official', { ...level, paragraph: 99 })).toBeNull();
});

test('saved articles say one number each, the target first, the latest article first, the article itself left out', () => {
  const of = (id: string, published: string, quantities = [{ ...other, indicator: '粮食产量' }, level]) => ({
    ...summary,
    id,
    published,
    quantities,
  });
  const found = savedMentions(
    [of('a', '2029-01-01'), of('b', '2031-01-01'), of('c', '2030-01-01', [other]), of('me', '2032-01-01')],
    'me',
    '“粮食产量”',
  );
  expect(found.map(({ id, quantity }) => [id, quantity.status])).toEqual([
    ['b', 'target'],
    ['a', 'target'],
  ]);
});

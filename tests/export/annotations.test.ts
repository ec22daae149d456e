import * as v from 'valibot';
import { expect, test } from 'vitest';
import { annotationsFormat } from '../../src/export/annotations.ts';
import { assemble } from '../../src/export/text-format.ts';
import type { Summary } from '../../src/summary/schema.ts';
import { sampleDate, sampleQuantity, sampleSummary } from '../summary/sample.ts';
import { nastySummaries } from './nasty.ts';
import { tableWords } from './words.ts';

/** The parts of the W3C Web Annotation Data Model (2017) that we write, as strictly as it puts them. */
const iri = v.pipe(v.string(), v.regex(/^(?:https?:\/\/|urn:)\S+$/));
const moment = v.pipe(v.string(), v.isoTimestamp());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const quoteSelector = v.strictObject({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.string(),
  suffix: v.string(),
});
const positionSelector = v.strictObject({ type: v.literal('TextPositionSelector'), start: count, end: count });
const fragmentSelector = v.strictObject({
  type: v.literal('FragmentSelector'),
  conformsTo: v.literal('https://wicg.github.io/scroll-to-text-fragment/'),
  value: v.pipe(v.string(), v.regex(/^:~:text=[\w%.~]+$/)),
  refinedBy: quoteSelector,
});
const annotation = v.strictObject({
  id: iri,
  type: v.literal('Annotation'),
  motivation: v.picklist(['describing']),
  created: moment,
  modified: moment,
  body: v.array(
    v.strictObject({
      type: v.literal('TextualBody'),
      value: v.string(),
      format: v.optional(v.literal('text/plain')),
      language: v.optional(v.string()),
      purpose: v.picklist(['describing', 'tagging']),
    }),
  ),
  target: v.strictObject({
    source: iri,
    selector: v.union([
      v.strictTuple([quoteSelector]),
      v.strictTuple([quoteSelector, fragmentSelector]),
      v.strictTuple([quoteSelector, positionSelector]),
      v.strictTuple([quoteSelector, positionSelector, fragmentSelector]),
    ]),
  }),
});
const collection = v.strictObject({
  '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
  id: iri,
  type: v.literal('AnnotationCollection'),
  label: v.string(),
  first: v.strictObject({
    id: iri,
    type: v.literal('AnnotationPage'),
    partOf: iri,
    startIndex: count,
    items: v.array(annotation),
  }),
});

type Quote = v.InferOutput<typeof quoteSelector>;
type Position = v.InferOutput<typeof positionSelector>;
type Fragment = v.InferOutput<typeof fragmentSelector>;

const exportedAt = new Date('2026-04-01T08:00:00Z');
const read = (summaries: Summary[]) =>
  v.parse(collection, JSON.parse(assemble(annotationsFormat(tableWords, { exportedAt }), summaries))).first.items;

test('a mark each, anchored by quote and by position in code points', () => {
  const paragraphs = ['😀开头。', '𠮷市到2027年，工业总产值达到300亿元。'];
  const summary = sampleSummary({
    paragraphs,
    quantities: [sampleQuantity({ paragraph: 1, start: 17, end: 22, quote: '300亿元', bound: '>=' })],
    dates: [sampleDate({ paragraph: -1, start: 0, end: 3, quote: '云溪市' })],
    officials: [],
  });
  const [target, date] = read([summary]);
  const [quote, position, fragment] = (target?.target.selector ?? []) as [Quote, Position, Fragment];
  const text = paragraphs.join('\n');
  expect(quote).toMatchObject({ exact: '300亿元', suffix: '。' });
  expect(quote && text.includes(quote.prefix + quote.exact + quote.suffix)).toBe(true);
  expect(position && [...text].slice(position.start, position.end).join('')).toBe('300亿元');
  expect(decodeURIComponent(fragment.value)).toBe(':~:text=𠮷市到2027年，工业总产值达到300亿元');
  expect(fragment.refinedBy).toEqual(quote);
  expect(target?.body.map(({ value }) => value)).toEqual(['工业总产值 [bound.>=] 300亿元 · 2027', 'target']);
  expect(date?.target).toMatchObject({
    source: summary.url,
    selector: [
      { type: 'TextQuoteSelector', exact: '云溪市', prefix: '', suffix: '定下三年目标' },
      { type: 'FragmentSelector', value: `:~:text=${encodeURIComponent('云溪市定下三年目标')}` },
    ],
  });
});

test('whatever a page holds, the model holds, and ids are each their own', () => {
  const items = read(nastySummaries());
  expect(items.length).toBeGreaterThan(nastySummaries().length);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
});

test('an article without an address is named by its own id', () => {
  const [first] = read([sampleSummary({ url: null })]);
  expect(first?.target.source).toBe(`urn:uuid:${sampleSummary().id}`);
});

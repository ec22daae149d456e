import * as v from 'valibot';
import { expect, test } from 'vitest';
import { type BuildInput, buildSummary } from '../../src/summary/build.ts';
import { summarySchema } from '../../src/summary/schema.ts';
import { sampleId, sampleSummary } from './sample.ts';

const { url, title, kicker, subtitle, publisher, published, bylines, paragraphs, ...sample } = sampleSummary();
const { quantities, dates, officials, outline, programmes, documents } = sample;
const input: BuildInput = {
  article: { url, title, kicker, subtitle, publisher, published, bylines, paragraphs },
  extraction: { quantities, dates, officials, outline, programmes, documents },
  policy: true,
  now: new Date('2026-03-05T01:02:03Z'),
  id: sampleId(9),
  extractorVersion: '0.2.0',
};
const read = (change: Partial<BuildInput> & { paragraphs?: string[]; title?: string }) =>
  buildSummary({
    ...input,
    ...change,
    article: { ...input.article, paragraphs: change.paragraphs ?? paragraphs, title: change.title ?? title },
  });

test('a first reading makes a valid record', async () => {
  const summary = await buildSummary(input);
  expect(v.parse(summarySchema, summary)).toEqual(summary);
  expect(summary).toMatchObject({
    id: sampleId(9),
    canonicalUrl: 'https://news.example/2026/a.html',
    saved: false,
    savedAt: null,
    firstReadAt: '2026-03-05T01:02:03.000Z',
    lastReadAt: '2026-03-05T01:02:03.000Z',
    extractor: '0.2.0',
  });
});

test('read again, it keeps what the reader did to it and takes the new extraction', async () => {
  const previous = sampleSummary({
    ...{ saved: true, savedAt: '2026-03-03T00:00:00.000Z', quantities: [] },
    ...{ tags: ['园区'], note: '待核对', aliases: ['https://mirror.example/a.html'] },
  });
  expect(await read({ previous })).toMatchObject({
    id: sampleId(1),
    saved: true,
    savedAt: '2026-03-03T00:00:00.000Z',
    tags: ['园区'],
    note: '待核对',
    aliases: ['https://mirror.example/a.html'],
    firstReadAt: '2026-03-02T10:00:00.000Z',
    lastReadAt: '2026-03-05T01:02:03.000Z',
    quantities: [{ quote: '300亿元' }],
  });
});

test('the same article is known by its headline or by its text; anything else is another one', async () => {
  const previous = { ...(await read({})), id: sampleId(1), saved: true };
  expect((await read({ previous, paragraphs: ['已更正。'] })).id).toBe(sampleId(1));
  expect((await read({ previous, title: '另一个标题' })).id).toBe(sampleId(1));
  const other = await read({ previous, paragraphs: ['另一篇。'], title: '另一个标题' });
  expect(other).toMatchObject({ id: sampleId(9), saved: false, firstReadAt: '2026-03-05T01:02:03.000Z' });
});

test('the fingerprint does not see width, white space or breaks, and does see words', async () => {
  const { fingerprint } = await read({ paragraphs: ['增长7.5%，', '共12个。'] });
  expect((await read({ paragraphs: ['　增长７．５％，共 12个。'] })).fingerprint).toBe(fingerprint);
  expect((await read({ paragraphs: ['增长7.6%，共12个。'] })).fingerprint).not.toBe(fingerprint);
});

test('the fingerprint is SHA-256', async () => {
  const { fingerprint } = await read({ paragraphs: ['ab', ' c'] });
  expect(fingerprint).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

import { expect, test } from 'vitest';
import type { Summary } from '../../src/summary/schema.ts';
import { standingOf } from '../../src/summary/shelf/plan.ts';
import { sampleSummary } from './sample.ts';

const later = '2026-05-01T00:00:00.000Z';

test.each<[string, Partial<Summary>, Partial<Summary>]>([
  ['same', {}, {}],
  ['newer', { lastReadAt: later }, {}],
  ['newer', { lastReadAt: later, tags: ['甲', '乙'], note: '记' }, { tags: ['甲'] }],
  ['newer', { tags: ['甲'] }, {}],
  ['conflict', { title: '另一个标题' }, {}],
  ['conflict', {}, { lastReadAt: later }],
  ['conflict', { lastReadAt: later }, { tags: ['甲'] }],
  ['conflict', { lastReadAt: later, note: '一' }, { note: '二' }],
  ['conflict', { lastReadAt: later }, { saved: true, savedAt: later }],
  ['conflict', { lastReadAt: later }, { aliases: ['https://mirror.example/a.html'] }],
])('%s: %j over %j', (standing, incoming, here) => {
  expect(standingOf(sampleSummary(incoming), sampleSummary(here))).toBe(standing);
});

test('what is not here is new', () => {
  expect(standingOf(sampleSummary(), null)).toBe('new');
});

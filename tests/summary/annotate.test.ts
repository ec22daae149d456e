import { expect, test } from 'vitest';
import { annotated } from '../../src/summary/annotate.ts';
import { sampleSummary } from './sample.ts';

test('tags come and go, each once; what is not named stays', () => {
  const record = sampleSummary({ tags: ['甲', '乙'], note: '旧' });
  expect(annotated(record, { add: ['乙', '丙'], drop: ['甲'] })).toEqual({ ...record, tags: ['乙', '丙'] });
  expect(annotated(record, { note: '' })).toEqual({ ...record, note: '' });
  expect(annotated(record, { add: Array.from({ length: 60 }, (_, n) => `${n}`) }).tags).toHaveLength(50);
});

import { expect, test } from 'vitest';
import { openLibrary } from '../../src/library/library.ts';
import { sampleId } from '../summary/sample.ts';
import { address, article, keepArticle, packed } from './fill.ts';
import { MemoryArea } from './memory-area.ts';

test('of many addresses only those are read that lead somewhere, and who had one waits for it', async () => {
  const area = new MemoryArea();
  const library = openLibrary(area, 3);
  await keepArticle(library, 7);
  const asked: string[] = [];
  const get = area.get.bind(area);
  area.get = (keys) => {
    asked.push(...keys.filter((key) => key.startsWith('address:')));
    return get(keys);
  };
  const many = Array.from({ length: 60 }, (_, n) => article(n + 100, n === 0 ? { canonicalUrl: address(7) } : {}));
  const parts = await library.stage('one', await packed(...many), 0);
  expect(asked).toEqual([`address:${address(7)}`]);
  await library.commitStaged('one', parts);
  expect(area.data.get(`address:${address(7)}`)).toBe(sampleId(100));
  expect(area.data.get(`earlier:${address(7)}`)).toEqual([sampleId(7)]);
});

import { expect, it } from 'vitest';
import { slowOnes } from './slow-regexes.ts';

it('regular expressions of even number take linear time, or stand in the list of harmless ones', {
  timeout: 1_800_000,
}, async () => {
  expect(await slowOnes(0, 2)).toEqual([]);
});

import { expect, it } from 'vitest';
import { slowOnes } from './slow-regexes.ts';

it('regular expressions of odd number take linear time, or stand in the list of harmless ones', {
  timeout: 1_800_000,
}, async () => {
  expect(await slowOnes(1, 2)).toEqual([]);
});

import { constants, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inflate } from '../../src/library/inflate.ts';

const MOST = 1_000_000;
const options = fc.record({
  level: fc.integer({ min: 0, max: 9 }),
  strategy: fc.constantFrom(constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY, constants.Z_RLE),
});
/** Bytes that repeat, near and far, and bytes that do not. */
const content = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom('目标任务', 'a'.repeat(700), '{"value":12,"unit":"亿元"}'),
    ),
    {
      maxLength: 300,
    },
  )
  .map((parts) => Buffer.from(parts.join('')));

test('what zlib compressed in any way comes out as it was', () => {
  fc.assert(
    fc.property(content, options, (bytes, option) => {
      expect(Buffer.from(inflate(deflateRawSync(bytes, option), MOST)).equals(bytes)).toBe(true);
    }),
  );
});

test('repetitions of the longest run and the farthest distance', () => {
  const far = Buffer.from(Array.from({ length: 32_768 }, (_, at) => (at * 7919 + (at >> 3)) % 251));
  const bytes = Buffer.concat([far, far, Buffer.alloc(5_000, 'x')]);
  expect(Buffer.from(inflate(deflateRawSync(bytes, { level: 9 }), MOST)).equals(bytes)).toBe(true);
});

test('what is cut short, damaged or longer than wanted is said, and nothing runs on', () => {
  const whole = deflateRawSync(Buffer.from('确保到2027年达到300亿元。'.repeat(40)));
  for (let length = 0; length < whole.length; length++)
    expect(() => inflate(whole.subarray(0, length), MOST)).toThrow(RangeError);
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      try {
        expect(inflate(bytes, MOST).length).toBeLessThanOrEqual(MOST);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
    }),
    { numRuns: 2_000 },
  );
  expect(() => inflate(deflateRawSync(Buffer.alloc(200_000)), 100_000)).toThrow(RangeError);
});

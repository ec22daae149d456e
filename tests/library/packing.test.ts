import { constants, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRoom, packText, toBase64, unpackText } from '../../src/library/packing.ts';
import { fromBase64, unpack } from '../../src/library/unpacking.ts';

const options = fc.record({
  level: fc.integer({ min: 0, max: 9 }),
  strategy: fc.constantFrom(constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY, constants.Z_RLE),
});
/** Text that repeats, near and far, and text that does not. */
const content = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom('目标任务', 'a'.repeat(700), '{"value":12,"unit":"亿元"}'),
    ),
    { maxLength: 300 },
  )
  .map((parts) => parts.join(''));

test('what zlib compressed in any way comes out as it was', () => {
  fc.assert(
    fc.property(content, options, (text, option) => {
      expect(unpackText(deflateRawSync(text, option))).toBe(text.replace(/^\uFEFF/, ''));
    }),
  );
});

test('one after the other in the same room each comes out as it was, whatever was there before', () => {
  const room = makeRoom();
  fc.assert(
    fc.property(content, options, (text, option) => {
      expect(unpackText(deflateRawSync(text, option), { room })).toBe(text.replace(/^\uFEFF/, ''));
    }),
  );
  // The longest that has no room of its own, and what is shorter than what was there.
  for (const text of ['目标'.repeat(600_000), 'a'.repeat(1_048_575), '短', ''])
    expect(unpackText(deflateRawSync(text), { room })).toBe(text);
});

test('what was packed comes out as it was, also by way of base64', async () => {
  await fc.assert(
    fc.asyncProperty(content, async (text) => {
      const packed = await packText(text);
      expect(unpackText(fromBase64(toBase64(packed)))).toBe(text.replace(/^\uFEFF/, ''));
    }),
    { numRuns: 50 },
  );
});

test('the browser writes and reads base64 where it can', () => {
  const own = { toBase64: () => 'written', fromBase64: () => new Uint8Array([7]) };
  expect(toBase64(Object.assign(new Uint8Array([1]), { toBase64: own.toBase64 }))).toBe('written');
  expect(toBase64(new Uint8Array([1, 2, 3]))).toBe('AQID');
  Object.assign(Uint8Array, { fromBase64: own.fromBase64 });
  try {
    expect(fromBase64('AQID')).toEqual(new Uint8Array([7]));
  } finally {
    Reflect.deleteProperty(Uint8Array, 'fromBase64');
  }
  expect(fromBase64('AQID')).toEqual(new Uint8Array([1, 2, 3]));
});

test('what is large is unpacked by the browser to the same; what is damaged is said', async () => {
  await fc.assert(
    fc.asyncProperty(content, async (text) => {
      expect(await unpack(await packText(text))).toBe(text.replace(/^\uFEFF/, ''));
    }),
    { numRuns: 50 },
  );
  const whole = await packText('确保到2027年达到300亿元。'.repeat(4_000));
  await expect(unpack(whole.slice(0, whole.length - 5))).rejects.toThrow();
});

test('more than one piece', () => {
  const text = Array.from({ length: 40_000 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000))).join(
    '',
  );
  expect(unpackText(deflateRawSync(text))).toBe(text);
});

test('a stored block behind more than there is room for at first', () => {
  const long = 'a'.repeat(100_000);
  const open = deflateRawSync(long, { finishFlush: constants.Z_SYNC_FLUSH });
  const packed = Buffer.concat([open, deflateRawSync('目标任务'.repeat(50), { level: 0 })]);
  expect(unpackText(packed)).toBe(long + '目标任务'.repeat(50));
});

test('what is cut short, damaged or longer than wanted is said, and nothing runs on', () => {
  const whole = deflateRawSync('确保到2027年达到300亿元。'.repeat(40));
  for (let length = 0; length < whole.length; length++) expect(() => unpackText(whole.subarray(0, length))).toThrow();
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      try {
        expect(unpackText(bytes, { largest: 1_000_000 }).length).toBeLessThanOrEqual(1_000_000);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
    }),
    { numRuns: 2_000 },
  );
  expect(() => unpackText(deflateRawSync(Buffer.alloc(200_000)), { largest: 100_000 })).toThrow(RangeError);
});

import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS, pageSettingsSchema } from '../../src/library/settings.ts';
import { isPageSettings, isPlace } from '../../src/messages/guards.ts';
import { placeSchema } from '../../src/summary/mention-schema.ts';

const PLACE = { paragraph: 0, start: 1, end: 2, quote: '二' };
const odd = fc.oneof(
  fc.constantFrom(
    -2,
    -1,
    0,
    1.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '字'.repeat(2000),
    '字'.repeat(2001),
    undefined,
  ),
  fc.boolean(),
  fc.anything(),
);

/** A valid value with one field replaced by an odd value, or taken away. */
const damaged = (valid: object) =>
  fc
    .tuple(fc.constantFrom(...Object.keys(valid)), fc.option(odd, { nil: null }))
    .map(([field, value]) =>
      Object.fromEntries(
        Object.entries({ ...valid, [field]: value }).filter(([key]) => key !== field || value !== null),
      ),
    );

test.each([
  ['a place', isPlace, placeSchema, damaged(PLACE)],
  ['settings', isPageSettings, pageSettingsSchema, fc.record({ kinds: damaged(DEFAULT_SETTINGS.kinds) })],
])('the guard of %s agrees with the schema, whatever comes', (_, guard, schema, values) => {
  fc.assert(
    fc.property(fc.oneof({ arbitrary: values, weight: 4 }, odd), (raw) => {
      expect(guard(raw)).toBe(v.is(schema, raw));
    }),
  );
});

test.each([
  [PLACE, true],
  [{ ...PLACE, paragraph: -1 }, true],
  [{ ...PLACE, paragraph: -2 }, false],
  [{ ...PLACE, start: -1 }, false],
  [{ ...PLACE, end: 0.5 }, false],
  [{ ...PLACE, quote: '字'.repeat(2001) }, false],
  [{ paragraph: 0, start: 1, end: 2 }, false],
])('%o is a place: %s', (raw, is) => {
  expect(isPlace(raw)).toBe(is);
});

test('settings name every kind, and nothing but yes and no', () => {
  const { kinds } = DEFAULT_SETTINGS;
  expect(isPageSettings({ kinds })).toBe(true);
  expect(isPageSettings({ kinds: { ...kinds, date: 'yes' } })).toBe(false);
  expect(isPageSettings({ kinds: { target: true } })).toBe(false);
});

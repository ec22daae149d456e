import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { migrate, readRecord } from '../../src/summary/migrate.ts';
import { SCHEMA, summarySchema } from '../../src/summary/schema.ts';
import { sampleSummary } from './sample.ts';

const versions = Array.from({ length: SCHEMA }, (_, index) => index + 1);
const frozen = (schema: number): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`./frozen/schema-${schema}.json`, import.meta.url), 'utf8'));

describe('records of every schema that was ever written', () => {
  // A version without its frozen example fails here: once a schema is released, its example is never changed.
  test.each(versions)('schema %i is read', (schema) => {
    const old = frozen(schema);
    expect(old.schema).toBe(schema);
    const read = readRecord(old);
    expect(read).toMatchObject({ ok: true, summary: { schema: SCHEMA, id: old.id, title: old.title } });
  });

  test('the example of today has every field, and comes back as it was written', () => {
    const today = frozen(SCHEMA);
    expect(Object.keys(today).sort()).toEqual(Object.keys(summarySchema.entries).sort());
    expect(readRecord(today)).toEqual({ ok: true, summary: today });
  });
});

describe('what only the reader gives', () => {
  const { corrections } = frozen(SCHEMA) as { corrections: object[] };
  const [first] = corrections;

  test('is empty in a record of schema 2', () => {
    const nothing = { corrections: [], tags: [], note: '', aliases: [], links: [] };
    expect(readRecord(frozen(2))).toMatchObject({ ok: true, summary: nothing });
  });

  test.each([
    [{ tags: ['园区', '园区'] }, 'tags'],
    [{ tags: [' '] }, 'tags.0'],
    [{ note: null }, 'note'],
    // ISO 8601 in its form, but no engine knows an offset without minutes: nothing could draw its date.
    [{ lastReadAt: '2019-01-01T00:00:00.000+14' }, 'lastReadAt'],
    [{ corrections: [{ ...first, anchor: { exact: '' } }] }, 'corrections.0.anchor'],
    [{ corrections: [{ ...first, deed: { do: 'hide', kind: 'place', rule: 'a/b' } }] }, 'corrections.0.deed.kind'],
    [{ corrections: [{ ...first, deed: { do: 'add', mention: { kind: 'target' } } }] }, 'corrections.0.deed.mention'],
  ])('%j is damaged', (change, where) => {
    const read = readRecord({ ...frozen(SCHEMA), ...change });
    expect(read).toMatchObject({ ok: false, reason: 'damaged', detail: expect.stringContaining(where) });
  });
});

describe('records that are none', () => {
  test('of a newer version', () => {
    expect(readRecord({ ...sampleSummary(), schema: SCHEMA + 1 })).toMatchObject({ ok: false, reason: 'newer' });
  });

  test.each([
    [null, 'not a record'],
    [[sampleSummary()], 'not a record'],
    ['text', 'not a record'],
    [{}, 'schema'],
    [{ ...sampleSummary(), schema: 0 }, 'schema'],
    [{ ...sampleSummary(), schema: '1' }, 'schema'],
    [{ ...sampleSummary(), title: 5 }, 'title'],
    [{ ...sampleSummary(), id: 'x' }, 'id'],
    [{ ...sampleSummary(), quantities: [{}] }, 'quantities.0'],
    [{ ...sampleSummary(), lastReadAt: 'yesterday' }, 'lastReadAt'],
  ])('%o is damaged, and it is said where', (raw, where) => {
    const read = readRecord(raw);
    expect(read).toMatchObject({ ok: false, reason: 'damaged' });
    expect(read.ok ? '' : read.detail).toContain(where);
  });

  test('nothing makes it throw', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(readRecord(raw).ok).toBe(false);
      }),
    );
  });
});

describe('migrating', () => {
  const steps = {
    1: (old: Record<string, unknown>) => ({ ...old, b: 'added in 2' }),
    2: ({ a, ...old }: Record<string, unknown>) => ({ ...old, c: a }),
  };

  test('goes step by step and leaves the old record as it was', () => {
    const old = { schema: 1, a: 'kept' };
    expect(migrate(old, steps, 3)).toEqual({ ok: true, record: { schema: 3, b: 'added in 2', c: 'kept' } });
    expect(old).toEqual({ schema: 1, a: 'kept' });
    expect(migrate({ schema: 2, a: 1 }, steps, 3)).toEqual({ ok: true, record: { schema: 3, c: 1 } });
  });

  test('a missing step, or one that throws, leaves the record where it is', () => {
    expect(migrate({ schema: 3 }, steps, 4)).toMatchObject({ ok: false, reason: 'damaged' });
    const broken = {
      1: () => {
        throw new Error('unexpected shape');
      },
    };
    expect(migrate({ schema: 1 }, broken, 2)).toMatchObject({
      ok: false,
      detail: expect.stringContaining('unexpected'),
    });
  });
});

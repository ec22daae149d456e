import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FORM } from '../../src/library/cache/database.ts';
import { entryOf } from '../../src/library/cache/write.ts';
import { factRef } from '../../src/summary/ledger/entry.ts';
import { unpackFacts } from '../../src/summary/ledger/packed.ts';
import { reviseLedger } from '../../src/summary/ledger/revise.ts';
import { emptyHead } from '../../src/summary/ledger/slices.ts';
import { SCHEMA } from '../../src/summary/schema.ts';
import { packRow } from '../../src/summary/shelf/packed-row.ts';

/** What different rules of the names read. */
const NAMES = [
  '全市生产总值',
  'R&D经费投入强度',
  '研发经费占地区生产总值的比重',
  '规上工业增加值增速',
  '新增学位',
  '细颗粒物浓度',
];

/**
 * What the cache keeps of the frozen record, and of a ledger of it. A reader's cache is not made anew unless its form is another: whoever
 * changes what is made (rows, names, facts, the ledger) raises `FORM`, and writes down here what comes of it.
 */
const KEPT = { form: 11, digest: '6da4c52e8880ce4d' };

test('the cache has another form as soon as anything in it is made differently', async () => {
  const record = JSON.parse(readFileSync(new URL(`../summary/frozen/schema-${SCHEMA}.json`, import.meta.url), 'utf8'));
  const [number] = record.quantities;
  const quantities = [...record.quantities, ...NAMES.map((indicator) => ({ ...number, indicator }))];
  const saved = { ...record, quantities, saved: true, savedAt: '2026-03-01T08:00:00.000Z' };
  const entry = entryOf(record.id, saved);
  if (!entry?.facts) throw new Error('no facts');
  const row = entry.row && packRow(entry.row);
  const facts = unpackFacts(entry.facts.facts);
  // The same number once more as it was reported, so that there is something of everything.
  const [first] = facts;
  if (!first) throw new Error('no fact');
  const report = { ...first, status: 'actual' as const, published: '2099-01-01', article: 'later' };
  const target = { ...first, status: 'target' as const };
  const again = { ...target, article: 'again', published: '2030-01-01', value: 1 };
  const decisions = [{ one: factRef(target), other: factRef(again), verdict: 'same' as const }];
  const { said } = entry.facts;
  const changes = [
    { id: record.id, now: { said, facts: [...facts, target], decisions, events: entry.facts.events } },
    ...[again, report].map((fact) => ({ id: fact.article, now: { said, facts: [fact], decisions: [], events: [] } })),
  ];
  const cut = { articles: changes.length, facts: facts.length + 3 };
  const nothing = () => Promise.reject(new Error('nothing to read'));
  const made = await reviseLedger(emptyHead(cut), nothing, changes, 'made');
  const digest = createHash('sha256').update(JSON.stringify({ entry, row, made })).digest('hex').slice(0, 16);
  expect({ form: FORM, digest }).toEqual(KEPT);
});

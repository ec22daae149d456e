import { expect, test } from 'vitest';
import { buildLedger } from '../../../src/summary/ledger/build.ts';
import { factRef } from '../../../src/summary/ledger/entry.ts';
import { factsOf } from '../../../src/summary/ledger/facts.ts';
import { goldArticles, goldPairs, pair } from './gold.ts';

test('finds what belongs together over thirty articles of five years', async () => {
  const articles = goldArticles();
  expect(articles).toHaveLength(30);
  const gold = goldPairs(articles);
  expect(gold.size).toBeGreaterThan(90);
  const found = new Set<string>();
  for (const { statements, answers } of buildLedger(articles.flatMap(({ source }) => factsOf(source))))
    for (const one of statements)
      for (const other of [...statements, ...answers])
        if (one.article !== other.article) found.add(pair(factRef(one), factRef(other)));
  const wrong = [...found].filter((each) => !gold.has(each));
  const missed = [...gold].filter((each) => !found.has(each));
  const said = { wrong, missed, found: found.size, gold: gold.size };
  expect((found.size - wrong.length) / found.size, JSON.stringify(said, null, 1)).toBeGreaterThanOrEqual(0.95);
  expect((gold.size - missed.length) / gold.size, JSON.stringify(said, null, 1)).toBeGreaterThanOrEqual(0.9);
});

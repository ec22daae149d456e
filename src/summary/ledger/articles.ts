import type { ReadSlice } from './reading.ts';
import type { ArticleChange, Revision } from './revise.ts';
import { type ArticlePart, articleSliceOf, factsSliceOf, type LedgerHead, type Stamp, stampOf } from './slices.ts';

interface RevisedArticles extends Pick<Revision, 'put' | 'drop'> {
  stamps: Stamp[];
  /** The slices of facts that articles were in which changed. */
  touched: Set<number>;
  /** The slices of facts that these articles are in. */
  slicesOf(articles: readonly string[]): Promise<number[]>;
}

/** What the ledger has of each article, after some of them changed. */
export async function reviseArticles(
  head: LedgerHead,
  read: ReadSlice,
  changes: readonly ArticleChange[],
): Promise<RevisedArticles> {
  const revised: RevisedArticles = {
    ...{ put: [], drop: [], stamps: [...head.articles], touched: new Set() },
    async slicesOf(articles) {
      const wanted = new Set(articles);
      const found = await readSlices([...new Set(articles.map((id) => articleSliceOf(head, id)))]);
      return found.flat().flatMap(({ id, facts }) => (wanted.has(id) ? facts : []));
    },
  };
  const readSlices = (places: readonly number[]) =>
    Promise.all(places.map((at) => (head.articles[at]?.[0] ? read('articles', at) : [])));

  const bySlice = new Map<number, ArticleChange[]>();
  for (const change of changes) {
    const at = articleSliceOf(head, change.id);
    bySlice.set(at, [...(bySlice.get(at) ?? []), change]);
  }
  const before = await readSlices([...bySlice.keys()]);
  for (const [nth, [at, some]] of [...bySlice].entries()) {
    const parts = new Map((before[nth] ?? []).map((part) => [part.id, part]));
    for (const { id, now } of some) {
      for (const place of parts.get(id)?.facts ?? []) revised.touched.add(place);
      parts.delete(id);
      if (now) parts.set(id, partOf(head, id, now));
    }
    const value = [...parts.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    revised.stamps[at] = stampOf(value);
    if (value.length > 0) revised.put.push({ name: 'articles', at, value });
    else if (head.articles[at]?.[0]) revised.drop.push({ name: 'articles', at });
  }
  return revised;
}

function partOf(head: LedgerHead, id: string, now: NonNullable<ArticleChange['now']>): ArticlePart {
  const { said, facts, events } = now;
  return { id, said, facts: [...new Set(facts.map((fact) => factsSliceOf(head, fact)))], events };
}

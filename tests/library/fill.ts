import { toIncoming } from '../../src/library/incoming.ts';
import type { Library } from '../../src/library/library.ts';
import type { Incoming } from '../../src/summary/incoming.ts';

import type { Summary } from '../../src/summary/schema.ts';
import { sampleId, sampleSummary } from '../summary/sample.ts';

export function address(n: number): string {
  return `https://news.example/${n}.html`;
}

/** The n-th article, read at minute n. */
export function article(n: number, given: Partial<Summary> = {}): Summary {
  const readAt = new Date(Date.UTC(2026, 2, 1, 0, n)).toISOString();
  const { url, canonicalUrl, ...sample } = sampleSummary();
  const at = { url: address(n), canonicalUrl: address(n), firstReadAt: readAt, lastReadAt: readAt };
  return { ...sample, id: sampleId(n), title: `第${n}篇`, ...at, ...given };
}

/** As records are handed to `Library.stage`. */
export function packed(...records: Summary[]): Promise<Incoming[]> {
  return Promise.all(records.map(toIncoming));
}

export async function keepArticle(library: Library, n: number, given: Partial<Summary> = {}): Promise<Summary> {
  return library.keep(address(n), async (previous) =>
    article(n, previous ? { id: previous.id, saved: previous.saved, savedAt: previous.savedAt, ...given } : given),
  );
}

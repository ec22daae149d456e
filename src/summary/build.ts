import type { Article } from '../article/types.ts';
import type { Extraction } from '../extract/types.ts';
import { canonicalAddress } from './address.ts';
import { corrected } from './corrections/apply.ts';
import { fingerprint } from './fingerprint.ts';
import { foldName } from './fold.ts';
import { SCHEMA, type Summary } from './schema.ts';

export interface BuildInput {
  article: Article & Pick<Summary, 'pages'>;
  extraction: Extraction;
  /** Whether the page looked like policy news. */
  policy: boolean;
  now: Date;
  /** UUID for a new record. */
  id: string;
  extractorVersion: string;
  /** The record kept under the same address, if any. */
  previous?: Summary | null;
}

/**
 * The record of an article that was just read. Read again, it keeps its id, since when it is known and whether it
 * was saved; what the reader put right is laid over the new reading. Another article that took over the address is a
 * record of its own: what the reader saved is not overwritten by something else.
 */
export async function buildSummary(input: BuildInput): Promise<Summary> {
  const { article, extraction, policy, extractorVersion } = input;
  const now = input.now.toISOString();
  const canonicalUrl = canonicalAddress(article.url);
  const print = await fingerprint(article.paragraphs);
  const known = input.previous && isSameArticle(input.previous, article, print) ? input.previous : null;
  const record: Summary = {
    schema: SCHEMA,
    id: known?.id ?? input.id,
    canonicalUrl,
    fingerprint: print,
    ...article,
    policy,
    ...extraction,
    corrections: known?.corrections ?? [],
    tags: known?.tags ?? [],
    note: known?.note ?? '',
    aliases: aliasesOf(known, canonicalUrl),
    links: known?.links ?? [],
    saved: known?.saved ?? false,
    savedAt: known?.savedAt ?? null,
    firstReadAt: known?.firstReadAt ?? now,
    lastReadAt: now,
    extractor: extractorVersion,
    segmenter: null,
  };
  return corrected(record, record.corrections);
}

/** Read under another of its addresses, an article is still found under those before. */
function aliasesOf(known: Summary | null, canonicalUrl: string | null): string[] {
  if (known === null) return [];
  const earlier = [...known.aliases, ...(known.canonicalUrl === null ? [] : [known.canonicalUrl])];
  return [...new Set(earlier)].filter((address) => address !== canonicalUrl);
}

/** An article that was corrected keeps its headline, one that got a new headline keeps its text. */
function isSameArticle(known: Summary, article: Article, print: string): boolean {
  return known.fingerprint === print || foldName(known.title) === foldName(article.title);
}

import type { Summary } from './schema.ts';

const MOST_TAGS = 50;
const MOST_ALIASES = 100;
const LONGEST_NOTE = 20_000;

/**
 * The record of an article that was kept more than once, under several addresses: the text and its reading are those of `kept`, what the
 * reader did to any of them is kept together.
 */
export function joined(kept: Summary, others: readonly Summary[]): Summary {
  const all = [kept, ...others];
  const addresses = all.flatMap(({ canonicalUrl, aliases }) =>
    canonicalUrl === null ? aliases : [canonicalUrl, ...aliases],
  );
  const savedAt = all.flatMap((each) => each.savedAt ?? []).sort()[0] ?? null;
  return {
    ...kept,
    aliases: [...new Set(addresses)].filter((address) => address !== kept.canonicalUrl).slice(0, MOST_ALIASES),
    tags: [...new Set(all.flatMap(({ tags }) => tags))].slice(0, MOST_TAGS),
    note: [...new Set(all.map(({ note }) => note).filter(Boolean))].join('\n').slice(0, LONGEST_NOTE),
    saved: savedAt !== null,
    savedAt,
    firstReadAt: all.map(({ firstReadAt }) => firstReadAt).sort()[0] ?? kept.firstReadAt,
    lastReadAt:
      all
        .map(({ lastReadAt }) => lastReadAt)
        .sort()
        .at(-1) ?? kept.lastReadAt,
  };
}

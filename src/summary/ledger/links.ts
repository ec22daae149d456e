import * as v from 'valibot';
import type { Place } from '../../extract/types.ts';
import { offset, paragraph, uuid } from '../primitives.ts';
import type { Decision } from './decisions.ts';
import { refOf } from './entry.ts';

const at = { paragraph, start: offset, end: offset };

/** What the reader said of a number of this article and one of another: kept with the record of the first of the two. */
export const linkSchema = v.object({
  own: v.object(at),
  other: v.object({ article: uuid, ...at }),
  verdict: v.picklist(['same', 'different']),
});
export type Link = v.InferOutput<typeof linkSchema>;

/** More than anybody decides of one article. */
export const MAX_LINKS = 1_000;

type Numbered = { article: string; place: Pick<Place, 'paragraph' | 'start' | 'end'> };

/** The links of a record after a decision: the last word counts; null takes back what was said. */
export function decide(
  links: readonly Link[],
  own: Numbered['place'],
  { article, place }: Numbered,
  verdict: Link['verdict'] | null,
): Link[] {
  const same = (link: Link) =>
    refOf('', link.own) === refOf('', own) && refOf(link.other.article, link.other) === refOf(article, place);
  const others = links.filter((link) => !same(link));
  if (verdict === null) return others;
  const bare = ({ paragraph, start, end }: Numbered['place']) => ({ paragraph, start, end });
  return [...others, { own: bare(own), other: { article, ...bare(place) }, verdict }];
}

/** The decisions that a record holds, as the ledger takes them. */
export function decisionsOf({ id, links }: { id: string; links: readonly Link[] }): Decision[] {
  return links.map(({ own, other, verdict }) => ({
    one: refOf(id, own),
    other: refOf(other.article, other),
    verdict,
  }));
}

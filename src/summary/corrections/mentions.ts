import type { DateMention, Official, Place, QuantityMention } from '../../extract/types.ts';
import { foldName } from '../fold.ts';
import { byPlace, placeOf } from '../place.ts';
import type { Summary } from '../schema.ts';
import type { Draft, DraftAttribute } from './schema.ts';

/** The mentions that a reader may correct. */
export type Marked = Pick<Summary, 'quantities' | 'dates' | 'officials'>;
type Kind = Draft['kind'];

/** Rule of what the reader added or changed; what a changed mention was made by stands in the correction. */
const BY_READER = { add: 'reader/add', change: 'reader/change' } as const;

export const isByReader = (rule: string) => rule === BY_READER.add || rule === BY_READER.change;

/** Targets and figures are one family: a number is the one or the other. */
const familyOf = (kind: Kind) =>
  kind === 'target' || kind === 'actual' ? 'quantities' : kind === 'date' ? 'dates' : 'officials';

export const sameFamily = (a: Kind, b: Kind) => familyOf(a) === familyOf(b);

const overlaps = (a: Place, b: Place) => a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;

/**
 * Takes away what was found of this kind's family at a place; the extractor may draw its ends elsewhere by now. An official
 * goes whole, with every place that names the person.
 */
export function remove(marked: Marked, place: Place, kind: Kind): Marked {
  const family = familyOf(kind);
  if (family === 'officials')
    return { ...marked, officials: marked.officials.filter((official) => !isNamed(official, place)) };
  return { ...marked, [family]: marked[family].filter((mention) => !overlaps(mention, place)) };
}

/** Puts what the reader says at a place: only the attributes in `set` where something of that family was found there, else all. */
export function put(marked: Marked, place: Place, draft: Draft, set: readonly DraftAttribute[] | null): Marked {
  switch (draft.kind) {
    case 'date':
      return { ...marked, dates: replaced(marked.dates, place, (found) => toDate(draft, place, found, set)) };
    case 'official':
      return { ...marked, officials: withOfficial(marked.officials, place, draft, set) };
    default:
      return {
        ...marked,
        quantities: replaced(marked.quantities, place, (found) => toQuantity(draft, place, found, set)),
      };
  }
}

/** The mentions with what overlaps a place replaced by one, made of the nearest to it. */
function replaced<M extends Place>(mentions: readonly M[], place: Place, make: (found: M | null) => M): M[] {
  const [found = null, ...more] = mentions
    .filter((mention) => overlaps(mention, place))
    .sort((a, b) => shared(b, place) - shared(a, place));
  const others = mentions.filter((mention) => mention !== found && !more.includes(mention));
  return [...others, make(found)].sort(byPlace);
}

const shared = (a: Place, b: Place) => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** `facts` of the reader over those that were found, where only some were set. */
function laidOver<F extends object>(facts: F, found: F | null, set: readonly DraftAttribute[] | null): F {
  if (found === null || set === null) return facts;
  const names = new Set<string>(set);
  const own = Object.entries(facts).filter(([name]) => names.has(name));
  return { ...found, ...Object.fromEntries(own) };
}

function toQuantity(
  { kind, ...facts }: Extract<Draft, { kind: 'target' | 'actual' }>,
  place: Place,
  found: QuantityMention | null,
  set: readonly DraftAttribute[] | null,
): QuantityMention {
  const partly = found !== null && set !== null;
  const stated = new Set<string>(partly ? set.map((name) => (name === 'kind' ? 'status' : name)) : []);
  return {
    ...laidOver(facts, found, set),
    ...placeOf(partly ? found : place),
    status: partly && !set.includes('kind') ? found.status : kind,
    implied: partly ? found.implied.filter((name) => !stated.has(name)) : [],
    rule: set === null ? BY_READER.add : BY_READER.change,
  };
}

function toDate(
  { kind: _, ...facts }: Extract<Draft, { kind: 'date' }>,
  place: Place,
  found: DateMention | null,
  set: readonly DraftAttribute[] | null,
): DateMention {
  const partly = found !== null && set !== null;
  return {
    ...laidOver(facts, found, set),
    ...placeOf(partly ? found : place),
    implied: partly && found.implied && !set.includes('value'),
    rule: set === null ? BY_READER.add : BY_READER.change,
  };
}

/** Changes the person named there; else gives the place to one of that name, and to a new one where there is none. */
function withOfficial(
  officials: readonly Official[],
  place: Place,
  { kind: _, ...facts }: Extract<Draft, { kind: 'official' }>,
  set: readonly DraftAttribute[] | null,
): Official[] {
  const here = officials.find((official) => isNamed(official, place));
  const known = here ?? officials.find(({ name }) => foldName(name) === foldName(facts.name)) ?? null;
  const mentions = known?.mentions ?? [];
  const said =
    known && set === null
      ? { ...facts, posts: joinedPosts(known.posts, facts.posts) }
      : laidOver(facts, here ?? null, set);
  const official: Official = {
    ...said,
    mentions: here ? mentions : [...mentions, placeOf(place)].sort(byPlace),
    rule: set === null ? BY_READER.add : BY_READER.change,
  };
  return [...officials.filter((other) => other !== known), official].sort((a, b) => compareFirst(a, b));
}

function joinedPosts(known: Official['posts'], added: Official['posts']): Official['posts'] {
  const name = ({ organization, title }: Official['posts'][number]) => `${organization ?? ''}${title}`;
  const names = new Set(known.map(name));
  return [...known, ...added.filter((post) => !names.has(name(post)))];
}

const isNamed = ({ mentions }: Official, place: Place) => mentions.some((mention) => overlaps(mention, place));

function compareFirst(a: Official, b: Official): number {
  const [one, other] = [a.mentions[0], b.mentions[0]];
  return one && other ? byPlace(one, other) : 0;
}

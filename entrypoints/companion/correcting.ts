import { sameMark } from '../../src/highlight/order.ts';
import type { PageSession, PlacedMark } from '../../src/highlight/session.ts';
import { send } from '../../src/messages/companion-side.ts';
import { anchoring } from '../../src/summary/corrections/anchors.ts';
import { sameFamily } from '../../src/summary/corrections/mentions.ts';
import type { Correction, Deed, Draft } from '../../src/summary/corrections/schema.ts';
import { placeOf } from '../../src/summary/place.ts';
import type { Summary } from '../../src/summary/schema.ts';
import type { MentionFacts } from '../../src/summary/views/mention-facts.ts';
import { newId } from '../shared/new-id.ts';

type Kind = Draft['kind'];

/** What the worker makes of the reader's corrections, painted at once. Every method rejects with a `code` where it fails. */
export function correctingOf(session: PageSession) {
  // The worker answers with whole records; the session asks for no more than it needs of them.
  const record = () => session.record as Summary | null;
  const id = () => {
    const known = record();
    if (!known) throw failure('not-found');
    return known.id;
  };
  const renew = async (answer: Awaited<ReturnType<typeof send<'correction/add'>>>) => {
    if (!answer.ok) throw failure(answer.error);
    await session.renew(answer.value);
  };
  const add = async (mark: PlacedMark, deed: Deed): Promise<string> => {
    const correction = newId();
    await renew(await send({ type: 'correction/add', id: id(), correction, place: placeOf(mark.place), deed }));
    return correction;
  };
  return {
    /** What a form begins with that makes a mark of this kind at this place. */
    async draft(mark: PlacedMark, kind: Kind): Promise<Draft> {
      const answer = await send({ type: 'correction/draft', id: id(), place: placeOf(mark.place), kind });
      if (!answer.ok) throw failure(answer.error);
      return answer.value;
    },
    /** Each gives the id of the correction. */
    hide: (mark: PlacedMark, facts: MentionFacts) => add(mark, { do: 'hide', kind: mark.kind, rule: ruleOf(facts) }),
    change: (mark: PlacedMark, facts: MentionFacts, mention: Draft, set: Extract<Deed, { do: 'change' }>['set']) =>
      add(mark, { do: 'change', kind: mark.kind, rule: ruleOf(facts), mention, set }),
    add: (mark: PlacedMark, mention: Draft) => add(mark, { do: 'add', mention }),
    async undo(correction: string): Promise<void> {
      await renew(await send({ type: 'correction/undo', id: id(), correction }));
    },
    /** The correction that was last made of a mark; null where it is as it was read. */
    last(mark: PlacedMark): Correction | null {
      const known = record();
      if (!known || known.corrections.length === 0) return null;
      const { placeOf: find } = anchoring(known);
      const made = known.corrections.filter(({ anchor, deed }) => {
        const place = deed.do !== 'hide' && sameFamily(deed.mention.kind, mark.kind) ? find(anchor) : null;
        return (
          place?.paragraph === mark.place.paragraph && place.start < mark.place.end && mark.place.start < place.end
        );
      });
      return made.at(-1) ?? null;
    },
    /** The mark that now stands where this one stood. */
    now: (mark: PlacedMark, kind: Kind): PlacedMark | null =>
      session.marks.find((other) => sameMark(other, { ...mark, kind })) ?? null,
  };
}

export type Correcting = ReturnType<typeof correctingOf>;

function ruleOf(facts: MentionFacts): string {
  switch (facts.about) {
    case 'quantity':
      return facts.quantity.rule;
    case 'date':
      return facts.date.rule;
    case 'official':
      return facts.official.rule;
  }
}

const failure = (code: string) => Object.assign(new Error(code), { code });

import { render } from 'preact';
import type { Place } from '../../src/extract/types.ts';
import type { CardHost } from '../../src/highlight/card/host.ts';
import type { Drawing } from '../../src/highlight/card/keeper.ts';
import type { PageSession, PlacedMark } from '../../src/highlight/session.ts';
import { send } from '../../src/messages/companion-side.ts';
import { type MentionFacts, mentionFacts } from '../../src/summary/views/mention-facts.ts';
import type { SavedMention } from '../../src/summary/views/saved-mentions.ts';
import { Card } from '../../src/ui/card/Card.tsx';
import { type Words, WordsProvider } from '../../src/ui/words.tsx';

/** What the card's buttons do. */
export interface Deeds {
  goto(place: Place): void;
  hide(mark: PlacedMark): void;
  close(): void;
  /** The card may have another size now. */
  changed(): void;
  /** Has the reader put the mark right; no button without it. */
  correct?: (mark: PlacedMark) => void;
}

/** Draws cards into the host's slot. What saved articles say is asked for when the card is open, and comes in later. */
export function createDrawing(host: CardHost, session: PageSession, words: Words, deeds: Deeds): Drawing {
  let shown: PlacedMark | null = null;

  const paint = (
    mark: PlacedMark,
    facts: MentionFacts,
    state: { reachable: boolean; saved: SavedMention[] | null; copied: boolean },
  ) => {
    const { correct } = deeds;
    const actions = {
      goto: (place: Place) => {
        deeds.close();
        deeds.goto(place);
      },
      copy: () =>
        void navigator.clipboard.writeText(facts.sentence).then(
          () => shown === mark && paint(mark, facts, { ...state, copied: true }),
          (error: unknown) => console.warn('copy', error),
        ),
      hide: () => {
        deeds.close();
        deeds.hide(mark);
      },
      close: deeds.close,
      correct: correct && (() => correct(mark)),
    };
    render(
      <WordsProvider value={words}>
        <Card kind={mark.kind} facts={facts} {...state} actions={actions} />
      </WordsProvider>,
      host.slot,
    );
    deeds.changed();
  };

  return {
    draw(mark, reachable) {
      const { record, article } = session;
      const facts = record && article && mentionFacts({ ...article, ...record }, mark.kind, mark.place);
      if (!facts) return false;
      shown = mark;
      paint(mark, facts, { reachable, saved: null, copied: false });
      const indicator = facts.about === 'quantity' ? facts.quantity.indicator : null;
      if (indicator === null) return true;
      void send({ type: 'mentions/saved', id: record.id, indicator }).then((answer) => {
        if (answer.ok && answer.value.length > 0 && shown === mark)
          paint(mark, facts, { reachable, saved: answer.value, copied: false });
      });
      return true;
    },
    erase() {
      shown = null;
      render(null, host.slot);
    },
  };
}

import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import type { Place } from '../../src/extract/types.ts';
import type { CardHost } from '../../src/highlight/card/host.ts';
import type { Drawing } from '../../src/highlight/card/keeper.ts';
import type { PageSession, PlacedMark } from '../../src/highlight/session.ts';
import { isExtensionGone, send } from '../../src/messages/companion-side.ts';
import { sameFamily } from '../../src/summary/corrections/mentions.ts';
import type { Draft } from '../../src/summary/corrections/schema.ts';
import { type MentionFacts, mentionFacts } from '../../src/summary/views/mention-facts.ts';
import type { SavedMention } from '../../src/summary/views/saved-mentions.ts';
import { Card } from '../../src/ui/card/Card.tsx';
import { CorrectForm } from '../../src/ui/card/CorrectForm.tsx';
import { Done } from '../../src/ui/card/Done.tsx';
import { Gone, type GoneWords } from '../../src/ui/card/Gone.tsx';
import type { Kind } from '../../src/ui/kinds.ts';
import { troubleOf } from '../../src/ui/trouble.ts';
import { type Words, WordsProvider } from '../../src/ui/words.tsx';
import type { Correcting } from './correcting.ts';

/** What the card has done outside of itself. */
export interface Deeds {
  goto(place: Place): void;
  close(): void;
  /** Opens the card of a mark so that it stays and has the focus. */
  keep(mark: PlacedMark): void;
  /** The card may have another size now. */
  changed(): void;
}

/** What the slot shows of a mark: what is known of it, the form that puts it right, or that it was hidden. */
type Face =
  | { face: 'facts'; facts: MentionFacts; reachable: boolean; saved: SavedMention[] | null; copied: boolean }
  | { face: 'form'; mark: PlacedMark; facts: MentionFacts | null; draft: Draft; warned: boolean }
  | { face: 'hidden'; correction: string };

const formOf = (mark: PlacedMark, facts: MentionFacts | null, draft: Draft): Face => ({
  ...{ face: 'form', mark, facts, draft },
  warned: false,
});

/** Draws cards into the host's slot. What saved articles say is asked for when the card is open, and comes in later. */
export class CardDrawing implements Drawing {
  readonly #host: CardHost;
  readonly #session: PageSession;
  readonly #correcting: Correcting;
  readonly #words: Words;
  readonly #gone: GoneWords;
  readonly #deeds: Deeds;
  /** What is drawn now; an answer that comes after another face was drawn has nothing to say. */
  #shown: Face | null = null;
  /** What the next card begins with instead of the facts. */
  #next: Face | null = null;
  /** Something that the reader asked for is being done. */
  #busy = false;

  constructor(host: CardHost, session: PageSession, correcting: Correcting, words: Words, deeds: Deeds) {
    this.#host = host;
    this.#session = session;
    this.#correcting = correcting;
    this.#words = words;
    // The page may be in another language.
    host.slot.lang = words.locale;
    const { t } = words;
    this.#gone = { text: t('card.gone'), reload: t('standby.reload'), close: t('card.close') };
    this.#deeds = deeds;
  }

  draw(mark: PlacedMark, reachable: boolean): boolean {
    if (this.part()) return true;
    const next = this.#next;
    this.#next = null;
    const facts = next ? null : this.#factsOf(mark);
    if (!next && !facts) return false;
    if (next) this.#paint(mark, next);
    else if (facts) this.#showFacts(mark, { face: 'facts', facts, reachable, saved: null, copied: false });
    return true;
  }

  erase(): void {
    this.#shown = null;
    this.#host.unsaved = false;
    render(null, this.#host.slot);
  }

  part(): boolean {
    if (!isExtensionGone()) return false;
    if (this.#host.leave()) return true;
    this.#shown = null;
    const reload = () => location.reload();
    render(<Gone words={this.#gone} onReload={reload} onClose={this.#deeds.close} />, this.#host.slot);
    this.#deeds.changed();
    return true;
  }

  warn(): boolean {
    const face = this.#shown;
    // What is being kept is not to go either.
    if (this.#busy) return true;
    if (face?.face !== 'form' || face.warned) return false;
    this.#paint(face.mark, { ...face, warned: true });
    return true;
  }

  /** Opens the form that makes a mark of a place that has none. Rejects where the worker knows no such place. */
  async begin(mark: PlacedMark): Promise<void> {
    const draft = await this.#correcting.draft(mark, mark.kind);
    this.#turn(mark, formOf(mark, null, draft));
  }

  #factsOf(mark: PlacedMark): MentionFacts | null {
    const { record, article } = this.#session;
    return record && article && mentionFacts({ ...article, ...record }, mark.kind, mark.place);
  }

  /** Shows another face in a card that stays. */
  #turn(mark: PlacedMark, face: Face | null): void {
    this.#next = face;
    this.#deeds.keep(mark);
  }

  #showFacts(mark: PlacedMark, face: Extract<Face, { face: 'facts' }>): void {
    this.#paint(mark, face);
    const { facts } = face;
    const indicator = facts.about === 'quantity' ? facts.quantity.indicator : null;
    const id = this.#session.record?.id;
    if (indicator === null || id === undefined) return;
    void send({ type: 'mentions/saved', id, indicator }).then((answer) => {
      if (answer.ok && answer.value.length > 0 && this.#shown === face)
        this.#paint(mark, { ...face, saved: answer.value });
    });
  }

  #paint(mark: PlacedMark, face: Face, failed: unknown = null): void {
    // No word can be looked up then.
    if (this.part()) return;
    const trouble = failed === null ? null : troubleOf(failed, this.#words.t);
    if (face.face !== 'form') this.#host.unsaved = false;
    this.#shown = face;
    const content = this.#content(mark, face, trouble);
    render(<WordsProvider value={this.#words}>{content}</WordsProvider>, this.#host.slot);
    this.#deeds.changed();
  }

  #content(mark: PlacedMark, face: Face, trouble: string | null): ComponentChildren {
    const { t } = this.#words;
    const { close } = this.#deeds;
    switch (face.face) {
      case 'facts':
        return <Card kind={mark.kind} {...face} trouble={trouble} actions={this.#actions(mark, face)} />;
      case 'hidden':
        return (
          <Done
            text={t('card.hidden', { quote: mark.place.quote })}
            onUndo={() => this.#attempt(mark, face, async () => this.#undo(mark, face.correction))}
            onClose={close}
          />
        );
      case 'form':
        return this.#form(mark, face, trouble);
    }
  }

  #actions(mark: PlacedMark, face: Extract<Face, { face: 'facts' }>) {
    const { facts } = face;
    const last = this.#correcting.last(mark);
    return {
      goto: (place: Place) => {
        this.#deeds.close();
        this.#deeds.goto(place);
      },
      copy: () =>
        void navigator.clipboard.writeText(facts.sentence).then(
          () => this.#shown === face && this.#paint(mark, { ...face, copied: true }),
          (error: unknown) => console.warn('copy', error),
        ),
      hide: () =>
        this.#attempt(mark, face, async () =>
          this.#turn(mark, { face: 'hidden', correction: await this.#correcting.hide(mark, facts) }),
        ),
      correct: () =>
        this.#attempt(mark, face, async () =>
          this.#turn(mark, formOf(mark, facts, await this.#correcting.draft(mark, mark.kind))),
        ),
      undo: last ? () => this.#attempt(mark, face, async () => this.#undo(mark, last.id)) : undefined,
      close: this.#deeds.close,
    };
  }

  #form(mark: PlacedMark, face: Extract<Face, { face: 'form' }>, trouble: string | null): ComponentChildren {
    const { facts, draft } = face;
    const back = () => (facts ? this.#turn(mark, null) : this.#deeds.close());
    return (
      <CorrectForm
        key={sameFamily(draft.kind, 'target') ? 'number' : draft.kind}
        quote={mark.place.quote}
        draft={draft}
        adding={facts === null}
        trouble={trouble ?? (face.warned ? this.#words.t('card.unsaved') : null)}
        onEdit={() => {
          this.#host.unsaved = true;
          if (face.warned) this.#paint(mark, { ...face, warned: false });
        }}
        onKind={(kind) =>
          this.#attempt(mark, face, async () =>
            this.#paint(mark, formOf(mark, facts, await this.#draftOf(mark, draft, kind))),
          )
        }
        onCancel={back}
        onSave={(mention, changed) => {
          const set = mention.kind === mark.kind || facts === null ? changed : [...changed, 'kind' as const];
          if (facts !== null && set.length === 0) return back();
          this.#attempt(mark, face, async () => {
            if (facts === null) await this.#correcting.add(mark, mention);
            else await this.#correcting.change(mark, facts, mention, set);
            this.#showNow(mark, mention.kind);
          });
        }}
      />
    );
  }

  /** A number stays what it is whether target or figure; the worker reads the words anew for anything else. */
  async #draftOf(mark: PlacedMark, draft: Draft, kind: Kind): Promise<Draft> {
    const isNumber = sameFamily(kind, 'target') && sameFamily(draft.kind, 'target');
    return isNumber ? ({ ...draft, kind } as Draft) : this.#correcting.draft(mark, kind);
  }

  async #undo(mark: PlacedMark, correction: string): Promise<void> {
    await this.#correcting.undo(correction);
    const kinds: Kind[] = [mark.kind, 'target', 'actual', 'date', 'official'];
    this.#showNow(mark, kinds.find((kind) => this.#correcting.now(mark, kind)) ?? mark.kind);
  }

  /** Shows the mark that now stands there, or goes with it. */
  #showNow(mark: PlacedMark, kind: Kind): void {
    const now = this.#correcting.now(mark, kind);
    if (now) this.#turn(now, null);
    else this.#deeds.close();
  }

  /** Does something that may fail, and says in the card that it did. A second press of Enter while it is done does nothing. */
  #attempt(mark: PlacedMark, face: Face, task: () => Promise<void>): void {
    if (this.#busy) return;
    this.#busy = true;
    task()
      .catch((error: unknown) => {
        if (this.#shown === face) this.#paint(mark, face, error ?? new Error('failed without a reason'));
      })
      .finally(() => {
        this.#busy = false;
      });
  }
}

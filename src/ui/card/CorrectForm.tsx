import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft, DraftAttribute } from '../../summary/corrections/schema.ts';
import { KINDS, type Kind } from '../kinds.ts';
import { useWords } from '../words.tsx';
import { changedIn, type Fields, fieldsOf, readFields, type Wrong } from './fields.ts';
import { PostFields } from './PostFields.tsx';

interface CorrectFormProps {
  /** The words of the article that the mark is on. */
  quote: string;
  /** What the form begins with. Given another `key` where the fields are others. */
  draft: Draft;
  /** Whether there was no mark. */
  adding: boolean;
  /** What went wrong when it was sent, in words. */
  trouble: string | null;
  /** Something was typed or chosen that is not kept yet. */
  onEdit(): void;
  /** Asks for a draft of another kind. */
  onKind(kind: Kind): void;
  /** `set` names what was changed of the draft; empty where nothing was. */
  onSave(draft: Draft, set: DraftAttribute[]): void;
  onCancel(): void;
}

/** A small form that puts a mark right or makes one. What was typed and cannot be read stays, and it is said what is asked for. */
export function CorrectForm({ quote, draft, adding, trouble, onEdit, onKind, onSave, onCancel }: CorrectFormProps) {
  const { t } = useWords();
  const [fields, setFields] = useState<Fields>(() => fieldsOf(draft));
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>(`[name="${wrong ?? 'kind'}"]`)?.focus({ preventScroll: true });
  }, [wrong]);

  const edit = (change: Partial<Fields>) => {
    setFields((before) => ({ ...before, ...change }));
    onEdit();
  };
  const text = (name: Exclude<keyof Fields, 'posts'>, label: string, hint?: string) => (
    <label class="form__field">
      <span>{label}</span>
      <input
        class="form__input"
        name={name}
        value={fields[name]}
        aria-invalid={wrong === name}
        aria-describedby={wrong === name ? 'form-wrong' : undefined}
        placeholder={hint}
        onInput={({ currentTarget }) => edit({ [name]: currentTarget.value })}
      />
    </label>
  );
  const choice = (name: 'measure' | 'bound', label: string, values: readonly [string, string][]) => (
    <label class="form__field">
      <span>{label}</span>
      <select
        class="form__input"
        name={name}
        value={fields[name]}
        onChange={({ currentTarget }) => edit({ [name]: currentTarget.value })}
      >
        {values.map(([value, said]) => (
          <option key={value} value={value}>
            {said}
          </option>
        ))}
      </select>
    </label>
  );
  const save = (event: Event) => {
    event.preventDefault();
    const read = readFields(fields, draft);
    if ('wrong' in read) return setWrong(read.wrong);
    onSave(read.draft, changedIn(draft, read.draft));
  };

  return (
    <section class="card" role="dialog" aria-labelledby="form-title" tabIndex={-1}>
      {/* By a method that does nothing here: where the scripts of the card are gone, Enter must not send what was typed to the page's site. */}
      <form class="card__form" ref={form} method="dialog" onSubmit={save}>
        <div class="form__left">
          <p role="alert">{t('card.left')}</p>
          {/* Closes the card by its style sheet. */}
          <details class="form__close">
            <summary class="button">{t('card.close')}</summary>
          </details>
        </div>
        <h2 class="card__title" id="form-title">
          {t(adding ? 'card.addTitle' : 'card.correctTitle', { quote })}
        </h2>
        <label class="form__field">
          <span>{t('table.status')}</span>
          <select
            class="form__input"
            name="kind"
            value={draft.kind}
            onChange={({ currentTarget }) => {
              onEdit();
              onKind(currentTarget.value as Kind);
            }}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`one.${kind}`)}
              </option>
            ))}
          </select>
        </label>
        {draft.kind === 'date' && (
          <>
            {text('period', t('table.period'), t('card.periodHint'))}
            {text('event', t('table.event'))}
          </>
        )}
        {draft.kind === 'official' && (
          <>
            {text('name', t('table.name'))}
            <PostFields posts={fields.posts} onChange={(posts) => edit({ posts })} />
          </>
        )}
        {(draft.kind === 'target' || draft.kind === 'actual') && (
          <>
            {text('indicator', t('table.indicator'))}
            <div class="form__row">
              {text('value', t('table.value'))}
              {text('unit', t('table.unit'))}
            </div>
            <div class="form__row">
              {choice('bound', t('table.bound'), [
                ['=', t('table.exactly')],
                ['>=', t('bound.atLeast')],
                ['>', t('bound.over')],
                ['<=', t('bound.atMost')],
                ['<', t('bound.under')],
                ['~', t('bound.about')],
              ])}
              {choice(
                'measure',
                t('table.measure'),
                MEASURES.map((measure) => [measure, t(`measure.${measure}`)]),
              )}
            </div>
            {text('period', t(draft.kind === 'target' ? 'figures.due' : 'figures.period'), t('card.periodHint'))}
            {text('subject', t('table.subject'))}
            <details class="form__more">
              <summary>{t('card.more')}</summary>
              {text('base', t('table.base'))}
              {text('speaker', t('table.speaker'))}
              {text('responsible', t('table.responsible'))}
            </details>
          </>
        )}
        {wrong !== null && (
          <p class="form__wrong" role="alert" id="form-wrong">
            {t(`card.wrong.${wrong}`)}
          </p>
        )}
        {trouble !== null && (
          <p class="form__wrong" role="alert">
            {trouble}
          </p>
        )}
        <footer class="card__foot">
          <button type="submit" class="button button--main">
            {t('card.save')}
          </button>
          <button type="button" class="button" onClick={onCancel}>
            {t('confirm.cancel')}
          </button>
        </footer>
      </form>
    </section>
  );
}

const MEASURES = ['level', 'growth', 'share', 'rank', 'multiple', 'difference'] as const;

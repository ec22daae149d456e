import type { Place } from '../../extract/types.ts';
import type { MentionFacts } from '../../summary/views/mention-facts.ts';
import type { SavedMention } from '../../summary/views/saved-mentions.ts';
import { figureLine } from '../format/figure-line.ts';
import { KindSwatch } from '../KindSwatch.tsx';
import type { Kind } from '../kinds.ts';
import { useWords } from '../words.tsx';
import { attributesOf } from './attributes.ts';
import { Evidence } from './Evidence.tsx';

/** What can be done from a card; there is no button for what is missing. */
export interface CardActions {
  goto(place: Place): void;
  copy?(): void;
  hide?(): void;
  close?(): void;
  /** Opens the form that puts it right. */
  correct?(): void;
  /** Takes back what the reader last put right here. */
  undo?: (() => void) | undefined;
}

interface CardProps {
  kind: Kind;
  facts: MentionFacts;
  /** What saved articles say of it; null while that is not known, and where there is nothing to ask. */
  saved: readonly SavedMention[] | null;
  /** Whether its controls can be reached with the Tab key: only once the reader asked for the card. */
  reachable: boolean;
  /** Whether the sentence was just copied. */
  copied: boolean;
  /** What went wrong with the last action, in words. */
  trouble: string | null;
  actions: CardActions;
  /** Whether it stands in a view of ours, and not over a page. */
  within?: boolean;
}

/** What a mark is, why, and what else belongs to it. */
export function Card({ kind, facts, saved, reachable, copied, trouble, actions, within = false }: CardProps) {
  const words = useWords();
  const { t } = words;
  const tabIndex = reachable ? 0 : -1;
  const title = facts.about === 'quantity' ? figureLine({ ...facts.quantity, period: null }, words) : facts.place.quote;
  const related = facts.about === 'official' ? [] : facts.related;
  const button = (label: string, act: (() => void) | undefined) =>
    act && (
      <button type="button" class="button button--small" tabIndex={tabIndex} onClick={act}>
        {label}
      </button>
    );
  return (
    <section class="card" role={within ? 'group' : 'dialog'} aria-labelledby="card-title" tabIndex={-1}>
      <header class="card__head">
        <KindSwatch kind={kind}>{t(`one.${kind}`)}</KindSwatch>
        <h2 class="card__title" id="card-title">
          {facts.about === 'official' ? facts.official.name : title}
        </h2>
      </header>
      <dl class="card__facts">
        {attributesOf(facts, words).map(({ name, value, implied }, index) => (
          <div key={index} class="card__fact">
            <dt>{name}</dt>
            <dd>
              {value ?? <span class="soft">{t('figures.noPeriod')}</span>}
              {value !== null && <span class="card__how">{t(implied ? 'card.implied' : 'card.stated')}</span>}
            </dd>
          </div>
        ))}
      </dl>
      <Evidence facts={facts} />
      {related.length > 0 && (
        <section class="card__more">
          <h3>{t(facts.about === 'date' ? 'timeline.due' : 'card.related')}</h3>
          <ul>
            {related.map((quantity) => (
              <li key={`${quantity.paragraph}:${quantity.start}`}>
                <button type="button" class="card__link" tabIndex={tabIndex} onClick={() => actions.goto(quantity)}>
                  {facts.about === 'date' && `${quantity.indicator ?? t('figures.unnamed')} `}
                  {figureLine(quantity, words)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {facts.about === 'official' && facts.times > 1 && <p class="soft small">{t('people.times', facts.times)}</p>}
      {saved !== null && saved.length > 0 && (
        <section class="card__more">
          <h3>{t('card.saved')}</h3>
          <ul>
            {saved.map(({ id, title, quantity }) => (
              <li key={id}>
                {figureLine(quantity, words)}
                <span class="soft small card__source">{title}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {actions.undo && (
        <p class="card__own">
          {t('card.byReader')} {button(t('card.undo'), actions.undo)}
        </p>
      )}
      {trouble !== null && (
        <p class="form__wrong" role="alert">
          {trouble}
        </p>
      )}
      <footer class="card__foot">
        {button(t(copied ? 'card.copied' : 'card.copy'), actions.copy)}
        {button(t('card.correct'), actions.correct)}
        {button(t('card.hide'), actions.hide)}
        {button(t('card.close'), actions.close)}
      </footer>
    </section>
  );
}

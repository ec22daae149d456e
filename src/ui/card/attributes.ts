import type { MentionFacts } from '../../summary/views/mention-facts.ts';
import { formatPeriod } from '../format/period.ts';
import type { Words } from '../words.tsx';

/** One line of a card. `value` is null where the article does not say. */
export interface CardAttribute {
  name: string;
  value: string | null;
  /** Whether it was carried over or taken for granted and not said beside the mark. */
  implied: boolean;
}

/** What is known of a mention besides its number or name, in the words of the language; what never applies is left out. */
export function attributesOf(facts: MentionFacts, words: Words): CardAttribute[] {
  const { t } = words;
  if (facts.about === 'official')
    return facts.official.posts.length === 0
      ? [{ name: t('table.post'), value: null, implied: false }]
      : facts.official.posts.map(({ organization, title, change }) => ({
          name: t('table.post'),
          value: `${organization ?? ''}${title}${change ? ` · ${t(`people.${change}`)}` : ''}`,
          implied: false,
        }));
  if (facts.about === 'date') {
    const { value, event, implied } = facts.date;
    return [
      { name: t('table.period'), value: value && formatPeriod(value, words), implied: implied && value !== null },
      { name: t('table.event'), value: event, implied: false },
    ];
  }
  const { quantity } = facts;
  const line = (name: string, value: string | null, attribute?: (typeof quantity.implied)[number]): CardAttribute => ({
    name,
    value,
    implied: value !== null && attribute !== undefined && quantity.implied.includes(attribute),
  });
  const said = [
    line(t('table.subject'), quantity.subject, 'subject'),
    line(t('table.base'), quantity.base),
    line(t('table.tier'), quantity.tier && t(`tier.${quantity.tier}`)),
    line(t('table.speaker'), quantity.speaker),
    line(t('table.responsible'), quantity.responsible),
  ];
  return [
    line(t('table.status'), t(`one.${quantity.status}`), 'status'),
    line(t('table.indicator'), quantity.indicator, 'indicator'),
    line(t('table.measure'), t(`measure.${quantity.measure}`), 'measure'),
    line(
      t(quantity.status === 'target' ? 'figures.due' : 'figures.period'),
      quantity.period && formatPeriod(quantity.period, words),
      'period',
    ),
    ...said.filter(({ value }) => value !== null),
  ];
}

import type { Summary } from '../../summary/schema.ts';
import type { PersonAct } from '../../summary/views/acts.ts';
import { otherFigures } from '../../summary/views/other-figures.ts';
import { people } from '../../summary/views/people.ts';
import { targetsByIndicator } from '../../summary/views/targets.ts';
import { timeline } from '../../summary/views/timeline.ts';
import { formatPeriod } from '../format/period.ts';
import type { Words } from '../words.tsx';
import { rowOf, sourceOf, type TargetRow } from './content.ts';

/** So many acts of a person say what an article is about. */
const MOST_ACTS = 3;

/**
 * The summary as text that can be pasted anywhere: what the views show, a line each, without markup. Ends with a line break.
 * @param acts what each official said and did, by name
 */
export function plainText(summary: Summary, acts: ReadonlyMap<string, readonly PersonAct[]>, words: Words): string {
  const { t } = words;
  const sections: [name: string, lines: string[]][] = [
    [t('sections.target'), targetsByIndicator(summary).map((row) => lineOf(rowOf(row, words), words))],
    [t('sections.actual'), otherFigures(summary).map((row) => lineOf(rowOf(row, words), words))],
    [
      t('sections.date'),
      timeline(summary).flatMap(({ value, events }) => {
        const day = value === null ? t('timeline.open') : formatPeriod(value, words);
        const named = events.flatMap(({ event }) => (event === null ? [] : [event]));
        return named.length === 0 ? [] : [`${day}${t('copy.colon')}${named.join(t('list.semicolon'))}`];
      }),
    ],
    [
      t('sections.official'),
      people(summary).flatMap(({ name, posts }) => {
        const held = posts.map(({ organization, title }) => `${organization ?? ''}${title}`).join(t('list.comma'));
        const said = (acts.get(name) ?? []).slice(0, MOST_ACTS);
        return [
          held ? t('essence.person', { name, post: held }) : name,
          ...said.map(({ lead, verb, clause }) => `  ${lead}${verb && clause ? `${verb} ${clause}` : verb + clause}`),
        ];
      }),
    ],
  ];
  const head = [summary.title || t('title.none'), sourceOf(summary, words), ...(summary.url ? [summary.url] : [])];
  const body = sections.filter(([, lines]) => lines.length > 0).map(([name, lines]) => [name, ...lines].join('\n'));
  return `${[head.join('\n'), ...body].join('\n\n')}\n`;
}

/** `栖河新区 地区生产总值：>450亿元（力争）、≥+12%（年均），2022年`. */
function lineOf({ subject, indicator, values, due }: TargetRow, { t }: Words): string {
  const written = values.map(({ text, note }) => (note ? t('copy.noted', { text, note }) : text));
  const name = [subject, indicator].filter(Boolean).join(' ');
  return `${name}${t('copy.colon')}${written.join(t('list.comma'))}${t('list.semicolon')}${due.text}`;
}

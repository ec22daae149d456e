import { useEffect, useState } from 'preact/hooks';
import type { Summary } from '../summary/schema.ts';
import type { PersonAct } from '../summary/views/acts.ts';
import type { Person } from '../summary/views/people.ts';
import { Acts } from './Acts.tsx';
import { type Goto, Jump } from './Jump.tsx';
import { useWords } from './words.tsx';

interface PeopleProps {
  people: readonly Person[];
  summary: Summary;
  goto: Goto;
}

/** The officials with their posts, how often the article names them, and what it says that they said or did. */
export function People({ people, summary, goto }: PeopleProps) {
  const { t } = useWords();
  const acts = useActs(summary);
  return (
    <ul class="people">
      {people.map((person, index) => (
        <li key={index} class="people__person">
          <div class="row people__head">
            <div class="people__name" lang="zh">
              <Jump places={person.places} goto={goto} row>
                {person.name}
              </Jump>
            </div>
            <ul class="people__posts">
              {person.posts.length === 0 && <li class="soft">{t('people.noPost')}</li>}
              {person.posts.map(({ organization, title, change }) => (
                <li key={`${organization}${title}`}>
                  <span lang="zh">
                    {organization}
                    {title}
                  </span>
                  {change && <span class="people__change">{t(`people.${change}`)}</span>}
                </li>
              ))}
            </ul>
            <div class="people__count">{t('people.times', person.places.length)}</div>
          </div>
          {acts?.has(person.name) && <Acts acts={acts.get(person.name) ?? []} goto={goto} />}
        </li>
      ))}
    </ul>
  );
}

/**
 * What each person said or did; null until it is known. The words and rules for it are loaded when the list of people is drawn, below
 * the first sight of a view: a popup does not wait for them.
 */
function useActs(summary: Summary): Map<string, PersonAct[]> | null {
  const [acts, setActs] = useState<Map<string, PersonAct[]> | null>(null);
  useEffect(() => {
    let current = true;
    setActs(null);
    import('../summary/views/acts.ts').then(
      ({ actsByName }) => current && setActs(actsByName(summary)),
      // Names and posts are there all the same.
      (error: unknown) => console.warn('acts', error),
    );
    return () => {
      current = false;
    };
  }, [summary]);
  return acts;
}

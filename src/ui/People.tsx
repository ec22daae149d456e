import type { Person } from '../summary/views/people.ts';
import { type Goto, Jump } from './Jump.tsx';
import { useWords } from './words.tsx';

/** The officials with their posts and how often the article names them. */
export function People({ people, goto }: { people: readonly Person[]; goto: Goto }) {
  const { t } = useWords();
  return (
    <ul class="people">
      {people.map((person, index) => (
        <li key={index} class="row people__person">
          <div class="people__name">
            <Jump places={person.places} goto={goto} row>
              {person.name}
            </Jump>
          </div>
          <ul class="people__posts">
            {person.posts.length === 0 && <li class="soft">{t('people.noPost')}</li>}
            {person.posts.map(({ organization, title, change }) => (
              <li key={`${organization}${title}`}>
                {organization}
                {title}
                {change && <span class="people__change">{t(`people.${change}`)}</span>}
              </li>
            ))}
          </ul>
          <div class="people__count">{t('people.times', person.places.length)}</div>
        </li>
      ))}
    </ul>
  );
}

import type { PersonAct } from '../summary/views/acts.ts';
import { type Goto, Jump } from './Jump.tsx';
import { useWords } from './words.tsx';

/** So many are shown at once; the others are folded away. */
const FIRST_ACTS = 3;

/** What somebody said or did, each leading to where the article says so. */
export function Acts({ acts, goto }: { acts: readonly PersonAct[]; goto: Goto }) {
  const { t } = useWords();
  // One more than is shown is not worth a fold.
  const shown = acts.length > FIRST_ACTS + 1 ? FIRST_ACTS : acts.length;
  const folded = acts.slice(shown);
  return (
    <>
      <ActList acts={acts.slice(0, shown)} goto={goto} />
      {folded.length > 0 && (
        <details class="acts__more">
          <summary>{t('people.moreActs', folded.length)}</summary>
          <ActList acts={folded} goto={goto} />
        </details>
      )}
    </>
  );
}

function ActList({ acts, goto }: { acts: readonly PersonAct[]; goto: Goto }) {
  return (
    <ul class="acts" lang="zh">
      {acts.map(({ lead, verb, clause, places }, index) => (
        <li key={index} class="row acts__act">
          <Jump places={places} goto={goto} row>
            {lead}
            {verb && <strong class="acts__verb">{verb}</strong>}
            {clause}
          </Jump>
        </li>
      ))}
    </ul>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { createPace } from '../../summary/pace.ts';
import { duplicates } from '../../summary/shelf/duplicates.ts';
import type { ShelfRow } from '../../summary/shelf/row.ts';
import { useWords } from '../words.tsx';
import type { LibraryPort } from './port.ts';
import type { Reporting } from './use-report.ts';

/** Says which articles were saved more than once, under other addresses, and offers to make one of each. */
export function Duplicates({
  rows,
  port,
  reporting,
}: {
  rows: readonly ShelfRow[];
  port: LibraryPort;
  reporting: Reporting;
}) {
  const { t } = useWords();
  const [groups, setGroups] = useState<readonly (readonly ShelfRow[])[]>([]);
  useEffect(() => {
    let wanted = true;
    void duplicates(rows, createPace()).then((found) => wanted && setGroups(found));
    return () => {
      wanted = false;
    };
  }, [rows]);
  if (groups.length === 0) return null;
  const merge = (group: readonly ShelfRow[]) => async () => {
    const [kept, ...others] = group.map(({ id }) => id);
    if (kept !== undefined) await port.merge(kept, others);
    return t('library.merged');
  };
  return (
    <details class="library__note duplicates">
      <summary>{t('library.duplicates', groups.length)}</summary>
      <ul>
        {groups.map((group) => (
          <li key={group[0]?.id} class="duplicates__one">
            <span>
              {group[0]?.title || t('title.none')}{' '}
              <span class="soft">
                {group
                  .map(({ publisher, url }) => publisher ?? url ?? '')
                  .filter(Boolean)
                  .join(t('list.comma'))}
              </span>
            </span>
            <button type="button" class="button" onClick={() => reporting.report(merge(group))}>
              {t('library.merge')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ShelfRow } from '../../summary/shelf/row.ts';
import { useWords } from '../words.tsx';
import { ConfirmRemoval, NAMED } from './ConfirmRemoval.tsx';
import { type LibraryPort, MOST_UNDONE } from './port.ts';
import type { Reporting } from './use-report.ts';

/** The headlines of the first few of these, as they are listed. */
function firstTitles(rows: readonly ShelfRow[], ids: readonly string[]): string[] {
  const wanted = new Set(ids);
  const named = rows.filter(({ id }) => wanted.has(id)).slice(0, NAMED);
  return named.map(({ title }) => title);
}

/**
 * Deletes articles and offers to take that back, `done` with them; asks before it deletes more than can be taken back.
 * While one deletion is under way or asked about, no other is begun.
 */
export function useRemoval(
  port: LibraryPort,
  reporting: Reporting,
  rows: readonly ShelfRow[],
  done: (ids: readonly string[]) => void,
): { remove: (ids: readonly string[]) => void; question: ComponentChildren } {
  const { t } = useWords();
  const [asked, setAsked] = useState<readonly string[] | null>(null);
  const busy = useRef(false);
  const removeNow = (ids: readonly string[]) => {
    setAsked(null);
    busy.current = true;
    reporting.report(async () => {
      const undo = await port.remove(ids).finally(() => {
        busy.current = false;
      });
      done(ids);
      const text = t('library.removed', ids.length);
      if (undo === null) return text;
      const action = {
        label: t('library.undo'),
        // What is held is all that is left of them: where it fails it must be possible to try again.
        run: () =>
          reporting.report(async () => {
            await undo();
            return t('library.restored', ids.length);
          }, action),
      };
      setTimeout(() => reporting.say({ kind: 'done', text, action }));
      return '';
    });
  };
  const remove = (ids: readonly string[]) => {
    if (busy.current || asked || ids.length === 0) return;
    if (ids.length > MOST_UNDONE) setAsked(ids);
    else removeNow(ids);
  };
  const question = asked && (
    <ConfirmRemoval
      titles={firstTitles(rows, asked)}
      count={asked.length}
      onCancel={() => setAsked(null)}
      onConfirm={() => removeNow(asked)}
    />
  );
  return { remove, question };
}

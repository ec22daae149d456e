import { useWords } from '../words.tsx';

/** Says of what comes from the ledger that it is as of the last time, in a region that is there before it is spoken in. */
export function Updating({ fresh }: { fresh: boolean }) {
  const { t } = useWords();
  return (
    <span class="soft small" role="status">
      {fresh ? '' : t('ledger.updating')}
    </span>
  );
}

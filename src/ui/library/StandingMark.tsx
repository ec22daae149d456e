import type { Standing } from '../../summary/ledger/status.ts';
import { formatFact } from '../format/fact.ts';
import { useWords } from '../words.tsx';

/** How a target stands, in a word that says it without its colour, and how far it was reached or missed. */
export function StandingMark({ how }: { how: Standing }) {
  const words = useWords();
  const { t } = words;
  switch (how.state) {
    case 'answered':
      return (
        <span class={how.verdict.reached ? 'standing standing--reached' : 'standing standing--missed'}>
          {t(how.verdict.reached ? 'ledger.reached' : 'ledger.missed')}
          <span class="standing__far">{formatFact({ ...how.actual, bound: '=' }, words)}</span>
        </span>
      );
    case 'ahead':
      return <span class="standing">{t('ledger.ahead', how.days)}</span>;
    case 'overdue':
      return <span class="standing standing--overdue">{t('ledger.overdue', how.days)}</span>;
    case 'unverifiable':
      return <span class="standing soft">{t('ledger.unverifiable')}</span>;
  }
}

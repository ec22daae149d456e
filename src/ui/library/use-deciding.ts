import type { Fact } from '../../summary/ledger/facts.ts';
import { useWords } from '../words.tsx';
import type { LibraryPort, Verdict } from './port.ts';
import type { Reporting } from './use-report.ts';

/** Keeps what the reader says of two numbers, and offers to take it back. */
export function useDeciding(port: LibraryPort, { report, say }: Reporting) {
  const { t } = useWords();
  const said = (verdict: Verdict) =>
    t(verdict === null ? 'ledger.takenBack' : verdict === 'different' ? 'ledger.parted' : 'ledger.confirmed');
  return (one: Fact, other: Fact, verdict: Verdict, before: Verdict = null) =>
    report(async () => {
      await port.link(one, other, verdict);
      const action = {
        label: t('library.undo'),
        run: () =>
          report(async () => {
            await port.link(one, other, before);
            return said(before);
          }, action),
      };
      setTimeout(() => say({ kind: 'done', text: said(verdict), action }));
      return '';
    });
}

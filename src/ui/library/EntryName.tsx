import type { Line } from '../../summary/ledger/line.ts';
import { saysAdded } from '../../summary/ledger/names.ts';
import { useWords } from '../words.tsx';

/** Whose target it is and its name, with what tells the growth of an indicator from its level: `地区生产总值 年均增速`. */
export function EntryName({ line: { subject, names, indicator, kind, base } }: { line: Line }) {
  const { t } = useWords();
  const name = names[0] ?? indicator;
  const note = () => {
    if (kind === 'level' || kind === 'rank') return '';
    if (kind === 'added') return saysAdded(name) ? '' : t('ledger.added');
    const since = base === 'avg' ? t('ledger.average') : base === 'sum' ? t('ledger.together') : '';
    return `${since} ${t(`measure.${kind}`)}`.trim();
  };
  const said = note();
  return (
    <>
      <span lang="zh">
        {subject && <span class="entry__subject">{subject}</span>} {name}
      </span>
      {said && ` ${said}`}
    </>
  );
}

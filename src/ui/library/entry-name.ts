import type { Line } from '../../summary/ledger/line.ts';
import type { Translate } from '../words.tsx';

/** The name of a target, with what tells the growth of an indicator from its level: `地区生产总值 年均增速`. */
export function entryName({ names, indicator, kind, base }: Line, t: Translate): string {
  const name = names[0] ?? indicator;
  if (kind === 'level' || kind === 'rank') return name;
  if (kind === 'added') return `${name} ${t('ledger.added')}`;
  const since = base === 'avg' ? t('ledger.average') : base === 'sum' ? t('ledger.together') : '';
  return [name, since, t(`measure.${kind}`)].filter(Boolean).join(' ');
}

import type { Lacking } from './port.ts';
import type { Translate } from './words.tsx';

/** What is said when a download has started: also what the format had no room for. */
export function exportSaid(t: Translate, { leftOut, cut }: Lacking): string {
  const started = leftOut > 0 ? t('library.leftOut', leftOut) : t('export.started');
  return cut > 0 ? `${started} ${t('library.cut', cut)}` : started;
}

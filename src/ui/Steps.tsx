import { useState } from 'preact/hooks';
import type { Kind } from './kinds.ts';
import type { PagePort } from './port.ts';
import { useWords } from './words.tsx';

/** Goes from mark to mark of one kind on the page, and says which of how many it is. */
export function Steps({ kind, step }: { kind: Kind; step: PagePort['step'] }) {
  const { t } = useWords();
  const [at, setAt] = useState<{ number: number; count: number } | null>(null);
  const named = t(`kind.${kind}`);
  const go = (by: 1 | -1) => void step(by, kind).then(setAt, () => setAt({ number: 0, count: 0 }));
  return (
    <span class="steps">
      <span class="steps__at" role="status">
        {at &&
          (at.number === 0 ? t('steps.none') : t('steps.at', { number: String(at.number), count: String(at.count) }))}
      </span>
      {([-1, 1] as const).map((by) => (
        <button
          key={by}
          type="button"
          class="steps__go"
          aria-label={t(by === 1 ? 'steps.next' : 'steps.last', { kind: named })}
          title={t(by === 1 ? 'steps.next' : 'steps.last', { kind: named })}
          onClick={() => go(by)}
        >
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path
              d={by === 1 ? 'M2 4.5 6 8.5 10 4.5' : 'M2 7.5 6 3.5 10 7.5'}
              fill="none"
              stroke="currentColor"
              stroke-width="1.5"
            />
          </svg>
        </button>
      ))}
    </span>
  );
}

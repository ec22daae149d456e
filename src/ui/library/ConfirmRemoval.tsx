import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words.tsx';

interface ConfirmRemovalProps {
  /** Headlines of the first of them, `NAMED` at most, and how many there are. */
  titles: readonly string[];
  count: number;
  onCancel: () => void;
  onConfirm: () => void;
}

/** So many titles are named, the others counted. */
export const NAMED = 5;

/** Says what would be deleted for good, and asks. Escape is no. */
export function ConfirmRemoval({ titles, count, onCancel, onConfirm }: ConfirmRemovalProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="confirm" ref={dialog} onClose={onCancel} aria-labelledby="confirm-title">
      <h2 class="confirm__title" id="confirm-title">
        {t('confirm.title', count)}
      </h2>
      <ul class="confirm__titles">
        {titles.map((title, index) => (
          <li key={index}>{title || t('title.none')}</li>
        ))}
        {count > titles.length && <li class="soft">{t('confirm.more', count - titles.length)}</li>}
      </ul>
      <p class="soft">{t('confirm.text')}</p>
      <div class="confirm__actions">
        <button type="button" class="button" onClick={onCancel}>
          {t('confirm.cancel')}
        </button>
        <button type="button" class="button button--grave" onClick={onConfirm}>
          {t('confirm.remove')}
        </button>
      </div>
    </dialog>
  );
}

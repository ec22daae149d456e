import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words.tsx';

interface ConfirmRemovalProps {
  titles: readonly string[];
  onCancel: () => void;
  onConfirm: () => void;
}

/** So many titles are named, the others counted. */
const NAMED = 5;

/** Says what would be deleted for good, and asks. Escape is no. */
export function ConfirmRemoval({ titles, onCancel, onConfirm }: ConfirmRemovalProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog class="confirm" ref={dialog} onClose={onCancel} aria-labelledby="confirm-title">
      <h2 class="confirm__title" id="confirm-title">
        {t('confirm.title', titles.length)}
      </h2>
      <ul class="confirm__titles">
        {titles.slice(0, NAMED).map((title, index) => (
          <li key={index}>{title}</li>
        ))}
        {titles.length > NAMED && <li class="soft">{t('confirm.more', titles.length - NAMED)}</li>}
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

import { useWords } from './words.tsx';

interface SaveButtonProps {
  saved: boolean;
  busy: boolean;
  onSave: (saved: boolean) => void;
}

/** Saves the article, and takes that back. */
export function SaveButton({ saved, busy, onSave }: SaveButtonProps) {
  const { t } = useWords();
  return (
    <button
      type="button"
      class={saved ? 'button' : 'button button--main'}
      aria-pressed={saved}
      aria-disabled={busy}
      onClick={() => busy || onSave(!saved)}
    >
      <svg viewBox="0 0 12 14" width="11" height="13" aria-hidden="true">
        <path
          d="M1.5 1.2h9v11.3L6 9.3l-4.5 3.2z"
          fill={saved ? 'currentColor' : 'none'}
          stroke="currentColor"
          stroke-width="1.4"
          stroke-linejoin="round"
        />
      </svg>
      {t(saved ? 'save.saved' : 'save.save')}
    </button>
  );
}

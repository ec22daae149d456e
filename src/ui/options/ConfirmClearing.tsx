import { useEffect, useRef, useState } from 'preact/hooks';
import type { Usage } from '../port.ts';
import { useWords } from '../words.tsx';

interface ConfirmClearingProps {
  usage: Usage;
  onCancel: () => void;
  onConfirm: () => void;
}

/** Says what would be deleted for good, and wants it typed, so that no slip does it. Escape is no. */
export function ConfirmClearing({ usage, onCancel, onConfirm }: ConfirmClearingProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  const word = t('options.clearWord');
  const { records, saved, damaged, work } = usage;
  const counted = [
    t('options.lost.saved', saved),
    records - saved - damaged > 0 && t('options.lost.recent', records - saved - damaged),
    damaged > 0 && t('options.lost.damaged', damaged),
    ...(['corrections', 'links', 'tagged', 'noted'] as const).map(
      (kind) => work[kind] > 0 && t(`options.lost.${kind}`, work[kind]),
    ),
  ].filter((each) => each !== false);
  const sure = typed.trim().toLowerCase() === word;
  return (
    <dialog class="confirm" ref={dialog} onClose={onCancel} aria-labelledby="clear-title">
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          if (sure) onConfirm();
        }}
      >
        <h2 class="confirm__title" id="clear-title">
          {t('options.clearTitle', records)}
        </h2>
        <p>{t('options.clearText')}</p>
        <ul class="confirm__titles">
          {counted.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
        <label class="confirm__type">
          {t('options.clearType', { word })}
          <input
            class="field"
            type="text"
            autocomplete="off"
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
        </label>
        <div class="confirm__actions">
          <button type="button" class="button" onClick={onCancel}>
            {t('confirm.cancel')}
          </button>
          <button type="submit" class="button button--grave" disabled={!sure}>
            {t('options.clearButton')}
          </button>
        </div>
      </form>
    </dialog>
  );
}

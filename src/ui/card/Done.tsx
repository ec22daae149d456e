import { useWords } from '../words.tsx';

/** What stands where a card was after its mark was hidden: that it was, and the way back. */
export function Done({ text, onUndo, onClose }: { text: string; onUndo: () => void; onClose: () => void }) {
  const { t } = useWords();
  return (
    <section class="card" role="dialog" aria-labelledby="done-text" tabIndex={-1}>
      <p id="done-text" role="status">
        {text}
      </p>
      <footer class="card__foot">
        <button type="button" class="button" onClick={onUndo}>
          {t('card.undo')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {t('card.close')}
        </button>
      </footer>
    </section>
  );
}

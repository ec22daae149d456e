/** The words of a card whose extension is gone: known before it goes, since nothing can be looked up after. */
export interface GoneWords {
  text: string;
  reload: string;
  close: string;
}

/** What stands in place of a card when the extension was updated or switched off under it: that it was, and what to do. */
export function Gone({ words, onReload, onClose }: { words: GoneWords; onReload: () => void; onClose: () => void }) {
  return (
    <section class="card" role="dialog" aria-labelledby="gone-text" tabIndex={-1}>
      <p id="gone-text" role="status">
        {words.text}
      </p>
      <footer class="card__foot">
        <button type="button" class="button button--main" onClick={onReload}>
          {words.reload}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {words.close}
        </button>
      </footer>
    </section>
  );
}

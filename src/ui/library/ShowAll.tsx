import { Blank } from '../Blank.tsx';
import { useWords } from '../words.tsx';

/** Where a list has nothing that was searched for: the way back to all of it, which ends in the search. */
export function ShowAll({ onShow }: { onShow: () => void }) {
  const { t } = useWords();
  return (
    <Blank text={t('library.nothing')}>
      <button
        type="button"
        class="button"
        onClick={({ currentTarget }) => {
          // The button goes; the focus would fall back to the head of the page.
          currentTarget.closest('.articles')?.querySelector<HTMLElement>('.tools__search')?.focus();
          onShow();
        }}
      >
        {t('library.showAll')}
      </button>
    </Blank>
  );
}

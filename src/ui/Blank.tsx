import type { ComponentChildren } from 'preact';
import { useWords } from './words.tsx';

interface BlankProps {
  /** What is the case, in large; left out where a filter or a part of a view is empty, which is no event. */
  title?: string;
  text: string;
  /** What can be done about it. */
  children?: ComponentChildren;
}

/** What a view says where it has nothing to show: what is the case, and what to do next. */
export function Blank({ title, text, children }: BlankProps) {
  return (
    <div class="blank">
      {title !== undefined && <p class="blank__title">{title}</p>}
      <p class="blank__text">{text}</p>
      {children && <div class="blank__actions">{children}</div>}
    </div>
  );
}

/** What a view says while it has nothing to show yet. It comes a moment late, so that what is there at once is not announced. */
export function Waiting({ text, percent }: { text: string; percent?: number }) {
  return (
    <div class="blank blank--waiting">
      <p role="status">{text}</p>
      {percent !== undefined && percent > 0 && (
        <progress class="blank__bar" value={percent} max={100} aria-label={text} />
      )}
    </div>
  );
}

/**
 * What a view says where it could not get what it shows, with the way to try again. It goes as that is tried: the focus then stays in the
 * part of the page it is in, where that takes it (`tabIndex` −1), rather than fall back to the head of the page.
 */
export function Failed({ text, onRetry }: { text: string; onRetry: () => void }) {
  const { t } = useWords();
  return (
    <div class="blank blank--failed" role="alert">
      <p class="blank__text">{text}</p>
      <div class="blank__actions">
        <button
          type="button"
          class="button"
          onClick={({ currentTarget }) => {
            currentTarget.closest<HTMLElement>('[tabindex="-1"]')?.focus();
            onRetry();
          }}
        >
          {t('standby.retry')}
        </button>
      </div>
    </div>
  );
}

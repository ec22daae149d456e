import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
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

/** How long a live region is in the page before it is spoken in, in milliseconds; its style shows it no sooner. */
const HEARD_MS = 100;

/**
 * What a view says while it has nothing to show yet. It comes a moment late: what is there at once is not announced, and what a live region
 * says as it comes into the page is heard by nobody.
 */
export function Waiting({ text, percent }: { text: string; percent?: number }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), HEARD_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div class="blank blank--waiting">
      <p class="blank__said" role="status">
        {said}
      </p>
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

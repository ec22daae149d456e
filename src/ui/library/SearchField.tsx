import { useEffect, useRef } from 'preact/hooks';
import { isTyping } from '../typing.ts';
import { useWords } from '../words.tsx';

interface SearchFieldProps {
  value: string;
  /** What can be searched for. */
  hint: string;
  onChange: (value: string) => void;
}

/** The field that is searched with; `/` anywhere on the page leads to it. */
export function SearchField({ value, hint, onChange }: SearchFieldProps) {
  const { t } = useWords();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event) || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', key);
    return () => document.removeEventListener('keydown', key);
  }, []);
  return (
    <input
      ref={field}
      class="field tools__search"
      type="search"
      aria-label={t('library.search')}
      aria-keyshortcuts="/"
      placeholder={hint}
      value={value}
      onInput={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

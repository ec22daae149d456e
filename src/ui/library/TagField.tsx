import { useState } from 'preact/hooks';
import { useWords } from '../words.tsx';

interface TagFieldProps {
  tags: readonly string[];
  onAdd: (tag: string) => void;
  onDrop: (tag: string) => void;
}

/** As long as a tag may be. */
const LONGEST = 50;

/** The tags of an article, each with a button that takes it off, and a field for one more. */
export function TagField({ tags, onAdd, onDrop }: TagFieldProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const tag = typed.trim();
    if (tag !== '' && !tags.includes(tag)) onAdd(tag);
    setTyped('');
  };
  return (
    <form class="tags" onSubmit={add}>
      <span class="filters__name">{t('library.tags')}</span>
      {tags.map((tag) => (
        <span key={tag} class="tag">
          {tag}
          <button
            type="button"
            class="tag__drop"
            aria-label={t('library.dropTag', { tag })}
            onClick={() => onDrop(tag)}
          >
            ×
          </button>
        </span>
      ))}
      <input
        class="field tags__field"
        aria-label={t('library.addTag')}
        placeholder={t('library.addTag')}
        maxLength={LONGEST}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
    </form>
  );
}

import { useState } from 'preact/hooks';
import { useWords } from '../words.tsx';
import { LONGEST_TYPED, tagsTyped } from './tags-typed.ts';

interface TagFieldProps {
  tags: readonly string[];
  onAdd: (tags: readonly string[]) => void;
  onDrop: (tag: string) => void;
}

/** The tags of an article, each with a button that takes it off, and a field for one more. */
export function TagField({ tags, onAdd, onDrop }: TagFieldProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const add = (event: Event) => {
    event.preventDefault();
    const added = tagsTyped(typed, tags);
    if (added.length > 0) onAdd(added);
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
        maxLength={LONGEST_TYPED}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
    </form>
  );
}

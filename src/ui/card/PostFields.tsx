import { useWords } from '../words.tsx';

export interface PostText {
  organization: string;
  title: string;
  change: 'appointed' | 'removed' | null;
}

/** The posts of an official, one row each, and a row for one more. */
export function PostFields({ posts, onChange }: { posts: readonly PostText[]; onChange: (posts: PostText[]) => void }) {
  const { t } = useWords();
  const rows = [...posts, { organization: '', title: '', change: null }];
  const edit = (at: number, change: Partial<PostText>) =>
    onChange(
      rows
        .map((row, index) => (index === at ? { ...row, ...change } : row))
        .filter(({ organization, title }) => organization !== '' || title !== ''),
    );
  return (
    <fieldset class="form__posts">
      <legend>{t('table.post')}</legend>
      {rows.map((row, index) => (
        <div key={index} class="form__row">
          {(['organization', 'title'] as const).map((name) => (
            <input
              key={name}
              class="form__input"
              name={`${name}-${index}`}
              aria-label={t(name === 'title' ? 'table.post' : 'table.organization')}
              placeholder={t(name === 'title' ? 'table.post' : 'table.organization')}
              value={row[name]}
              onInput={({ currentTarget }) => edit(index, { [name]: currentTarget.value })}
            />
          ))}
        </div>
      ))}
    </fieldset>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words.tsx';

interface TextInputProps {
  /** Whether the reader came back to it for another text. */
  again: boolean;
  busy: boolean;
  onText: (text: string) => void;
  onFile: (file: File) => void;
}

/** Where a text is pasted or a file is chosen. */
export function TextInput({ again, busy, onText, onFile }: TextInputProps) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (again) field.current?.focus();
  }, [again]);
  return (
    <form
      class="paste"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onText(text);
      }}
    >
      <p class="soft paste__lead">{t('text.lead')}</p>
      <label for="paste-text">{t('text.paste')}</label>
      <textarea
        id="paste-text"
        ref={field}
        class="field paste__text"
        rows={14}
        lang="zh-CN"
        spellcheck={false}
        aria-describedby="paste-hint"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p class="soft small" id="paste-hint">
        {t('text.hint')}
      </p>
      <div class="paste__actions">
        <button type="submit" class="button button--main" aria-disabled={busy}>
          {t('text.read')}
        </button>
        <label class="button">
          {t('text.openFile')}
          <input
            type="file"
            class="visually-hidden"
            accept=".html,.htm,.xhtml,.shtml,.txt,.text,text/html,text/plain"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              currentTarget.value = '';
              if (file) onFile(file);
            }}
          />
        </label>
        <span class="soft small" role="status">
          {busy ? t('waiting') : t('text.drop')}
        </span>
      </div>
    </form>
  );
}

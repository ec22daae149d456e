import type { ComponentChildren } from 'preact';
import type { Look } from '../port.ts';
import { useWords } from '../words.tsx';

interface StandbyProps {
  /** Null while nothing is known yet. */
  look: Exclude<Look, { state: 'article' }> | null;
  /** What went wrong, in words; null where nothing did. */
  trouble: string | null;
  onMark: () => void;
  onReload: () => void;
  onRetry: () => void;
}

/** What the popup says where there is no summary to show: why, and what the reader can do. */
export function Standby({ look, trouble, onMark, onReload, onRetry }: StandbyProps) {
  const { t } = useWords();
  if (trouble !== null)
    return (
      <Note title={t('standby.trouble')} text={trouble} grave>
        <Action label={t('standby.retry')} onClick={onRetry} />
        <Action label={t('standby.reload')} onClick={onReload} />
      </Note>
    );
  const mark = <Action label={t('standby.mark')} onClick={onMark} main />;
  switch (look?.state) {
    case undefined:
    case 'reading':
      return (
        <div class="standby" role="status">
          <p class="standby__reading">{t('standby.reading')}</p>
        </div>
      );
    case 'silent':
      return look.reason === 'not-policy' ? (
        <Note title={t('standby.notPolicy')} text={t('standby.notPolicyText')}>
          {mark}
        </Note>
      ) : (
        <Note title={t('standby.notArticle')} text={t('standby.notArticleText')}>
          {mark}
        </Note>
      );
    case 'elsewhere':
      return (
        <Note title={t('standby.elsewhere')} text={t('standby.elsewhereText')}>
          {mark}
        </Note>
      );
    case 'closed':
      return <Note title={t('standby.closed')} text={t('standby.closedText')} />;
    case 'stale':
      return (
        <Note title={t('standby.stale')} text={t('standby.staleText')}>
          <Action label={t('standby.reload')} onClick={onReload} main />
        </Note>
      );
  }
}

interface NoteProps {
  title: string;
  text: string;
  grave?: boolean;
  children?: ComponentChildren;
}

function Note({ title, text, grave = false, children }: NoteProps) {
  return (
    <div class={grave ? 'standby standby--grave' : 'standby'} role={grave ? 'alert' : undefined}>
      <h1 class="standby__title">{title}</h1>
      <p class="standby__text">{text}</p>
      {children && <div class="standby__actions">{children}</div>}
    </div>
  );
}

function Action({ label, onClick, main = false }: { label: string; onClick: () => void; main?: boolean }) {
  return (
    <button type="button" class={main ? 'button button--main' : 'button'} onClick={onClick}>
      {label}
    </button>
  );
}

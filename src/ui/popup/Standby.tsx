import type { ComponentChildren } from 'preact';
import type { Look } from '../port.ts';
import { useWords } from '../words.tsx';

interface StandbyProps {
  /** Null while nothing is known yet. */
  look: Exclude<Look, { state: 'article' }> | null;
  /** What went wrong, in words; null where nothing did. */
  trouble: string | null;
  onMark: () => void;
  /** Asks for access to a site from now on. */
  onAllow: (site: string) => void;
  onReload: () => void;
  onRetry: () => void;
}

/** Why a page was read and not marked. */
const SILENT = {
  'not-policy': { title: 'standby.notPolicy', text: 'standby.notPolicyText' },
  'not-article': { title: 'standby.notArticle', text: 'standby.notArticleText' },
  'switched-off': { title: 'standby.switchedOff', text: 'standby.switchedOffText' },
} as const;

/** What the popup says where there is no summary to show: why, and what the reader can do. */
export function Standby({ look, trouble, onMark, onAllow, onReload, onRetry }: StandbyProps) {
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
      return (
        <Note title={t(SILENT[look.reason].title)} text={t(SILENT[look.reason].text)}>
          {mark}
        </Note>
      );
    case 'elsewhere': {
      const { site, named } = look;
      return (
        <Note
          title={t(named ? 'standby.ungranted' : 'standby.elsewhere')}
          text={t(named ? 'standby.ungrantedText' : 'standby.elsewhereText', { site: site.replace('*.', '') })}
        >
          <Action label={t(named ? 'standby.grant' : 'standby.always')} onClick={() => onAllow(site)} main={named} />
          <Action label={t('standby.once')} onClick={onMark} main={!named} />
        </Note>
      );
    }
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
    <button
      type="button"
      class={main ? 'button button--main' : 'button'}
      onClick={({ currentTarget }) => {
        // The button goes; what comes in its place comes later.
        currentTarget.closest('main')?.focus();
        onClick();
      }}
    >
      {label}
    </button>
  );
}

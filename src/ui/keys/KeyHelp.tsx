import type { KeysPort } from '../port.ts';
import { useWords } from '../words.tsx';
import { useKeyHelp } from './use-key-help.tsx';

/** The button that opens the help with the keyboard; `quiet` where it stands beside what matters more. */
export function KeyHelp({ port, quiet = true }: { port: KeysPort; quiet?: boolean }) {
  const { t } = useWords();
  const { help, ask } = useKeyHelp(port);
  return (
    <>
      <button
        type="button"
        class={quiet ? 'button button--quiet' : 'button'}
        aria-haspopup="dialog"
        aria-keyshortcuts="?"
        onClick={ask}
      >
        {t('keys.title')}
      </button>
      {help}
    </>
  );
}

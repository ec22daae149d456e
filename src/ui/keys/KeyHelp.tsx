import type { KeysPort } from '../port.ts';
import { useWords } from '../words.tsx';
import { useKeyHelp } from './use-key-help.tsx';

/** The button that opens the help with the keyboard. */
export function KeyHelp({ port }: { port: KeysPort }) {
  const { t } = useWords();
  const { help, ask } = useKeyHelp(port);
  return (
    <>
      <button type="button" class="button button--quiet" aria-haspopup="dialog" aria-keyshortcuts="?" onClick={ask}>
        {t('keys.title')}
      </button>
      {help}
    </>
  );
}

import { useEffect, useState } from 'preact/hooks';
import type { KeysPort, Shortcut } from '../port.ts';
import { troubleOf } from '../trouble.ts';
import { useWords } from '../words.tsx';

/** The browser's commands with the keys they have now, and the way to change these. */
export function Shortcuts({ port }: { port: KeysPort }) {
  const { t } = useWords();
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    const read = () => {
      // Browsers without keyboards know no commands: the list stays empty.
      port.shortcuts().then(setShortcuts, () => setShortcuts([]));
    };
    read();
    // Keys are changed in a tab of the browser's own; who comes back from there sees the new ones.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [port]);
  const [trouble, setTrouble] = useState<unknown>(null);
  const { changedAt } = port;
  const change = port.change && (() => port.change?.().then(() => setTrouble(null), setTrouble));
  return (
    <>
      <dl class="keys">
        {shortcuts.map(({ name, keys }) => (
          <div key={name} class="keys__one">
            <dt>{name}</dt>
            <dd>{keys === '' ? <span class="soft small">{t('keys.unset')}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p class="soft small">{t(`keys.rebind.${changedAt.page}`, { address: changedAt.address })}</p>
      {trouble !== null && (
        <p class="small" role="alert">
          {troubleOf(trouble, t)}
        </p>
      )}
      {change && (
        <button type="button" class="button" onClick={() => void change()}>
          {t('keys.change')}
        </button>
      )}
    </>
  );
}

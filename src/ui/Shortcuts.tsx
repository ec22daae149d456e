import { useEffect, useState } from 'preact/hooks';
import type { Shortcut } from './port.ts';
import { useWords } from './words.tsx';

/** The commands with their keys; one without keys says so, and how to give it some. */
export function Shortcuts({ list }: { list: () => Promise<Shortcut[]> }) {
  const { t } = useWords();
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    // Browsers without keyboards know no commands: the list stays empty.
    list().then(setShortcuts, () => setShortcuts([]));
  }, [list]);
  const free = shortcuts.filter(({ keys }) => keys === '').map(({ name }) => name);
  return (
    <>
      <dl class="keys">
        {shortcuts
          .filter(({ keys }) => keys !== '')
          .map(({ name, keys }) => (
            <div key={name} class="keys__one">
              <dt>{name}</dt>
              <dd>
                <kbd>{keys}</kbd>
              </dd>
            </div>
          ))}
      </dl>
      <p class="soft small">
        {free.length > 0 && t('keys.free', { names: free.join(t('list.comma')) })} {t('keys.change')}
      </p>
    </>
  );
}

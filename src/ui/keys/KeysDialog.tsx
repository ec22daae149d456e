import './help.css';
import { useEffect, useRef } from 'preact/hooks';
import type { KeysPort } from '../port.ts';
import { useWords } from '../words.tsx';
import { ownKeys } from './own-keys.ts';
import { Shortcuts } from './Shortcuts.tsx';

interface KeysDialogProps {
  port: KeysPort;
  onClose: () => void;
}

/** All that can be done from the keyboard, by where it works. The browser puts the focus back when it closes. */
export function KeysDialog({ port, onClose }: KeysDialogProps) {
  const { t } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const mac = navigator.userAgent.includes('Mac');
  return (
    <dialog class="help" ref={dialog} onClose={onClose} aria-labelledby="help-title">
      <header class="help__head">
        <h2 class="help__title" id="help-title">
          {t('keys.title')}
        </h2>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {t('keys.close')}
        </button>
      </header>
      <section aria-labelledby="help-page">
        <h3 id="help-page">{t('keys.where.page')}</h3>
        <Shortcuts port={port} />
      </section>
      {ownKeys(mac).map(({ where, keys }) => (
        <section key={where} aria-labelledby={`help-${where}`}>
          <h3 id={`help-${where}`}>{t(`keys.where.${where}`)}</h3>
          <dl class="keys">
            {keys.map((one) => (
              <div key={one.does} class="keys__one">
                <dt>{t(`keys.does.${one.does}`)}</dt>
                <dd>
                  {one.keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </dialog>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { KindSwatch } from '../KindSwatch.tsx';
import { Shortcuts } from '../keys/Shortcuts.tsx';
import { KINDS } from '../kinds.ts';
import type { SiteAccess, WelcomePort } from '../port.ts';
import { useWords } from '../words.tsx';
import { Example } from './Example.tsx';

/** What a reader sees once, after the install: an example to try, what there is to know, and where to change it. */
export function Welcome({ port }: { port: WelcomePort }) {
  const { t } = useWords();
  const [sites, setSites] = useState<SiteAccess[]>([]);
  useEffect(() => {
    port.sites().then(setSites, () => setSites([]));
  }, [port]);
  return (
    <div class="welcome">
      <header class="welcome__head">
        <p class="welcome__name">{t('name')}</p>
        <h1 class="welcome__title">{t('welcome.title')}</h1>
        <p class="welcome__lead">{t('welcome.lead')}</p>
      </header>
      <main>
        <Example port={port} />
        <div class="welcome__facts">
          <section aria-labelledby="what">
            <h2 id="what">{t('welcome.what')}</h2>
            <ul class="welcome__kinds">
              {KINDS.map((kind) => (
                <li key={kind}>
                  <KindSwatch kind={kind}>{t(`kind.${kind}`)}</KindSwatch> <span>{t(`welcome.kind.${kind}`)}</span>
                </li>
              ))}
            </ul>
            <p>{t('welcome.button')}</p>
          </section>
          <section aria-labelledby="private">
            <h2 id="private">{t('welcome.private')}</h2>
            <p>{t('welcome.privateText')}</p>
            <h2 id="sites">{t('welcome.sites')}</h2>
            <p>{t('welcome.sitesText')}</p>
            <ul class="welcome__sites" aria-labelledby="sites">
              {sites.map(({ site, granted }) => (
                <li key={site}>
                  {site.replace(/^\*\./, '')}
                  {!granted && <span class="soft small"> {t('options.noAccess')}</span>}
                </li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="keys">
            <h2 id="keys">{t('keys.title')}</h2>
            <Shortcuts port={port.keys} />
            <div class="welcome__actions">
              {(['options', 'text', 'library'] as const).map((view) => (
                <button key={view} type="button" class="button" onClick={() => void port.open(view)}>
                  {t(`${view}.open`)}
                </button>
              ))}
            </div>
          </section>
        </div>
      </main>
    </div>
  );
}

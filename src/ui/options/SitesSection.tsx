import { useState } from 'preact/hooks';
import type { OptionsPort, SiteAccess } from '../port.ts';
import type { Status } from '../StatusLine.tsx';
import { useWords } from '../words.tsx';

/** Does something and says what came of it. */
export type Report = (task: () => Promise<Status | null>) => Promise<void>;

interface SitesSectionProps {
  sites: readonly SiteAccess[];
  off: readonly string[];
  port: OptionsPort;
  report: Report;
  onOff: (off: string[]) => void;
}

/** The sites named at install with their switches, and those the reader added, to be taken back or joined by others. */
export function SitesSection({ sites, off, port, report, onOff }: SitesSectionProps) {
  const { t } = useWords();
  const named = sites.filter((site) => site.named);
  const added = sites.filter((site) => !site.named);
  const allow = (site: string) => {
    // Asked before anything else happens, while the browser still sees the click.
    const asked = port.allow(site);
    void report(async () => {
      if (await asked) return { kind: 'done', text: t('options.allowed', { site: plain(site) }) };
      return { kind: 'trouble', text: t('options.refused') };
    });
  };
  const revoke = (site: string) =>
    void report(async () => {
      if (await port.revoke(site)) return { kind: 'done', text: t('options.revoked', { site: plain(site) }) };
      return { kind: 'trouble', text: t('options.notRevoked', { site: plain(site) }) };
    });
  return (
    <section class="options__section" aria-labelledby="sites">
      <h2 id="sites">{t('options.sites')}</h2>
      <p class="soft small">{t('options.sitesText')}</p>
      <h3 id="sites-named">{t('options.named')}</h3>
      <ul class="sites" aria-labelledby="sites-named">
        {named.map(({ site, granted }) => (
          <li key={site} class="sites__site">
            <label class="choice">
              <input
                type="checkbox"
                // biome-ignore lint/a11y/useAriaPropsForRole: ARIA in HTML forbids aria-checked beside the native state
                role="switch"
                class="switch"
                aria-label={t('options.siteOn', { site: plain(site) })}
                checked={!off.includes(site)}
                onChange={({ currentTarget }) =>
                  onOff(currentTarget.checked ? off.filter((other) => other !== site) : [...off, site])
                }
              />
              <span class="sites__host">{plain(site)}</span>
            </label>
            {!granted && (
              <span class="sites__aside">
                <span class="soft small">{t('options.noAccess')}</span>
                <button
                  type="button"
                  class="button"
                  aria-label={t('options.grantOne', { site: plain(site) })}
                  onClick={() => allow(site)}
                >
                  {t('options.grant')}
                </button>
              </span>
            )}
          </li>
        ))}
      </ul>
      <h3 id="sites-added">{t('options.granted')}</h3>
      {added.length === 0 ? (
        <p class="soft">{t('options.noneGranted')}</p>
      ) : (
        <ul class="sites" aria-labelledby="sites-added">
          {added.map(({ site }) => (
            <li key={site} class="sites__site">
              <span class="sites__host">{plain(site)}</span>
              <button
                type="button"
                class="button"
                aria-label={t('options.removeOne', { site: plain(site) })}
                onClick={() => revoke(site)}
              >
                {t('options.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddSite readSite={(typed) => port.readSite(typed)} onAdd={allow} />
    </section>
  );
}

function AddSite({ readSite, onAdd }: { readSite: (typed: string) => string | null; onAdd: (site: string) => void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  return (
    <form
      class="add-site"
      onSubmit={(event) => {
        event.preventDefault();
        const site = readSite(typed);
        setWrong(site === null ? typed.trim().slice(0, 100) : null);
        if (site === null) return;
        onAdd(site);
        setTyped('');
      }}
    >
      <label for="add-site">{t('options.add')}</label>
      <input
        id="add-site"
        class="field"
        type="text"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        maxLength={500}
        required
        placeholder={t('options.addHint')}
        value={typed}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : 'add-site-wrong'}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="button">
        {t('options.addButton')}
      </button>
      {wrong !== null && (
        <p class="add-site__wrong" id="add-site-wrong" role="alert">
          {t('options.notASite', { typed: wrong })}
        </p>
      )}
    </form>
  );
}

/** A site as readers write it. */
const plain = (site: string) => site.replace(/^\*\./, '');

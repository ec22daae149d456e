import type { Summary } from '../summary/schema.ts';
import { formatPublished } from './format/period.ts';
import { useWords } from './words.tsx';

/** Kicker, headline, subtitle, and who published it when. */
export function TitleBlock({ summary }: { summary: Summary }) {
  const words = useWords();
  const { t } = words;
  const { kicker, title, subtitle, publisher, published, bylines, page, pages } = summary;
  return (
    <div class="title">
      <h1 class="title__head" lang={title ? 'zh' : undefined}>
        {kicker && <span class="title__kicker">{kicker}</span>}
        {title || <span class="soft">{t('title.none')}</span>}
      </h1>
      {subtitle && <p class="title__sub">{subtitle}</p>}
      <p class="title__meta">
        <span>{publisher ?? t('title.noPublisher')}</span>
        {published ? (
          <time dateTime={published}>{formatPublished(published, words)}</time>
        ) : (
          <span>{t('title.noDate')}</span>
        )}
        {byRole(bylines).map(({ role, names }) => (
          <span key={role}>
            {role && `${role} `}
            {names.join(t('list.comma'))}
          </span>
        ))}
      </p>
      <p class="print-only title__source">
        {[
          ...(summary.url ? [summary.url] : []),
          t('title.read', { day: words.dates({ dateStyle: 'medium' }).format(new Date(summary.lastReadAt)) }),
        ].join(t('list.apart'))}
      </p>
      {page && (
        <p class="title__note">
          {t('title.pages', {
            pages: pages?.map(({ number }) => number).join(t('list.comma')) ?? String(page.number),
            count: String(page.count),
          })}
        </p>
      )}
      {!summary.policy && <p class="title__note">{t('title.forced')}</p>}
    </div>
  );
}

/** The names under each role, in the order of the bylines. */
function byRole(bylines: Summary['bylines']): { role: string | null; names: string[] }[] {
  const roles = new Map<string | null, string[]>();
  for (const { name, role } of bylines) roles.set(role, [...(roles.get(role) ?? []), name]);
  return [...roles].map(([role, names]) => ({ role, names }));
}

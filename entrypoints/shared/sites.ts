import browser from 'webextension-polyfill';
import { covers } from '../../src/library/settings.ts';

/** Of the manifest, what says where the content script runs by itself. */
export interface Manifest {
  content_scripts?: { matches: string[] }[] | undefined;
}

/** Where WXT puts what looks at every page, the content script that it has brought, and what lets that read more pages. */
export const SCOUT = '/scout.js';
export const CONTENT_SCRIPT = '/content-scripts/content.js';
export const FALLBACK_READER = '/fallback.js';
export const MARKS = '/content-scripts/content.css';

/** The patterns of the sites named at install. */
export function namedPatterns(manifest: Manifest): string[] {
  return manifest.content_scripts?.flatMap(({ matches }) => matches) ?? [];
}

/** The host part of a match pattern, `*.` before it for those below it too; null for `<all_urls>`, files and the like. */
export function siteOf(pattern: string): string | null {
  return /^(?:\*|https?):\/\/((?:\*\.)?[^/*]+|\*)\//.exec(pattern)?.[1] ?? null;
}

/** The pattern that access to a site is asked for by. */
export function patternOf(site: string): string {
  return `*://${site}/*`;
}

/** The named site that a host belongs to; null for every other. */
export function namedSite(hostname: string, manifest: Manifest): string | null {
  const sites = namedPatterns(manifest).map(siteOf);
  return sites.find((site) => site !== null && covers(site, hostname)) ?? null;
}

/**
 * Of the patterns that the browser grants, those of sites that were not named at install: neither a named one nor a part of one, which
 * is what Chrome grants a reader who withheld the whole and allowed one host of it again.
 */
export function grantedPatterns(origins: readonly string[], manifest: Manifest): string[] {
  return origins.filter((origin) => {
    const site = siteOf(origin);
    return site !== null && namedSite(site.replace(/^\*\./, ''), manifest) === null;
  });
}

/**
 * Whether the browser gives access to a site. Of those named at install the reader may have withheld it (in Chrome by the toolbar's
 * menu or the extension's details, in Firefox in the add-on's permissions): no script of ours runs there then, and the site can be
 * asked for like any other.
 */
export function isGranted(site: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(site)] });
}

/**
 * The site that a reader typed or pasted (`example.cn`, `https://example.cn/news/1.html`), as a host; null where it is none. A
 * browser's permissions know hosts of the web, not ports or paths.
 */
export function readSite(typed: string): string | null {
  const text = typed.trim().replace(/^\*\./, '');
  const url = URL.parse(/^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return null;
  return /^(?:[a-z0-9-]+\.)+[a-z0-9-]+$|^localhost$/.test(url.hostname) ? url.hostname : null;
}

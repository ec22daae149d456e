/** Sites where browsers run no extension's scripts, whatever its permissions: their own stores. */
const CLOSED_HOSTS = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
];

interface Manifest {
  content_scripts?: { matches: string[] }[] | undefined;
}

/**
 * Whether our content script runs in a page by itself (`ours`), may be started there by the reader (`elsewhere`), or
 * may not run at all (`closed`: pages of the browser, of its store, of other extensions, files, and unknown addresses).
 */
export function reachOf(url: string | undefined, manifest: Manifest): 'ours' | 'elsewhere' | 'closed' {
  const address = url === undefined ? null : URL.parse(url);
  if (!address || !/^https?:$/.test(address.protocol) || CLOSED_HOSTS.includes(address.hostname)) return 'closed';
  const patterns = manifest.content_scripts?.flatMap(({ matches }) => matches) ?? [];
  return patterns.some((pattern) => hostMatches(pattern, address.hostname)) ? 'ours' : 'elsewhere';
}

/** The host part of a match pattern (`*://*.example.cn/*`); ours name whole sites, so the path does not matter. */
function hostMatches(pattern: string, hostname: string): boolean {
  const host = pattern.split('/')[2] ?? '';
  if (!host.startsWith('*.')) return host === hostname;
  return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
}

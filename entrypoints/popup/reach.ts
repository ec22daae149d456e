import { type Manifest, namedSite } from '../shared/sites.ts';

/** Sites where browsers run no extension's scripts, whatever its permissions: their own stores. */
const CLOSED_HOSTS = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
];

/** What access to a page would have to be asked for. */
export interface Reach {
  /**
   * The site that access is asked for: the named one that the page belongs to, else its host. Null where our script may not run
   * at all: pages of the browser, of its store, of other extensions, files, and unknown addresses.
   */
  site: string | null;
  /** Whether it is a site named at install. */
  named: boolean;
}

/** How a page of this address can be reached. */
export function reachOf(url: string | undefined, manifest: Manifest): Reach {
  const address = url === undefined ? null : URL.parse(url);
  // The browsers show these in a page of their own, where no script runs.
  const isPdf = address !== null && /\.pdf$/i.test(address.pathname);
  if (!address || isPdf || !/^https?:$/.test(address.protocol) || CLOSED_HOSTS.includes(address.hostname))
    return { site: null, named: false };
  const named = namedSite(address.hostname, manifest);
  return { site: named ?? address.hostname, named: named !== null };
}

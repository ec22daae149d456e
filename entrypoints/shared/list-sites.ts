import browser from 'webextension-polyfill';
import type { SiteAccess } from '../../src/ui/port.ts';
import { grantedPatterns, isGranted, namedPatterns, siteOf } from './sites.ts';

/** The sites named at install, and those that the reader granted. */
export async function listSites(): Promise<SiteAccess[]> {
  const manifest = browser.runtime.getManifest();
  const { origins = [] } = await browser.permissions.getAll();
  const named = namedPatterns(manifest)
    .flatMap((pattern) => siteOf(pattern) ?? [])
    .map(async (site) => ({ site, named: true, granted: await isGranted(site) }));
  const added = new Set(grantedPatterns(origins, manifest).flatMap((origin) => siteOf(origin) ?? []));
  return [...(await Promise.all(named)), ...[...added].sort().map((site) => ({ site, named: false, granted: true }))];
}

/** Parameters that say how the reader came, not what he reads: analytics and the share links of Chinese portals. */
const TRACKING = new Set([
  'spm',
  'scm',
  'fbclid',
  'gclid',
  'msclkid',
  'nsukey',
  'isappinstalled',
  'wxshare_count',
  'share_token',
  'sharefrom',
  'share_from',
  'sharer_shareid',
  'sharer_shareinfo',
  'shareto',
  'share_to',
  'share_type',
  'xcxfrom',
]);

/** `from` may name a section of the site, so only what WeChat writes into it is dropped. */
const WECHAT_FROM = new Set(['timeline', 'singlemessage', 'groupmessage']);

/**
 * The address that an article is kept under: without fragment, credentials and tracking parameters. A fragment that
 * is a route (`#/…`, `#!…`) stays, since it alone says which article it is.
 * @returns null for null and for what is no absolute address
 */
export function canonicalAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const address = new URL(url);
  if (!/^#[/!]/.test(address.hash)) address.hash = '';
  address.username = '';
  address.password = '';
  // By hand and not by `searchParams`, which would write GBK-encoded parameters of older sites anew as UTF-8.
  address.search = address.search
    .slice(1)
    .split('&')
    .filter((part) => !isTracking(part))
    .join('&');
  return address.href;
}

function isTracking(parameter: string): boolean {
  const [name = '', value = ''] = parameter.toLowerCase().split('=');
  return name.startsWith('utm_') || TRACKING.has(name) || (name === 'from' && WECHAT_FROM.has(value));
}

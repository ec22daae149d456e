import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own API, which stands in for webextension-polyfill in content scripts (wxt.config.ts puts it there).
 * All they use is `runtime.sendMessage`, `runtime.onMessage` with `sendResponse`, and `runtime.id`; those are alike in both
 * browsers at the versions we ask for, and the polyfill would cost every page of the named hosts 2.7 KB.
 */
const own = globalThis as unknown as { browser?: Browser; chrome: Browser };

export default own.browser?.runtime?.id ? own.browser : own.chrome;

import { readPage } from '../../src/article/index.ts';
import { addressOfWhole } from '../../src/article/pages.ts';
import type { Reading } from '../../src/highlight/session.ts';

type Read = typeof readPage;

/** What scripts of the extension share in one page: all that are injected run in the same isolated world. */
const world = globalThis as { hzdReader?: Read };

/** Gives the content script of this page, running or still to be injected, another way to read pages. */
export function lendReader(read: Read): void {
  world.hzdReader = read;
}

/** The article of this page as it is now. A page may be of any shape: what cannot be read is no article and no error. */
export function readThisPage(force: boolean): Reading | null {
  try {
    const page = (world.hzdReader ?? readPage)(document, { url: location.href, force });
    if (page.kind === 'none') return null;
    const { policy, map } = page;
    const article = page.page
      ? { ...page.article, url: addressOfWhole(new URL(location.href)), page: page.page }
      : page.article;
    return { article, policy: policy.is, rangeOf: map.rangeOf, placeOf: map.placeOf };
  } catch {
    return null;
  }
}

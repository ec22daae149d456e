import { detect } from '../src/article/detect.ts';
import { framedIn } from '../src/article/frames.ts';
import { pageOf } from '../src/article/page.ts';
import { clearRemains } from '../src/highlight/remains.ts';
import { watchPage } from '../src/highlight/watch.ts';
import type { PageState } from '../src/messages/content-answers.ts';
import { answerState, send } from '../src/messages/scout-side.ts';
import { world } from './shared/scout.ts';

/**
 * What runs on every page of the sites: looks at address, head and first paragraphs, and has the reader (`content.ts`) brought only
 * where there may be an article. Front pages, lists and all else that is opened in between pay for nothing more.
 */
export default defineUnlistedScript(() => {
  if (world.hzdScout || world.hzdDesk) return;
  const running = new AbortController();
  world.hzdScout = running;
  const { signal } = running;
  // It comes into open pages when the extension was updated, too.
  clearRemains([document, ...framedIn(document.documentElement)], signal);
  let state: PageState = { state: 'silent', reason: 'not-article' };

  const look = async () => {
    if (state.state === 'reading') return;
    const page = pageOf(document);
    if (!page || !detect(page).is) return;
    state = { state: 'reading' };
    const answer = await send({ type: 'reader/load' });
    // A script whose extension was updated or removed cannot bring it; the page keeps quiet, and the next visit is the new one's.
    if (!answer.ok) state = { state: 'error', error: answer.error };
  };

  signal.addEventListener(
    'abort',
    answerState(() => state),
  );
  watchPage(document, { concerns: () => state.state !== 'reading', look: () => void look() }, signal);
  void look();
});

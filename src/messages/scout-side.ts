import type { PageState } from './content-answers.ts';
import { listen } from './listen.ts';

/** The scout imports this alone, for its size. */
export { send } from './send.ts';

/** Answers the extension's pages that ask for the state of this page, and nothing else. Returns a function that stops it. */
export function answerState(state: () => PageState): () => void {
  return listen({ 'page/state': {} }, (_, raw) => ({ ok: true, value: raw }), { 'page/state': state });
}

import { askAhead } from './shared/ask-page.ts';

/**
 * The first script of the popup, small and alone: while the browser fetches and compiles the others, tab, content script and storage
 * answer what those would ask first.
 */
export default defineUnlistedScript(() => askAhead());

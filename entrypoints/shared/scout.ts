import type { Desk } from './companion.ts';

/** What scripts of the extension share in one page: all that are injected run in the same isolated world. */
export const world = globalThis as { hzdScout?: AbortController; hzdDesk?: Desk };

import type { Painter } from '../../src/highlight/painter.ts';
import type { PageSession, PlacedMark } from '../../src/highlight/session.ts';

/** Where WXT puts the script that a page with marks gets when the pointer first moves there or a command is given. */
export const COMPANION = '/companion.js';

/** What the content script of a page lets its companion use. */
export interface Desk {
  session: PageSession;
  painter: Painter;
  signal: AbortSignal;
}

/** What the companion does for the content script. */
export interface Companion {
  /** The pointer rests on a mark, or left it. */
  over(mark: PlacedMark | null): void;
}

/** What scripts of the extension share in one page: all that are injected run in the same isolated world. */
export const world = globalThis as { hzdDesk?: Desk; hzdCompanion?: Companion };

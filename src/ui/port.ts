import type { Place } from '../extract/types.ts';
import type { Summary } from '../summary/schema.ts';
import type { Kinds } from './kinds.ts';

/**
 * What the views ask of the browser. A page hands in its implementation, so that no component knows a browser API.
 * Every method rejects with an error that carries a `code` (see trouble.ts) where it fails.
 */
interface Downloader {
  /** Starts the download of these records. */
  download(summaries: readonly Summary[], format: ExportFormat): Promise<void>;
}

/** Everything as JSON, or one table as CSV. */
export const EXPORT_FORMATS = ['json', 'targets', 'figures', 'dates', 'officials', 'articles'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What there is to show for the page beside the view. */
export type Look =
  /** The page is still loading or being read: ask again. */
  | { state: 'reading' }
  | { state: 'article'; summary: Summary; kinds: Kinds }
  /** Read, and not marked: no article, or none about policy. The reader may want it marked all the same. */
  | { state: 'silent'; reason: 'not-article' | 'not-policy' }
  /** A page of a site that we do not read by ourselves. */
  | { state: 'elsewhere' }
  /** A page that browsers let no extension touch. */
  | { state: 'closed' }
  /** A page of ours whose script is gone or of an earlier version: only reloading helps. */
  | { state: 'stale' };

export interface PagePort extends Downloader {
  look(): Promise<Look>;
  /** Reads the page whatever it looks like. */
  mark(): Promise<Look>;
  /** Looks again after a failure; where it was the reading or the record that failed, the page is read anew. */
  retry(): Promise<Look>;
  reload(): Promise<void>;
  /** Scrolls the page there. Resolves with whether the place was found. */
  goto(place: Place): Promise<boolean>;
  /** Saves or unsaves the record of the page. Resolves with the record as it now is. */
  save(id: string, saved: boolean): Promise<Summary>;
  /** Paints these kinds only, on every page, from now on. Resolves with what is set. */
  setKinds(change: Partial<Kinds>): Promise<Kinds>;
  openLibrary(): Promise<void>;
}

/** What the list page shows. */
export interface Shelf {
  /** Latest saved first. */
  summaries: Summary[];
  /** Records that are in storage and cannot be read; they are left as they are. */
  damaged: number;
}

export interface LibraryPort extends Downloader {
  load(): Promise<Shelf>;
  /** Deletes records for good. */
  remove(ids: string[]): Promise<void>;
  /** Calls back whenever what is kept has changed, until `signal` is aborted. */
  watch(changed: () => void, signal: AbortSignal): void;
}

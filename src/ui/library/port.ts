import type { Place } from '../../extract/types.ts';
import type { Annotation } from '../../summary/annotate.ts';
import type { Fact } from '../../summary/ledger/facts.ts';
import type { Link } from '../../summary/ledger/links.ts';
import type { LedgerReading } from '../../summary/ledger/reading.ts';
import type { Summary } from '../../summary/schema.ts';
import type { Standing } from '../../summary/shelf/plan.ts';
import type { ShelfRow } from '../../summary/shelf/row.ts';
import type { Copier, ExportFormat, KeysPort, Lacking } from '../port.ts';

/** What the library page is told of the library, piece by piece, so that it shows something at once. */
export interface ShelfListener {
  /** Rows that are new or changed. */
  rows(rows: readonly ShelfRow[]): void;
  gone(ids: readonly string[]): void;
  texts(texts: readonly { id: string; text: string }[]): void;
  state(change: Partial<ShelfState>): void;
}

export interface ShelfState {
  /** Whether all rows are there, and whether all texts are, so that search finds everything. */
  complete: boolean;
  searchable: boolean;
  /** Records being read into the cache; null when that is done. */
  reading: { done: number; of: number } | null;
  /** Records that are in storage and cannot be read; they are left as they are. */
  damaged: number;
  /** Why what changed could not be read to the end; null once a reading succeeded. */
  trouble: unknown;
}

export interface Watching {
  signal?: AbortSignal | undefined;
  /** Told how far it is, from 0 to 1. */
  onProgress?: ((share: number) => void) | undefined;
}

/** Why a file was not brought in; nothing was changed. */
export interface WrongImport {
  error: 'not-json' | 'not-ours' | 'newer' | 'damaged' | 'unreadable';
  problems: readonly { index: number; detail: string }[];
}

/** What a file would bring in. */
export interface ImportPlan {
  counts: Record<Standing, number>;
  /** Headlines of the first few that stand against what is here. */
  conflicts: readonly string[];
  /**
   * Brings it in, all of it or nothing. Resolves with how many records came in. Rejects with `changed` where a record here is not any more
   * what it was compared with.
   */
  run(conflicts: 'keep' | 'replace', watching: Watching): Promise<number>;
  /** The plan of the same file for what is here by now. */
  again(watching: Watching): Promise<ImportPlan>;
}

/** Whether the reader confirms or rejects what the ledger brought together; null takes that back. */
export type Verdict = Link['verdict'] | null;

/** The targets of all saved articles brought together, the numbers they were made of, and what happened when; read as far as it is needed. */
export interface Ledger extends LedgerReading {
  /** Names this making: another one has another. What is read of it rejects with `ledger-gone` once there is another. */
  made: string;
}

/** More deleted records than these are not held for taking that back, which would be too much: the reader is asked before. */
export const MOST_UNDONE = 200;

/** What the library page asks of the browser; every method rejects with an error that carries a `code` where it fails. */
export interface LibraryPort extends Copier {
  readonly keys: KeysPort;
  /** Tells the listener what there is, and what changes, until `signal` is aborted. Rejects where nothing can be read. */
  follow(listener: ShelfListener, signal: AbortSignal): Promise<void>;
  record(id: string): Promise<Summary>;
  /** The ledger as it was last made, whatever has changed since; null where there is none. */
  keptLedger(): Promise<Ledger | null>;
  /**
   * The ledger of the articles as they are, with what the reader decided: made where the kept one is not, or where it is the making `unread`,
   * of which something could not be read.
   */
  ledger(unread: string | null, watching: Watching): Promise<Ledger>;
  /** Writes a file of these records and starts its download. Resolves with what the format had no room for. */
  download(ids: readonly string[], format: ExportFormat, watching: Watching): Promise<Lacking>;
  /** Deletes records. Resolves with a way to take that back, null where there were too many to hold. */
  remove(ids: readonly string[]): Promise<(() => Promise<void>) | null>;
  annotate(ids: readonly string[], change: Annotation): Promise<void>;
  link(one: Fact, other: Fact, verdict: Verdict): Promise<void>;
  /** Makes one record of several of one article. */
  merge(id: string, others: readonly string[]): Promise<void>;
  /** Days since many articles were last exported as JSON; null where they never were. */
  daysSinceBackup(): Promise<number | null>;
  readImport(file: File, watching: Watching): Promise<ImportPlan | WrongImport>;
  /** Opens the article, and scrolls to the place where one is given. */
  open(article: { id: string; url: string | null }, place?: Place): Promise<void>;
}

import type { Place } from '../extract/types.ts';
import type { Summary } from '../summary/schema.ts';
import type { OwnWork } from '../summary/views/own-work.ts';
import type { Kind, Kinds } from './kinds.ts';

/**
 * What the views ask of the browser. A page hands in its implementation, so that no component knows a browser API.
 * Every method rejects with an error that carries a `code` (see trouble.ts) where it fails.
 */
interface Downloader {
  /** Starts the download of these records. Resolves with what the format had no room for. */
  download(summaries: readonly Summary[], format: ExportFormat): Promise<Lacking>;
}

/** What a format had no room for: rows that were left out, and cells whose text was cut. */
export interface Lacking {
  leftOut: number;
  cut: number;
}

/** Every format of src/export, by what a reader wants: a working table, notes, a calendar, everything, single tables, citing. */
export const EXPORT_FORMATS = [
  ...(['xlsx', 'markdown', 'ics', 'json'] as const),
  ...(['targets', 'figures', 'dates', 'officials', 'articles'] as const),
  ...(['bibtex', 'ris', 'csl', 'annotations'] as const),
] as const;
/** Those that one article by itself has. */
export const PAGE_FORMATS: readonly (typeof EXPORT_FORMATS)[number][] = EXPORT_FORMATS.filter(
  (format) => format !== 'articles',
);
/** Those by which a corrected article can become a test of the extractor. */
export const CASE_FORMATS = ['extraction', 'marked'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number] | (typeof CASE_FORMATS)[number];

/** How a summary is put on the clipboard: for pasting anywhere, into notes, and as a picture of its targets. */
export const COPY_FORMS = ['text', 'markdown', 'picture'] as const;
export type CopyForm = (typeof COPY_FORMS)[number];

export interface Copier {
  /**
   * Puts a summary on the clipboard; to be called right in a click. Resolves with `saved` where the browser takes no picture and it is
   * being downloaded instead. Rejects with the code `copy-refused` where the browser does not let text be copied.
   */
  copy(summary: Summary, form: CopyForm): Promise<'copied' | 'saved'>;
}

/** What there is to show for the page beside the view. */
export type Look =
  /** The page is still loading or being read: ask again. */
  | { state: 'reading' }
  | { state: 'article'; summary: Summary; kinds: Kinds }
  /** Read, and not marked: no article, or none about policy. The reader may want it marked all the same. */
  | { state: 'silent'; reason: 'not-article' | 'not-policy' | 'switched-off' }
  /** A page of a site (its host) that we do not read by ourselves; `named`: one that we would, had the browser given access. */
  | { state: 'elsewhere'; site: string; named: boolean }
  /** A page that browsers let no extension touch. */
  | { state: 'closed' }
  /** A page of ours whose script is gone or of an earlier version: only reloading helps. */
  | { state: 'stale' };

/** The extension's own pages. */
export type View = 'library' | 'options' | 'text' | 'welcome';

export interface PagePort extends Downloader, Copier {
  readonly keys: KeysPort;
  look(): Promise<Look>;
  /** Reads the page whatever it looks like. */
  mark(): Promise<Look>;
  /** Looks again after a failure; where it was the reading or the record that failed, the page is read anew. */
  retry(): Promise<Look>;
  reload(): Promise<void>;
  /** Scrolls the page there. Resolves with whether the place was found. */
  goto(place: Place): Promise<boolean>;
  /** Goes to the next (1) or last (−1) mark of a kind on the page. Resolves with which of how many it is; `number` 0 where there is none. */
  step(by: 1 | -1, kind: keyof Kinds): Promise<{ number: number; count: number }>;
  /** Takes a correction back. Resolves with the record as it now is. */
  undo(id: string, correction: string): Promise<Summary>;
  /** Saves or unsaves the record of the page. Resolves with the record as it now is. */
  save(id: string, saved: boolean): Promise<Summary>;
  /** Paints these kinds only, on every page, from now on. Resolves with what is set. */
  setKinds(change: Partial<Kinds>): Promise<Kinds>;
  /**
   * Asks the browser for access to a site from now on; it must be called right in a click. Resolves with whether it was given.
   * The browser's question may close the view: what follows from the answer is the worker's work.
   */
  allow(site: string): Promise<boolean>;
  /** Opens a page of the extension in a tab of its own. */
  open(view: View): Promise<void>;
  /** Opens the view beside the page; to be called right in a click. Missing where the view is that one. */
  openPanel?(): Promise<void>;
}

/** What the panel has beside what the popup has: it stays while the reader goes on. */
export interface PanelPort extends PagePort {
  /** Calls back whenever another page, or something else of this one, may be there to show, until `signal` is aborted. */
  follow(changed: () => void, signal: AbortSignal): void;
  /** Calls back with the places whose marks are in view on the page, whenever they change, until `signal` is aborted. */
  watchView(seen: (places: readonly SeenPlace[]) => void, signal: AbortSignal): void;
}

/** Where a mark that is in view begins. */
export type SeenPlace = Pick<Place, 'paragraph' | 'start'>;

/** What the reader chose; the shape of the library's settings. */
export interface Choices {
  kinds: Kinds;
  auto: boolean;
  keep: 'all' | 'saved';
  recent: number;
  off: string[];
}

/** A site (a host, `*.` before it for those below it too) that is marked by itself, or would be. */
export interface SiteAccess {
  site: string;
  /** Whether it was named at install; the others the reader granted. */
  named: boolean;
  /** Whether the browser gives access to it. */
  granted: boolean;
}

/** What is kept on this machine. */
export interface Usage {
  /** Records, saved ones among them, and those that cannot be read. */
  records: number;
  saved: number;
  damaged: number;
  work: OwnWork;
  /** What storage holds; null where the browser does not say. */
  bytes: number | null;
}

export interface OptionsPort {
  readonly keys: KeysPort;
  load(): Promise<{ choices: Choices; sites: SiteAccess[]; usage: Usage }>;
  change(change: Partial<Omit<Choices, 'kinds'>> & { kinds?: Partial<Kinds> }): Promise<Choices>;
  /** The site that was typed, null where it is none. */
  readSite(typed: string): string | null;
  /** As in PagePort. */
  allow(site: string): Promise<boolean>;
  /** Gives access to a site back. Resolves with whether the browser took it. */
  revoke(site: string): Promise<boolean>;
  /** Starts the download of every record, saved or not. */
  exportAll(): Promise<void>;
  /** Deletes every record, saved or not. Resolves with how many there were, and whether what was made of them is gone as well. */
  clear(): Promise<{ deleted: number; whole: boolean }>;
  open(view: View): Promise<void>;
  /** Calls back whenever access or what is kept has changed, until `signal` is aborted. */
  watch(changed: () => void, signal: AbortSignal): void;
}

export interface TextPort extends Downloader, Copier {
  readonly keys: KeysPort;
  /** The summary of a text. Rejects with a WrongText where it is of no use. */
  readText(text: string): Promise<Summary>;
  /** The summary of a saved page or text file. Rejects with a WrongText where it is of no use. */
  readFile(file: File): Promise<Summary>;
  /** Saves a summary, keeping it if it is not kept yet, or takes that back. Resolves with the record as it now is. */
  save(summary: Summary, saved: boolean): Promise<Summary>;
  open(view: View): Promise<void>;
}

/** A command of the extension, in the words of the browser's language, and the keys it has; none: ''. */
export interface Shortcut {
  name: string;
  keys: string;
}

/** What the help with the keyboard asks of the browser. */
export interface KeysPort {
  /** The commands as they are bound now. */
  shortcuts(): Promise<Shortcut[]>;
  /** Where readers change that: the page of extensions or that of add-ons, whichever the browser has. */
  readonly changedAt: { page: 'extensions' | 'addons'; address: string };
  /** Opens it; missing where the browser does not let us. */
  change?(): Promise<void>;
}

/** A mark of the first-run page's example. */
export interface ExampleMark {
  kind: Kind;
  place: Place;
}

export interface WelcomePort {
  /** The paragraphs of the example. */
  readonly example: readonly string[];
  /** What the extractor reads in it. */
  read(): Promise<Summary>;
  /**
   * Paints the marks into the paragraphs, each an element with its text, and calls back with those that the pointer rests on,
   * until `signal` is aborted. Gives the marks as they are read, and what shows one of them as the current one.
   */
  paint(
    paragraphs: readonly Element[],
    summary: Summary,
    pointed: (mark: ExampleMark) => void,
    signal: AbortSignal,
  ): { marks: readonly ExampleMark[]; point(mark: ExampleMark): void };
  sites(): Promise<SiteAccess[]>;
  readonly keys: KeysPort;
  open(view: View): Promise<void>;
}

import type { Page } from '../page.ts';
import type { Byline } from '../types.ts';

/** What a site family says beyond what the general reading finds by itself. */
export interface Told {
  title?: string;
  kicker?: string;
  subtitle?: string;
  publisher?: string;
  /** The site's or account's own name, for want of a source. */
  site?: string;
  published?: string;
  /** The day of the paper, where the page shows no time. */
  day?: string;
  bylines?: Byline[];
}

/**
 * A family of pages: how to tell it and where its parts stand. Selectors are tried in order and the first that holds text counts;
 * what a family leaves out is found by the general reading (headline by the page's title, time and source by their labels).
 */
export interface Site {
  name: string;
  /** Hosts (and all below them) it is limited to; without them it is told by its markup alone. */
  hosts?: readonly string[];
  /** Addresses it is limited to. */
  path?: RegExp;
  /** A selector that must be there. */
  mark?: string;
  body: readonly string[];
  title?: readonly string[];
  kicker?: readonly string[];
  subtitle?: readonly string[];
  time?: readonly string[];
  source?: readonly string[];
  author?: readonly string[];
  /** Parts within the body that are not the article. */
  skip?: string;
  /** The site's own name, for pages that name no source. */
  publisher?: string;
  /** What no selector can say (comments, scripts). */
  tell?: (page: Page) => Told;
}

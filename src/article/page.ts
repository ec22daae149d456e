import { before, folded, squeeze } from './text.ts';

/** A document with what is asked of its head again and again. */
export interface Page {
  document: Document;
  body: Element;
  url: URL | null;
  /** Meta tags by name in lower case; the first that says something. */
  metas: ReadonlyMap<string, string>;
  /** The `<title>`, white space squeezed. */
  title: string;
}

function addressOf(url: string | undefined, document: Document): URL | null {
  for (const candidate of [url, ofDocument(document, 'URL')]) {
    if (!candidate || !/^https?:/.test(candidate)) continue;
    try {
      return new URL(candidate);
    } catch {
      // The next candidate may be one.
    }
  }
  return null;
}

/** More than any head says of an article in one field; keeps what follows fast on pages that are made to be slow. */
const LONGEST_FIELD = 2_000;

/**
 * A property of a document that no form, image or frame of the page stands in for: `<form name="body">` makes `document.body` that
 * form in browsers.
 */
export function ofDocument<K extends 'body' | 'title' | 'URL'>(document: Document, name: K): Document[K] {
  // The getter itself, called on the document.
  for (let kind = Object.getPrototypeOf(document); kind !== null; kind = Object.getPrototypeOf(kind)) {
    const getter = Object.getOwnPropertyDescriptor(kind, name)?.get;
    if (getter) return getter.call(document);
  }
  return document[name];
}

/** What editors write into a `<title>` whatever the article is. */
const NO_TITLE =
  /^(?:无标题.{0,4}|untitled.{0,12}|new page.{0,3}|新建网页.{0,3}|(?:新闻|文章|信息)?(?:正文|详情|内容)页?)$/i;

function titleOf(document: Document): string {
  const title = squeeze(ofDocument(document, 'title') ?? '').slice(0, LONGEST_FIELD);
  return NO_TITLE.test(title) ? '' : title;
}

/** Looks at a document's head; null where it has no body. */
export function pageOf(document: Document, url?: string): Page | null {
  const body = ofDocument(document, 'body');
  if (!body) return null;
  const metas = new Map<string, string>();
  for (const meta of document.getElementsByTagName('meta')) {
    const name = (meta.getAttribute('name') ?? meta.getAttribute('property') ?? meta.getAttribute('itemprop'))
      ?.trim()
      .toLowerCase();
    const content = meta.getAttribute('content')?.trim();
    if (name && content && !metas.has(name)) metas.set(name, content.slice(0, LONGEST_FIELD));
  }
  return {
    document,
    body,
    url: addressOf(url, document),
    metas,
    title: titleOf(document),
  };
}

/** The first of these meta tags that says something. */
export function meta(page: Page, ...names: string[]): string | null {
  for (const name of names) {
    const value = page.metas.get(name);
    if (value) return value;
  }
  return null;
}

/** Whether the page's host is one of these or below it. */
export function onHost(page: Page, hosts: readonly string[]): boolean {
  const host = page.url?.hostname ?? '';
  return hosts.some((known) => host === known || host.endsWith(`.${known}`));
}

const SEPARATOR = /[_|｜]|-{2,6}|\s[-–—·]\s|[-–—](?=[^-–—]{2,24}$)/;

/** The parts of a `<title>` between its separators. */
export function titleParts(title: string): string[] {
  return title
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !NO_TITLE.test(part));
}

/** What the head calls the headline, best first, without an ellipsis. Site names may still hang on. */
export function headlineHints(page: Page): string[] {
  const parts = titleParts(page.title);
  const [first, ...others] = parts;
  const further = others.filter(
    (part) => part.length >= 10 && !/(?:网|网站|官网|门户|政府|新闻|频道|报|客户端)$/.test(part),
  );
  const hints = [meta(page, 'articletitle'), meta(page, 'og:title'), page.title, first ?? null, ...further];
  return hints.filter((hint) => hint !== null).map((hint) => before(hint, /…|\.{3}/));
}

/** The headline as the head alone tells it: used where the page shows none. */
export function headlineOfHead(page: Page): string {
  const stated = meta(page, 'articletitle', 'og:title');
  if (stated) return squeeze(stated);
  const parts = titleParts(page.title);
  return parts.find((part) => folded(part).length >= 8) ?? parts[0] ?? '';
}

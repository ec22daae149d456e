const SAVED_FROM = /<!--\s{0,3}saved from url=\(\d{1,6}\)(\S{1,4000}?)\s{0,3}-->/;

/** The text of a saved page without the byte order mark that some browsers leave behind their comment. */
export function withoutMark(html: string): string {
  return html.replace(/^(<!--[^>]{0,4100}-->\s{0,4})?\uFEFF/, '$1');
}

/** The address a page was saved from: the browser's comment, else what the page says of itself; undefined where nothing does. */
export function savedAddress(html: string, document: Document): string | undefined {
  const saved = SAVED_FROM.exec(html.slice(0, 8192))?.[1];
  if (saved && URL.canParse(saved)) return saved;
  const canonical =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return canonical && URL.canParse(canonical) ? canonical : undefined;
}

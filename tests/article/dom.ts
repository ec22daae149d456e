import { JSDOM, VirtualConsole } from 'jsdom';

/** A document of this HTML; no script of it runs. */
export function documentOf(html: string): Document {
  return new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;
}

import type { Place } from '../extract/types.ts';
import type { Summary } from '../summary/schema.ts';
import { sentenceOf } from '../summary/sentence.ts';

/** Up to so many characters the whole sentence is named, which hardly stands twice on a page; of a longer one the clause. */
const LONGEST = 120;

/** What is read of an article for that. */
type Source = Pick<Summary, 'url' | 'title' | 'paragraphs'>;

/**
 * The address of a passage on the article's page, as browsers scroll to it (`#:~:text=`, URL Fragment Text Directives); null where there is no
 * address of the web. It names what ends at punctuation, since browsers find only whole words and part Chinese into words
 * their own way. It may miss where the page changed or says the same twice: for files that leave, never for our own way to a mark.
 */
export function passageAddress(summary: Source, place: Place): string | null {
  return passagesOf(summary)(place);
}

/** The same for many passages of one article. */
export function passagesOf(summary: Source): (place: Place) => string | null {
  const page = pageOf(summary.url);
  return (place) => {
    if (page === null) return null;
    const directive = textDirective(summary, place);
    return directive === null ? page : `${page}#${directive}`;
  };
}

/** The fragment that leads to a passage (`:~:text=…`); null where nothing of it can be named. */
export function textDirective(summary: Omit<Source, 'url'>, place: Place): string | null {
  const sentence = sentenceOf(summary, place);
  const named = trimmed(sentence.length <= LONGEST ? sentence : clauseOf(sentence, place.quote));
  return named === '' ? null : `:~:text=${encoded(named)}`;
}

/** An address of the web without its fragment. */
function pageOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return null;
  const address = new URL(url);
  address.hash = '';
  return address.href;
}

const STOPS = /[，。；：！？、,;:!?]/u;

/** The clause of a sentence that a quote begins in, and what the quote has of the next ones. */
function clauseOf(sentence: string, quote: string): string {
  const at = Math.max(0, sentence.indexOf(quote));
  let [from, to] = [at, Math.min(sentence.length, at + quote.length)];
  while (from > 0 && !STOPS.test(sentence.charAt(from - 1))) from -= 1;
  while (to < sentence.length && !STOPS.test(sentence.charAt(to))) to += 1;
  return sentence.slice(from, to);
}

const OPENS = /[\s“”‘’「」『』（）()]/u;
const CLOSES = /[\s“”‘’「」『』（）()。；！？，：、;!?,:]/u;

/** Without the marks around it, which pages set differently. */
function trimmed(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && OPENS.test(text.charAt(from))) from += 1;
  while (to > from && CLOSES.test(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

/** Half of a character without the other has no address. */
const HALVES = /[\uD800-\uDFFF]/gu;

/** Percent-encoded, with what separates the parts of a directive (`-`, `,`) and what ends an address in a text. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(HALVES, '')).replace(
    /[-!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

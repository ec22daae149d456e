import { parseBylines } from './bylines.ts';
import { cleanSource, sourceAmong } from './source.ts';
import { publicationTime } from './times.ts';
import type { Article } from './types.ts';

/** A headline is no longer, and does not end as a sentence does. */
const LONGEST_HEADLINE = 80;
const SENTENCE_END = /[。！？；…：，、.!?;:,]["”』」）)]?$/;
/** A line that names source or time above the body is no longer. */
const LONGEST_LINE = 90;
/** So many lines below the headline may say who published it when. */
const HEAD_LINES = 4;

/** Clearly such a line: a label, or little but a date. */
const HEAD = /来源|來源|(?:发布|发表|更新)(?:时间|日期)|^\S{0,16}\s{0,4}(?:19|20)\d\d[-年/.]\d{1,2}[-月/.]\d{1,2}/;

/**
 * An article of plain text, pasted or from a file: one paragraph a line, the first line the headline where it looks like one, and
 * lines of source and time below it where there are any. What is not said is null.
 */
export function articleOfText(text: string): Article {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [first = ''] = lines;
  const titled = lines.length > 1 && first.length <= LONGEST_HEADLINE && !SENTENCE_END.test(first);
  const rest = titled ? lines.slice(1) : lines;
  let head = 0;
  while (head < Math.min(HEAD_LINES, rest.length - 1) && isHead(rest[head] ?? '')) head += 1;
  const said = rest.slice(0, head);
  const paragraphs = rest.slice(head);
  const beforeTime = said.map((line) => cleanSource(line.split(/(?:19|20)\d\d[-年/.]/)[0] ?? '')).find(Boolean);
  return {
    url: null,
    title: titled ? first : '',
    kicker: null,
    subtitle: null,
    publisher: sourceAmong(said) ?? beforeTime ?? null,
    published: publicationTime(said),
    bylines: parseBylines(paragraphs),
    paragraphs,
  };
}

function isHead(line: string): boolean {
  return line.length <= LONGEST_LINE && !SENTENCE_END.test(line) && HEAD.test(line);
}

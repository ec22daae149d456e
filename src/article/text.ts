/** Small helpers on text that every part of the reader shares. */

/** Code points of a Chinese character (BMP, extension A and compatibility), for tests that need no regular expression. */
function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || (code >= 0xf900 && code <= 0xfaff);
}

/** Chinese character or full-width punctuation: a line break of the source between two of these is no space. */
export function isCjk(code: number): boolean {
  return isHan(code) || (code >= 0x3001 && code <= 0x303f) || (code >= 0xff00 && code <= 0xffef) || isQuote(code);
}

function isQuote(code: number): boolean {
  return code === 0x201c || code === 0x201d || code === 0x2018 || code === 0x2019 || code === 0x2014 || code === 0x2026;
}

/** How many Chinese characters the text has. Counted by what is left without them: each page runs this in a script not yet compiled. */
export function hanCount(text: string): number {
  return text.length - text.replace(/[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]+/g, '').length;
}

/** Full-width ASCII as half-width, one code unit for one: offsets stay. Ideographic and no-break spaces become spaces. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\u3000\u00a0\u2002\u2003]/g, ' ');
}

/** Text for comparing: half-width, without white space and invisible characters. */
export function folded(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, '');
}

/** White space runs as one space, trimmed. */
export function squeeze(text: string): string {
  return text.replace(/[\s\u200b-\u200d\u2060\ufeff]+/g, ' ').trim();
}

/** The text without any of these characters at its end. */
export function withoutEnd(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

/** The text up to where the expression first matches; the whole text where it does not. */
export function before(text: string, expression: RegExp): string {
  const at = text.search(expression);
  return at < 0 ? text : text.slice(0, at);
}

/** Whether the text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[。！？!?…；;][”’」』）)】]*$/.test(text);
}

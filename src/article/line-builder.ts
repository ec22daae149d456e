import { type Line, type Piece, sliceLine } from './lines.ts';
import { isCjk } from './text.ts';

export interface LineOptions {
  /** Most characters kept of a page; the reading is cut there. */
  characters?: number;
}

/** Three times the longest plan that a paper prints; it keeps a page of 5 MB from holding the browser up. */
const CHARACTER_LIMIT = 200_000;
/** Stands for an indent in the middle of a line until the line is closed. */
const INDENT = '\u2029';

/** White space, invisible characters (which are nothing), words. */
const PARTS =
  /([ \t-\r\u00a0\u2000-\u200a\u3000]+)|[\0\u00ad\u200b-\u200f\u2060\ufeff]+|([^ \t-\r\u00a0\u2000-\u200a\u3000\0\u00ad\u200b-\u200f\u2060\ufeff]+)/g;

/** White space seen and not yet written. */
interface Gap {
  node: Text;
  from: number;
  length: number;
  wide: number;
  fixed: number;
  newline: boolean;
}

/**
 * Collects lines. White space is one space; a break of the source between two Chinese characters is nothing; one ideographic
 * space inside a line is kept (it spaces two-character names), two or more after a sentence begin a new paragraph.
 */
export class Lines {
  readonly lines: Line[] = [];
  readonly blocks: Element[] = [];
  linkDepth = 0;
  headingDepth = 0;
  captionDepth = 0;
  /** Within `<pre>`, where a break of the source is a break of the line. */
  preDepth = 0;
  full = false;
  private written = '';
  private pieces: Piece[] = [];
  private linked = 0;
  private gap: Gap | null = null;
  private row: Element | null = null;
  private characters = 0;
  private readonly limit: number;

  constructor(options: LineOptions) {
    this.limit = options.characters ?? CHARACTER_LIMIT;
  }

  /** Adds a text node. */
  text(node: Text): void {
    const { data } = node;
    // Each page runs this in a script that is not compiled yet: the expression is faster there than a loop over characters.
    for (const match of data.matchAll(PARTS)) {
      const [part, space, word] = match;
      if (space && this.preDepth > 0 && /[\n\r]/.test(space)) this.lineBreak();
      else if (space) this.addGap(node, match.index, match.index + part.length);
      else if (word) this.word(node, word, match.index);
    }
    this.characters += data.length;
    if (this.characters > this.limit) this.full = true;
  }

  /** Ends the line where it stands; in a table's row only a space. */
  lineBreak(): void {
    if (this.row) this.softBreak();
    else this.flush();
  }

  softBreak(): void {
    const last = this.written.at(-1);
    if (last !== undefined && last !== '\t' && last !== ' ') this.written += ' ';
    this.gap = null;
  }

  startRow(row: Element): void {
    this.flush();
    this.row = row;
  }

  /** Begins the next cell; `tabs` is how many columns further it stands. */
  cellBreak(tabs: number): void {
    if (!this.row) return;
    this.trimEnd();
    this.written += '\t'.repeat(tabs);
  }

  /** Ends a row with `tabs` further empty cells. */
  endRow(tabs: number): void {
    this.cellBreak(tabs);
    this.flush();
    this.row = null;
  }

  /** Ends the line. */
  flush(): void {
    const block = this.row ?? this.blocks.at(-1);
    if (this.row) this.trimEnd();
    const text = this.row ? this.written : this.written.trimEnd();
    if (block && text.trim() !== '') {
      const line: Line = { text, pieces: this.pieces, block, linked: this.linked, kind: this.kind() };
      if (text.includes(INDENT)) this.pushParts(line);
      else this.lines.push(line);
    }
    this.written = '';
    this.pieces = [];
    this.linked = 0;
    this.gap = null;
  }

  private kind(): Line['kind'] {
    if (this.row) return 'row';
    if (this.captionDepth > 0) return 'caption';
    return this.headingDepth > 0 ? 'heading' : 'text';
  }

  private trimEnd(): void {
    if (this.written.endsWith(' ')) this.written = this.written.slice(0, -1);
    this.gap = null;
  }

  private addGap(node: Text, start: number, end: number): void {
    if (this.written === '') return;
    this.gap ??= { node, from: start, length: 0, wide: 0, fixed: 0, newline: false };
    this.gap.length += end - start;
    for (let i = start; i < end; i++) {
      const code = node.data.charCodeAt(i);
      if (code === 0x3000 || code === 0x2003) this.gap.wide++;
      else if (code === 0xa0) this.gap.fixed++;
      else if (code === 0x0a || code === 0x0d) this.gap.newline = true;
    }
  }

  private word(node: Text, word: string, from: number): void {
    if (this.gap) this.writeGap(this.gap, word.charCodeAt(0));
    this.gap = null;
    this.piece(node, from, word.length);
    this.written += word;
    if (this.linkDepth > 0) this.linked += word.length;
  }

  private writeGap(gap: Gap, next: number): void {
    const last = this.written.charCodeAt(this.written.length - 1);
    if (last === 0x20 || last === 0x09) return;
    if (gap.wide === 0 && gap.fixed === 0 && gap.newline && isCjk(last) && isCjk(next)) return;
    const char = gap.wide >= 2 || gap.fixed >= 4 ? INDENT : gap.wide === 1 ? '\u3000' : ' ';
    this.piece(gap.node, gap.from, 1);
    this.written += char;
    if (this.linkDepth > 0) this.linked++;
  }

  private piece(node: Text, from: number, length: number): void {
    const last = this.pieces.at(-1);
    const at = this.written.length;
    if (last && last.node === node && last.from + last.length === from && last.at + last.length === at)
      last.length += length;
    else this.pieces.push({ at, length, node, from });
  }

  /** An indent after the end of a sentence begins a paragraph; elsewhere it is a wide space (names, headlines). */
  private pushParts(line: Line): void {
    let start = 0;
    const text = line.text;
    const plain = { ...line, text: text.replaceAll(INDENT, '\u3000') };
    for (let i = text.indexOf(INDENT); i >= 0; i = text.indexOf(INDENT, i + 1)) {
      if (!/[。！？!?：:；;…”’」』）)】]/.test(text[i - 1] ?? '')) continue;
      const part = sliceLine(plain, start, i);
      if (part.text !== '') this.lines.push(part);
      start = i;
    }
    const last = sliceLine(plain, start, text.length);
    if (last.text !== '') this.lines.push(last);
  }
}

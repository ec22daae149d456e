/**
 * A page as lines: what a reader sees as one paragraph, heading, list item or table row, in document order, each with the exact
 * correspondence of its characters to text nodes. One linear walk, no layout, no change to the page.
 */
import { framed } from './frames.ts';
import { type LineOptions, Lines } from './line-builder.ts';
import type { Line } from './lines.ts';
import { isDataTable, TableColumns } from './tables.ts';

export interface Reading {
  lines: Line[];
  /** For each element of `marks` that was reached: its lines, from first to before end. */
  spans: Map<Element, { first: number; end: number }>;
  /** True where the walk stopped at the limit: what comes after was not read. */
  cut: boolean;
}

export interface WalkOptions extends LineOptions {
  /** Elements whose lines are to be known. */
  marks?: readonly (Element | null | undefined)[];
  /** Elements that are not read at all. */
  skip?: ReadonlySet<Element>;
  /** Most nodes that are visited: keeps the walk short on the largest pages. */
  limit?: number;
}

/** Three times the nodes of the largest ordinary page seen; a frame or two of work. */
const NODE_LIMIT = 12_000;
const NOT_TEXT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE OBJECT SVG CANVAS VIDEO AUDIO TEXTAREA SELECT BUTTON MAP HEAD TITLE META LINK'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR HTML LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL CAPTION'
  ).split(' '),
);
const HEADINGS = /^H[1-6]$/;

/** Hidden by attribute or inline style. Style sheets are not asked: that would cost a layout. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s{0,2}:\s{0,2}none/i.test(style);
}

/** Reads the lines under `root`. Never throws; linear in the number of nodes and characters. */
export function readLines(root: Element, options: WalkOptions = {}): Reading {
  const marks = new Set(options.marks?.filter((mark) => mark !== null && mark !== undefined));
  const spans: Reading['spans'] = new Map();
  const out = new Lines(options);
  const tables: TableColumns[] = [];
  const limit = options.limit ?? NODE_LIMIT;
  let visited = 0;

  const enter = (element: Element): boolean => {
    const tag = element.tagName.toUpperCase();
    if (NOT_TEXT.has(tag) || options.skip?.has(element) || isHidden(element)) return false;
    if (tag === 'BR') {
      out.lineBreak();
      return false;
    }
    if (BLOCKS.has(tag)) enterBlock(element, tag);
    if (tag === 'A' && element.hasAttribute('href')) out.linkDepth++;
    if (HEADINGS.test(tag)) out.headingDepth++;
    if (tag === 'FIGCAPTION') out.captionDepth++;
    if (tag === 'PRE') out.preDepth++;
    if (marks.has(element)) {
      out.flush();
      spans.set(element, { first: out.lines.length, end: -1 });
    }
    return true;
  };

  const enterBlock = (element: Element, tag: string) => {
    const columns = tables.at(-1);
    if (!columns) {
      out.flush();
      out.blocks.push(element);
      if (tag === 'TABLE' && isDataTable(element)) tables.push(new TableColumns());
    } else if (tag === 'TABLE' || columns.nested > 0) {
      if (tag === 'TABLE') columns.nested++;
      out.softBreak();
    } else if (tag === 'TR') {
      out.startRow(element);
      columns.startRow();
    } else if (tag === 'TD' || tag === 'TH') out.cellBreak(columns.startCell(element));
    else out.softBreak();
  };

  const leave = (element: Element) => {
    const tag = element.tagName.toUpperCase();
    if (marks.has(element)) {
      out.flush();
      const span = spans.get(element);
      if (span) span.end = out.lines.length;
    }
    if (tag === 'A' && element.hasAttribute('href')) out.linkDepth--;
    if (HEADINGS.test(tag)) out.headingDepth--;
    if (tag === 'FIGCAPTION') out.captionDepth--;
    if (tag === 'PRE') out.preDepth--;
    if (!BLOCKS.has(tag)) return;
    const columns = tables.at(-1);
    if (columns && columns.nested > 0) {
      if (tag === 'TABLE') columns.nested--;
      out.softBreak();
    } else if (columns && tag === 'TR') out.endRow(columns.endRow());
    else if (columns && tag !== 'TABLE') out.softBreak();
    else {
      if (columns) tables.pop();
      out.flush();
      out.blocks.pop();
    }
  };

  /** Documents of frames that were gone into, and their frames. */
  const around = new Map<Node, Node>();
  // Iterative, because a saved page may nest deeper than the call stack reaches.
  out.blocks.push(root);
  let node: Node | null = root;
  let cut = false;
  while (node) {
    if (++visited > limit || out.full) {
      cut = true;
      break;
    }
    let descend = false;
    if (node.nodeType === 3) out.text(node as Text);
    else if (node.nodeType === 1) descend = enter(node as Element);
    let child: Node | null = descend ? node.firstChild : null;
    const inner: Document | null = descend ? framed(node as Element) : null;
    if (inner && !around.has(inner)) {
      around.set(inner, node);
      child = inner.documentElement;
    }
    if (child) {
      node = child;
      continue;
    }
    if (descend) leave(node as Element);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode ?? around.get(node) ?? null;
      if (node && node.nodeType === 1) leave(node as Element);
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  out.flush();
  for (const span of spans.values()) if (span.end < 0) span.end = out.lines.length;
  return { lines: out.lines, spans, cut };
}

import type { Pens } from '../../src/highlight/painter.ts';

/** jsdom has no highlight registry: a Map that holds the quotes painted under each name. */
export class FakePens implements Pens {
  readonly names = new Map<string, Highlight>();
  readonly registry = this.names;
  highlight = (ranges: Range[]) => Object.assign(new Set(ranges), { priority: 0 }) as unknown as Highlight;

  /** Name → the texts painted, in order. */
  get painted(): Record<string, string[]> {
    return Object.fromEntries(
      [...this.names].map(([name, highlight]) => [name, [...(highlight as unknown as Set<Range>)].map(String)]),
    );
  }
}

/** The range of the first occurrence of a text below an element. */
export function rangeOfText(root: Node, text: string): Range {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const start = node.data.indexOf(text);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + text.length);
    return range;
  }
  throw new Error(`not on the page: ${text}`);
}

import type { Pens } from './painter.ts';

type View = Window & typeof globalThis;

/** Ranges under one name, a highlight for each document they stand in: a registry knows its own document only. */
class Spread {
  readonly parts = new Map<View, Highlight>();
  priority = 0;

  constructor(ranges: readonly Range[]) {
    for (const range of ranges) {
      const view = range.startContainer.ownerDocument?.defaultView;
      if (!view) continue;
      const part = this.parts.get(view) ?? new view.Highlight();
      this.parts.set(view, part);
      // One by one: a table may hold more ranges than a call can have arguments.
      part.add(range);
    }
  }
}

/** The pens of the browser, over this page and the frames of it that ranges stand in. */
export function browserPens(page: View = window): Pens {
  const views = new Set<View>([page]);
  return {
    registry: {
      has: (name) => [...views].some((view) => view.CSS.highlights.has(name)),
      set(name, highlight) {
        const { parts, priority } = highlight as unknown as Spread;
        for (const view of parts.keys()) views.add(view);
        for (const view of views) {
          const part = parts.get(view);
          if (part) view.CSS.highlights.set(name, Object.assign(part, { priority }));
          else view.CSS.highlights.delete(name);
        }
        return this as unknown as HighlightRegistry;
      },
      delete: (name) => [...views].map((view) => view.CSS.highlights.delete(name)).includes(true),
    },
    highlight: (ranges) => new Spread(ranges) as unknown as Highlight,
  };
}

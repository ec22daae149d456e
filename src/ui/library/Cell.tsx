import type { ComponentChildren } from 'preact';

/** A cell of a row of VirtualList. */
export function Cell({ class: name, children }: { class: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the rows are no table, see VirtualList
    <span class={name} role="gridcell" tabIndex={-1}>
      {children}
    </span>
  );
}

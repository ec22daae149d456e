import type { ComponentChildren } from 'preact';
import type { Kind } from './kinds.ts';

/** Words drawn as marks of that kind are drawn on the page. */
export function KindSwatch({ kind, children }: { kind: Kind; children: ComponentChildren }) {
  return <span class={`kind kind--${kind}`}>{children}</span>;
}

import { useEffect, useState } from 'preact/hooks';
import { Popup } from '../popup/Popup.tsx';
import type { PanelPort, SeenPlace } from '../port.ts';
import { SeenProvider, seenSet } from '../seen.ts';

/** The summary beside the page: what the popup shows, following the tab and what of the page is in view. */
export function Panel({ port }: { port: PanelPort }) {
  const [seen, setSeen] = useState<readonly SeenPlace[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    port.watchView(setSeen, stop.signal);
    return () => stop.abort();
  }, [port]);
  useEffect(() => {
    if (seen.length > 0) bringToView();
  }, [seen]);
  return (
    <SeenProvider value={seenSet(seen)}>
      <Popup port={port} />
    </SeenProvider>
  );
}

/** Scrolls to the first row that is lit, unless one of them is in view already. */
function bringToView(): void {
  const rows = [...document.querySelectorAll('[data-seen]')].map((lit) => lit.closest('.row') ?? lit);
  const isVisible = (row: Element) => {
    const { top, bottom } = row.getBoundingClientRect();
    return top >= 0 && bottom <= document.documentElement.clientHeight;
  };
  if (!rows.some(isVisible)) rows[0]?.scrollIntoView({ block: 'center' });
}

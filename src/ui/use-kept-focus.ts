import { useEffect } from 'preact/hooks';

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/**
 * Keeps the focus where the reader is. A control that has it may go by what it does (a row that is taken back, a question that is
 * answered), and browsers then let it fall back to the head of the page: it goes to what came in its place, else to the control that
 * follows in the same part of the page, else to the one before.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | null = null;
    const took = ({ target }: Event) => {
      last = target as Element;
    };
    // Who presses beside it has left it.
    const pressed = () => {
      last = null;
    };
    const observer = new MutationObserver((records) => {
      const gone = last;
      if (!gone || gone.isConnected || gone.ownerDocument.activeElement !== gone.ownerDocument.body) return;
      const removal = records.find(
        ({ target, removedNodes }) => target.isConnected && [...removedNodes].some((node) => node.contains(gone)),
      );
      if (!removal) return;
      const { target, nextSibling } = removal;
      const added = records.find((record) => record.target === target && record.addedNodes.length > 0);
      successor(target as Element, added?.addedNodes[0] ?? nextSibling)?.focus();
    });
    document.addEventListener('focusin', took);
    document.addEventListener('pointerdown', pressed, true);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', took);
      document.removeEventListener('pointerdown', pressed, true);
    };
  }, []);
}

/** The first control at or behind a node, in the smallest part around it that has any; the last one there where none is behind. */
function successor(around: Element, from: Node | null): HTMLElement | undefined {
  let at = from?.isConnected ? from : null;
  for (let part: Element | null = around; part; part = part.parentElement) {
    const controls = [...part.querySelectorAll<HTMLElement>(CONTROLS)].filter(isUsable);
    const isBehind = (control: Node) =>
      at === control || (at && at.compareDocumentPosition(control) & at.DOCUMENT_POSITION_FOLLOWING);
    if (controls.length > 0) return controls.find(isBehind) ?? controls.at(-1);
    at ??= part.nextSibling;
  }
  return undefined;
}

/** Whether Tab leads to a control. Where nothing is laid out, it does so to any that is not disabled. */
const isUsable = (control: HTMLElement) =>
  control.tabIndex >= 0 && !control.matches(':disabled') && control.checkVisibility?.() !== false;

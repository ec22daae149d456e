import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePrinting } from '../use-printing.ts';
import { useWords } from '../words.tsx';

interface Listed {
  readonly length: number;
}

interface VirtualListProps {
  /** Names the list. */
  label: string;
  /** What is listed: another one is drawn anew, first what is seen of it. */
  of: Listed;
  /** Height of every row, in pixels. */
  rowHeight: number;
  /** The row that has the focus when the list has it. */
  current: number;
  onCurrent: (index: number) => void;
  /** Keys that the list does not use itself. */
  onKey: (event: KeyboardEvent, index: number) => void;
  row: (index: number) => ComponentChildren;
  selected: (index: number) => boolean;
  /** Whether several can be selected at once. */
  several?: boolean;
}

/** So many rows beyond what is seen are there on either side, so that a turn of the wheel meets no blank. */
const BEYOND = 24;
/**
 * At first, and whenever something else is listed, so many: what is seen is the answer to a key, and half of the rows are drawn in half of the
 * time. The others come a moment later, in milliseconds.
 */
const BEYOND_AT_FIRST = 4;
const MOMENT = 100;

/** A list that is no wider has two lines for what is in columns otherwise, in pixels. */
const NARROW = 600;

/** So many rows go on paper: some forty pages. Longer lists are for a file. */
const MOST_PRINTED = 2_000;

/** A list of any length of which only the rows around those that are seen exist. Arrows, Page, Home and End move the focus. */
export function VirtualList(props: VirtualListProps) {
  const { label, of, rowHeight, current, row, selected, several = false } = props;
  const count = of.length;
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const view = useView(box);
  const printing = usePrinting();
  const beyond = useDrawn(of) ? BEYOND : BEYOND_AT_FIRST;
  const first = printing ? 0 : Math.max(0, Math.floor(view.top / rowHeight) - beyond);
  const last = Math.min(count, printing ? MOST_PRINTED : Math.ceil((view.top + view.height) / rowHeight) + beyond);
  const focused = useRef(false);
  useFocusMove(box, props, focused);
  const indexes = Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at);
  // Tab leads to it, and it may have the focus, however far the list was scrolled from there.
  if (current < Math.min(first, count)) indexes.unshift(current);
  else if (current >= last && current < count) indexes.push(current);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the rows that exist are placed by position, which a table cannot be
    <div
      // A container query would say the same, but Firefox styles all rows a second time for it.
      class={view.narrow ? 'vlist vlist--narrow' : 'vlist'}
      ref={box}
      role="grid"
      aria-label={label}
      aria-rowcount={count}
      aria-multiselectable={several}
      onKeyDown={(event) => move(event, props, Math.max(1, Math.floor(view.height / rowHeight) - 1), focused)}
      tabIndex={count === 0 ? 0 : -1}
    >
      <div class="vlist__all" role="presentation" style={{ height: `${count * rowHeight}px` }}>
        {indexes.map((index) => (
          // biome-ignore lint/a11y/useSemanticElements: as above
          <div
            key={index}
            class={index === current ? 'vlist__row vlist__row--current' : 'vlist__row'}
            role="row"
            aria-rowindex={index + 1}
            aria-selected={selected(index)}
            data-index={index}
            tabIndex={index === current ? 0 : -1}
            // On paper a row is as high as what it says.
            style={printing ? {} : { top: `${index * rowHeight}px`, height: `${rowHeight}px` }}
            onFocus={() => index !== current && props.onCurrent(index)}
          >
            {row(index)}
          </div>
        ))}
      </div>
      {printing && count > last && <p class="print-only">{t('library.notPrinted', count - last)}</p>}
    </div>
  );
}

/** Whether what is listed has been drawn for a moment. */
function useDrawn(of: Listed): boolean {
  const [drawn, setDrawn] = useState<Listed | null>(null);
  useEffect(() => {
    if (of.length === 0 || drawn === of) return;
    const timer = setTimeout(() => setDrawn(of), MOMENT);
    return () => clearTimeout(timer);
  }, [of, drawn]);
  return drawn === of;
}

/** What of the list is seen, in pixels, and whether it is narrow. */
function useView(box: RefObject<HTMLDivElement | null>): { top: number; height: number; narrow: boolean } {
  const [view, setView] = useState({ top: 0, height: 600, narrow: false });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => {
      const { scrollTop: top, clientHeight, clientWidth } = element;
      setView({ top, height: clientHeight || 600, narrow: clientWidth <= NARROW });
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(look);
    observer?.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer?.disconnect();
    };
  }, [box]);
  return view;
}

/** Brings the current row into view and, when a key moved it, the focus onto it. */
function useFocusMove(
  box: RefObject<HTMLDivElement | null>,
  props: VirtualListProps,
  focused: RefObject<boolean>,
): void {
  const { current, rowHeight } = props;
  useEffect(() => {
    const element = box.current;
    if (!element || !focused.current) return;
    focused.current = false;
    const top = current * rowHeight;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight > element.scrollTop + element.clientHeight)
      element.scrollTop = top + rowHeight - element.clientHeight;
    // A row that was far away is drawn with the next frame.
    const focus = () => element.querySelector<HTMLElement>(`[data-index="${current}"]`)?.focus({ preventScroll: true });
    focus();
    const frame = requestAnimationFrame(focus);
    return () => cancelAnimationFrame(frame);
  }, [current, rowHeight, box, focused]);
}

function move(event: KeyboardEvent, props: VirtualListProps, page: number, focused: RefObject<boolean>): void {
  const { current, of, onCurrent, onKey } = props;
  const count = of.length;
  const steps: Record<string, number> = {
    ...{ ArrowDown: current + 1, ArrowUp: current - 1, PageDown: current + page, PageUp: current - page },
    ...{ Home: 0, End: count - 1 },
  };
  const onRow = event.target instanceof HTMLElement && event.target.getAttribute('role') === 'row';
  const to = steps[event.key];
  if (to === undefined || !onRow || event.altKey || event.ctrlKey || event.metaKey) {
    onKey(event, current);
    return;
  }
  event.preventDefault();
  focused.current = true;
  onCurrent(Math.min(count - 1, Math.max(0, to)));
}

import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Place } from '../extract/types.ts';
import { useSeen } from './seen.ts';
import { useWords } from './words.tsx';

/** Shows a place on the page. */
export type Goto = (place: Place) => void;

interface JumpProps {
  /** Where the page says it; each further click goes to the next. */
  places: readonly Place[];
  goto: Goto;
  /** Whether a click anywhere in the row (its nearest positioned ancestor) is a click here. */
  row?: boolean;
  children: ComponentChildren;
}

/** A piece of the summary that leads to where the page says so; plain text where it is said nowhere. */
export function Jump({ places, goto, row = false, children }: JumpProps) {
  const { t } = useWords();
  const next = useRef(0);
  const seen = useSeen(places);
  const [first] = places;
  if (!first) return <>{children}</>;
  const go = () => {
    const place = places[next.current % places.length] ?? first;
    next.current += 1;
    goto(place);
  };
  return (
    <button
      type="button"
      class={row ? 'jump jump--row' : 'jump'}
      data-seen={seen || undefined}
      title={t('goto', { quote: first.quote })}
      onClick={go}
    >
      {children}
    </button>
  );
}

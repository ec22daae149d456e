import { useRef } from 'preact/hooks';

/** `value` as it is now where what shows it is shown; else as it was when that was shown last, so that nothing is drawn unseen. */
export function useWhileShown<T>(value: T, shown: boolean): T {
  const held = useRef(value);
  if (shown) held.current = value;
  return held.current;
}

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Place } from '../extract/types.ts';
import type { SeenPlace } from './port.ts';

/** The places in view on the page, as `keyOf` names them. Empty where the view does not follow the page. */
const Seen = createContext<ReadonlySet<string>>(new Set());
export const SeenProvider = Seen.Provider;

const keyOf = ({ paragraph, start }: SeenPlace) => `${paragraph}:${start}`;
export const seenSet = (places: readonly SeenPlace[]): ReadonlySet<string> => new Set(places.map(keyOf));

/** Whether one of the places is in view on the page. */
export function useSeen(places: readonly Place[]): boolean {
  const seen = useContext(Seen);
  return places.some((place) => seen.has(keyOf(place)));
}

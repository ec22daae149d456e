import { KINDS, type Kind } from './kinds.ts';
import type { Tone } from './tone.ts';

/** Names in `marks.css`. Everything of ours in the registry of highlights, which the page shares, starts with `hzd-`. */
export const FLASH = 'hzd-flash';
export const CURRENT = 'hzd-current';
export const nameOf = (kind: Kind, tone: Tone): string => (tone === 'pale' ? `hzd-${kind}-pale` : `hzd-${kind}`);

/** Every name that may be in the registry. */
export const allNames = (): string[] => [
  ...KINDS.flatMap((kind) => [nameOf(kind, 'dark'), nameOf(kind, 'pale')]),
  FLASH,
  CURRENT,
];

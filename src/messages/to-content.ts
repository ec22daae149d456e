import type { PageSettings } from '../library/settings.ts';
import { type Guard, isPageSettings, isPlace, type Place, shape } from './guards.ts';

/** What each message to a content script carries besides its type. */
interface Payloads {
  'page/state': object;
  'page/goto': { place: Place };
  'page/mark': object;
  'page/settings': { settings: PageSettings };
}

export type ToContent = keyof Payloads;
export type ContentMessage<T extends ToContent = ToContent> = { [K in T]: { type: K } & Payloads[K] }[T];

/** What a content script answers; only the extension's own pages and worker can send to a tab. */
export const TO_CONTENT: { readonly [T in ToContent]: { is: Guard<Payloads[T]> } } = {
  'page/state': { is: shape({}) },
  'page/goto': { is: shape({ place: isPlace }) },
  'page/mark': { is: shape({}) },
  'page/settings': { is: shape({ settings: isPageSettings }) },
};

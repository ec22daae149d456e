import type { InferOutput } from 'valibot';
import type { PageSettings } from '../library/settings.ts';
import type { placeSchema } from '../summary/mention-schema.ts';

export type Place = InferOutput<typeof placeSchema>;

/**
 * Guards for what a content script is sent. They ask what the schemas of the same types ask (a test holds them
 * together); valibot itself would cost every page of the named hosts 1.7 KB.
 */
export type Guard<T> = (raw: unknown) => raw is T;

/** A guard of objects that have these fields, each let through by its guard. Other keys do not matter. */
export function shape<T extends object>(fields: { readonly [K in keyof T]: Guard<T[K]> }): Guard<T> {
  const guards = Object.entries<Guard<unknown>>(fields);
  return (raw): raw is T =>
    typeof raw === 'object' && raw !== null && guards.every(([key, is]) => is((raw as Record<string, unknown>)[key]));
}

const isBoolean: Guard<boolean> = (raw) => typeof raw === 'boolean';
const isQuote: Guard<string> = (raw): raw is string => typeof raw === 'string' && raw.length <= 2000;
const integerFrom =
  (least: number): Guard<number> =>
  (raw): raw is number =>
    Number.isInteger(raw) && (raw as number) >= least;

/** Paragraph −1 is the title. */
export const isPlace = shape<Place>({
  paragraph: integerFrom(-1),
  start: integerFrom(0),
  end: integerFrom(0),
  quote: isQuote,
});

export const isPageSettings = shape<PageSettings>({
  kinds: shape<PageSettings['kinds']>({ target: isBoolean, actual: isBoolean, date: isBoolean, official: isBoolean }),
});

import * as v from 'valibot';

/** Which kinds of mention are painted on the page. */
const kinds = { target: v.boolean(), actual: v.boolean(), date: v.boolean(), official: v.boolean() };

/** So many articles are remembered without being saved, unless the reader chose otherwise; and at most so many. */
const RECENT_LIMIT = 500;
const RECENT_MOST = 5000;
/** Where only what was saved is to be kept: so many records wait, until the browser starts again, to be saved. */
const RECENT_OF_SESSION = 20;

/** A host as in the patterns of the manifest, `*.` before it for those below it too. */
const host = v.pipe(v.string(), v.maxLength(260), v.regex(/^(?:\*\.)?[a-z0-9.-]+$/));

const fields = {
  /** Whether pages are marked without being asked, or only on click. */
  auto: v.boolean(),
  /** What is kept without being saved: all that was read, or nothing beyond the session. */
  keep: v.picklist(['all', 'saved']),
  /** How many records that were not saved are kept. */
  recent: v.pipe(v.number(), v.integer(), v.minValue(10), v.maxValue(RECENT_MOST)),
  /** Sites that the reader switched off. */
  off: v.pipe(v.array(host), v.maxLength(1000)),
};

const settingsSchema = v.object({ kinds: v.object(kinds), ...fields });
/** A change of some settings; what is not named stays as it is. */
export const settingsChangeSchema = v.object({
  kinds: v.optional(v.partial(v.object(kinds))),
  ...v.partial(v.object(fields)).entries,
});
/** What of them a page is told. */
export const pageSettingsSchema = v.object({ kinds: v.object(kinds) });

export type Settings = v.InferOutput<typeof settingsSchema>;
export type SettingsChange = v.InferOutput<typeof settingsChangeSchema>;
export type PageSettings = v.InferOutput<typeof pageSettingsSchema>;
export type Kind = keyof Settings['kinds'];

export const DEFAULT_SETTINGS: Settings = {
  kinds: { target: true, actual: true, date: true, official: true },
  auto: true,
  keep: 'all',
  recent: RECENT_LIMIT,
  off: [],
};

/**
 * The settings that a stored value holds. Each part that is missing (an earlier version did not know it) or damaged takes its
 * default by itself, so that one bad value does not cost the reader the others.
 */
export function readSettings(stored: unknown): Settings {
  const parts = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  return parts.reduce<Settings>((settings, [key, value]) => {
    const read = v.safeParse(settingsChangeSchema, { [key]: value });
    return read.success ? changeSettings(settings, read.output) : settings;
  }, DEFAULT_SETTINGS);
}

export function changeSettings(settings: Settings, change: SettingsChange): Settings {
  const { kinds, ...rest } = change;
  const named = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return { ...settings, ...named, kinds: { ...settings.kinds, ...kinds } };
}

/** How many records that were not saved may stay. */
export function recentLimit({ keep, recent }: Settings): number {
  return keep === 'all' ? recent : RECENT_OF_SESSION;
}

/** Whether pages of this address are to be marked without being asked. */
export function marksByItself(settings: Settings, url: string | undefined): boolean {
  const hostname = url === undefined ? null : URL.parse(url)?.hostname;
  return settings.auto && !(hostname && settings.off.some((site) => covers(site, hostname)));
}

/** Whether a host of a pattern (`*.example.cn` or `example.cn`) is or contains this one. */
export function covers(site: string, hostname: string): boolean {
  if (!site.startsWith('*.')) return site === hostname;
  return hostname === site.slice(2) || hostname.endsWith(site.slice(1));
}

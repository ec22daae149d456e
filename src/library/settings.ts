import * as v from 'valibot';

/** Which kinds of mention are painted on the page. */
const kinds = { target: v.boolean(), actual: v.boolean(), date: v.boolean(), official: v.boolean() };

export const settingsSchema = v.object({ kinds: v.object(kinds) });
/** A change of some settings; what is not named stays as it is. */
export const settingsChangeSchema = v.object({ kinds: v.optional(v.partial(v.object(kinds))) });

export type Settings = v.InferOutput<typeof settingsSchema>;
export type SettingsChange = v.InferOutput<typeof settingsChangeSchema>;
export type Kind = keyof Settings['kinds'];

export const DEFAULT_SETTINGS: Settings = { kinds: { target: true, actual: true, date: true, official: true } };

/** The settings that a stored value holds; what is missing or damaged in it takes its default. */
export function readSettings(stored: unknown): Settings {
  const read = v.safeParse(settingsChangeSchema, stored);
  return read.success ? changeSettings(DEFAULT_SETTINGS, read.output) : DEFAULT_SETTINGS;
}

export function changeSettings(settings: Settings, change: SettingsChange): Settings {
  return { kinds: { ...settings.kinds, ...change.kinds } };
}

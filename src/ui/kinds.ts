/** The four kinds of marks, in the order in which every view lists them. */
export const KINDS = ['target', 'actual', 'date', 'official'] as const;

export type Kind = (typeof KINDS)[number];

/** Which kinds are painted on the page; the shape of `Settings.kinds`. */
export type Kinds = Record<Kind, boolean>;

/** Expressions that are not linear in theory and harmless where they are used: source → why. */
export const HARMLESS: Record<string, string> = {};

/** What some file system refuses in names, control characters and marks of direction among them. */
const REFUSED = /[\\/:*?"<>|~\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;

/** A name that any file system takes, of at most `longest` characters; empty where nothing is left. */
export function safeName(name: string, longest: number): string {
  const clean = name.replace(REFUSED, ' ').replace(/\s+/gu, ' ').trim();
  return [...clean].slice(0, longest).join('').trim();
}

/** As long as a tag may be. */
const LONGEST = 50;
/** As long as what is typed may be: some tags at once. */
export const LONGEST_TYPED = 200;
const BETWEEN = /[,，、;；]/;

/** The tags in what was typed, several between commas; none of them twice, and none that is `known`. */
export function tagsTyped(typed: string, known: readonly string[] = []): string[] {
  const tags = typed.split(BETWEEN).map((tag) => tag.trim().slice(0, LONGEST));
  return [...new Set(tags)].filter((tag) => tag !== '' && !known.includes(tag));
}

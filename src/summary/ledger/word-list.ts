/** Texts of which each is kept once and named by its place; −1 for null. */
export interface WordList {
  words: string[];
  placeOf(text: string | null): number;
}

export function createWordList(): WordList {
  const words: string[] = [];
  const places = new Map<string, number>();
  return {
    words,
    placeOf(text) {
      if (text === null) return -1;
      const known = places.get(text) ?? words.length;
      if (known === words.length) words.push(text);
      places.set(text, known);
      return known;
    },
  };
}

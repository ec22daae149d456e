/** Arrows, boxes, ticks and pictures, which open the rows of lists: ➤, ▷, ✔, 🏠 (of two code units). */
export const isSymbol = (code: number): boolean =>
  (code >= 0x2190 && code <= 0x21ff) ||
  (code >= 0x2580 && code <= 0x27bf) ||
  (code >= 0x2b00 && code <= 0x2bff) ||
  (code >= 0xd83c && code <= 0xd83e) ||
  (code >= 0xdc00 && code <= 0xdfff) ||
  code === 0xfe0f;

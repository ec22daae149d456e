/** What records say made the names of their numbers, beside the rules; the version is that of package.json (a test holds it). */
export const SEGMENTER = 'jieba-wasm 2.4.0';

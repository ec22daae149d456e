import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, tag } from 'jieba-wasm/web';
import { SEGMENTER } from '../../entrypoints/shared/segmenter-name.ts';
import type { Segmenter } from '../../src/extract/segmenter/segmenter.ts';

/** The segmenter of the extension, for programs on Node: the first call takes about half a second and 60-100 MB. */
export function loadSegmenter(): Segmenter {
  const main = createRequire(import.meta.url).resolve('jieba-wasm/web');
  initSync({ module: readFileSync(new URL('jieba_rs_wasm_bg.wasm', `file://${main}`)) });
  return { name: SEGMENTER, words: (text) => tag(text, false) };
}

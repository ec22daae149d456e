import init, { tag } from 'jieba-wasm/web';
import type { Segmenter } from '../../src/extract/segmenter/segmenter.ts';
import { SEGMENTER } from './segmenter-name.ts';

/**
 * Gives the segmenter, compiled at the first call (4 MB from the extension's own files, about half a second) and kept as
 * long as the worker lives. A failure is not kept: the next call tries again.
 */
export function segmenterOnDemand(): () => Promise<Segmenter> {
  let loading: Promise<Segmenter> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

async function load(): Promise<Segmenter> {
  await init();
  return { name: SEGMENTER, words: (text) => tag(text, false) };
}

import { join } from 'node:path';
import { build } from 'vite';

/** Builds the extractor as it is shipped, bundled and minified, into `folder`; resolves to the file's path. */
export async function buildExtractor(root: string, folder: string): Promise<string> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: true,
      lib: { entry: join(root, 'src/extract/extract.ts'), formats: ['es'], fileName: () => 'extract.mjs' },
    },
  });
  return join(folder, 'extract.mjs');
}

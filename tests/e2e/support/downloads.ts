import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './session.ts';

/** Waits for one whole file in a folder of downloads, takes it out and gives its text. */
export async function takeDownload(folder: string): Promise<{ name: string; text: string }> {
  const name = await until('a download', () => {
    // Chromium's own temporary files begin with a dot.
    const names = readdirSync(folder).filter((one) => !one.startsWith('.'));
    const unfinished = names.some((one) => /\.(?:part|crdownload|tmp)$/.test(one));
    return unfinished ? null : names.find((one) => readFileSync(join(folder, one)).length > 0);
  });
  const text = readFileSync(join(folder, name), 'utf8');
  rmSync(join(folder, name));
  return { name, text };
}

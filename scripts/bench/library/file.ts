import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { jsonFormat } from '../../../src/export/json.ts';
import { articleRecord } from './articles.ts';

/** The path of an export of so many generated articles; written once, since it takes a minute for ten thousand. */
export async function exportOf(count: number, folder: string): Promise<string> {
  const path = join(folder, `library-${count}.json`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const { head, one, between, tail } = jsonFormat({ exportedAt: new Date(Date.UTC(2026, 0, 1)) });
  const file = createWriteStream(`${path}.part`);
  file.write(head);
  for (let n = 0; n < count; n++) {
    const room = file.write((n > 0 ? between : '') + one(await articleRecord(n)));
    if (!room) await new Promise<void>((drained) => file.once('drain', () => drained()));
  }
  file.end(tail);
  await finished(file);
  renameSync(`${path}.part`, path);
  return path;
}

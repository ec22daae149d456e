import type { Page } from 'puppeteer-core';

/** What the cache holds, unpacked, store by store; asked in a page of the extension. */
export function onDisk(view: Page): Promise<Record<string, string[]>> {
  return view.evaluate(`(${read})()`) as Promise<Record<string, string[]>>;
}

async function read(): Promise<Record<string, string[]>> {
  const told = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
  const opened = async (value: unknown) => {
    const packed = value instanceof Uint8Array ? value : (value as { packed?: Uint8Array<ArrayBuffer> }).packed;
    if (!packed) return JSON.stringify(value);
    const bytes = new Blob([packed as Uint8Array<ArrayBuffer>]);
    return new Response(bytes.stream().pipeThrough(new DecompressionStream('deflate-raw'))).text();
  };
  const database = await told(indexedDB.open('shelf'));
  const found: Record<string, string[]> = {};
  for (const name of database.objectStoreNames)
    found[name] = await Promise.all((await told(database.transaction(name).objectStore(name).getAll())).map(opened));
  database.close();
  return found;
}

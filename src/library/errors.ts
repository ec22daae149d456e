import type { Area } from './area.ts';

/** Why the library did not do what it was asked; the codes are among those that messages answer. */
export type LibraryErrorCode = 'not-found' | 'damaged' | 'changed' | 'storage-full' | 'storage-failed';

export class StorageError extends Error {
  readonly code: LibraryErrorCode;
  constructor(code: LibraryErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.name = 'StorageError';
    this.code = code;
  }
}

/**
 * How the browsers word a full storage: Chrome's `Resource::kQuotaBytes quota exceeded` and `FILE_ERROR_NO_SPACE`,
 * Firefox's QuotaExceededError.
 */
const FULL = /quota|no[ _]space|disk (?:is )?full/i;

/** The same area, saying in our codes why it failed. */
export function withCodes(area: Area): Area {
  return {
    get: (keys) => area.get(keys).catch(fail),
    set: (items) => area.set(items).catch(fail),
    remove: (keys) => area.remove(keys).catch(fail),
    getKeys: () => area.getKeys().catch(fail),
  };
}

function fail(cause: unknown): never {
  if (cause instanceof StorageError) throw cause;
  const words = cause instanceof Error ? `${cause.name} ${cause.message}` : String(cause);
  throw new StorageError(FULL.test(words) ? 'storage-full' : 'storage-failed', { cause });
}

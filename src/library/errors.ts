/** Why the library did not do what it was asked; the codes are among those that messages answer. */
export type LibraryErrorCode = 'not-found' | 'damaged' | 'storage-full' | 'storage-failed';

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

/** The error to report for what a storage area rejected with. */
export function storageFailure(cause: unknown): StorageError {
  if (cause instanceof StorageError) return cause;
  const words = cause instanceof Error ? `${cause.name} ${cause.message}` : String(cause);
  return new StorageError(FULL.test(words) ? 'storage-full' : 'storage-failed', { cause });
}

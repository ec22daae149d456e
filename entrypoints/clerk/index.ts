import { cacheConnection } from '../../src/library/cache/connection.ts';
import { createCaching } from './caching.ts';
import { createChecking } from './checking.ts';
import { createExporting } from './exporting.ts';
import { createLedgerMaking } from './ledger.ts';
import { type Desk, serve } from './serve.ts';

/** What a clerk does when it is asked. */
function duties() {
  const cache = cacheConnection();
  return { ...createExporting(), ...createChecking(), ...createCaching(cache), ...createLedgerMaking(cache) };
}

export type Duties = ReturnType<typeof duties>;

/**
 * The clerk: a dedicated worker of the library page for what takes long, so that the page never stands still, its garbage collector
 * included. It has no storage and is handed what it works on. A script of its own, since a worker cannot be made of a file that the
 * development server has.
 */
export default defineUnlistedScript(() => serve(globalThis as unknown as Desk, duties()));

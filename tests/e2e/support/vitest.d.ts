import type { Engine } from './session.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser of the running project, see vitest.e2e.config.ts. */
    browser: Engine;
  }
}

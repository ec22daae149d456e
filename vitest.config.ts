import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests of rules and words: no DOM, no browser's API and, as in all the project, no state in modules, so that files may share one. */
const RULES = ['tests/extract/**/*.test.ts', 'tests/language/**/*.test.ts'];

/** Unit and house tests. A test that needs a DOM says so in its first line: `// @vitest-environment happy-dom`. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    setupFiles: ['tests/support/seed.ts'],
    testTimeout: 20_000,
    projects: [
      // Each file by itself would load the rules anew: minutes in all.
      { extends: true, test: { name: 'rules', include: RULES, pool: 'threads', isolate: false } },
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**', ...RULES] },
      },
    ],
  },
});

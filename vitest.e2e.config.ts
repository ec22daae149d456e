import { defineConfig } from 'vitest/config';

/** How long one test in a real browser may take, ms; generous, because the machine may be slow and busy. */
const LIMIT = 180_000;

const project = (browser: 'chromium' | 'firefox') => ({
  extends: true as const,
  test: { name: browser, provide: { browser } },
});

/** Real browsers with the built extension, one after the other: `npm run build`, then `npm run e2e`. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    maxWorkers: 1,
    testTimeout: LIMIT,
    hookTimeout: LIMIT,
    projects: [project('chromium'), project('firefox')],
  },
});

import { vi } from 'vitest';
import type { KeysPort } from '../../../src/ui/port.ts';

/** Two commands, one of them without keys, in a browser like Chrome. */
export const testKeys = (change: Partial<KeysPort> = {}): KeysPort => ({
  shortcuts: async () => [
    { name: 'next', keys: 'Alt+Shift+J' },
    { name: 'panel', keys: '' },
  ],
  changedAt: { page: 'extensions', address: 'chrome://extensions/shortcuts' },
  change: vi.fn(async () => {}),
  ...change,
});

import { defineConfig } from 'vitest/config';

/** Apart from the other tests: packing and installing takes a minute and needs the registry. */
export default defineConfig({
  test: {
    include: ['test/package/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});

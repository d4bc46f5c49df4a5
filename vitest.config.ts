import { defineConfig } from 'vitest/config';

/** Tests inherit the environment: ROLEWRIGHT_CORPUS names a folder of real role files, without it their tests are skipped. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Packs and installs the whole package: npm run test:package.
    exclude: ['test/package/**'],
    setupFiles: ['test/setup/console-guard.ts'],
    reporters: ['default'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    restoreMocks: true,
    unstubEnvs: true,
  },
});

import { defineConfig } from 'vitest/config';

/** Tests inherit the environment: ROLEWRIGHT_CORPUS names a folder of real role files, without it their tests are skipped. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Packs and installs the whole package: npm run test:package.
    exclude: ['test/package/**'],
    setupFiles: ['test/setup/console-guard.ts'],
    reporters: ['default'],
    // Left alone, the runner would keep one of two cores free.
    maxWorkers: '100%',
    // No test is about time: this only ends what hangs, also on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    restoreMocks: true,
    unstubEnvs: true,
  },
});

import { defineConfig } from 'vitest/config';

/** The run over the real public data, which stands beside the project and is no part of it. */
export default defineConfig({
  test: {
    include: ['test/acceptance/**/*.test.ts'],
    globalSetup: 'test/support/fresh-build.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    env: { TZ: 'Pacific/Chatham' },
  },
});

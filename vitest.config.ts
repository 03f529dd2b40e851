import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/e2e/**/*.test.ts', 'test/fuzz/**/*.test.ts'],
    globalSetup: 'test/support/fresh-build.ts',
    testTimeout: 60_000,
    maxWorkers: 2,
    // A file of tests doesn't load the house anew. What a test changes of the process, it puts back.
    isolate: false,
    // Nothing may depend on the machine: neither its zone nor its language.
    env: { TZ: 'Pacific/Chatham', LC_ALL: 'tr_TR.UTF-8' },
  },
});

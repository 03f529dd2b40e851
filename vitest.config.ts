import { defineConfig } from 'vitest/config';
import { CommandsFirst } from './test/support/commands-first.js';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/e2e/**/*.test.ts', 'test/fuzz/**/*.test.ts'],
    globalSetup: 'test/support/fresh-build.ts',
    testTimeout: 60_000,
    maxWorkers: 2,
    // A file of tests doesn't load the house anew. What a test changes of the process, it puts back.
    isolate: false,
    sequence: { sequencer: CommandsFirst },
    // What vite makes of a module is kept by its bytes in node_modules: a test of one room starts in half the time.
    experimental: { fsModuleCache: true },
    // Nothing may depend on the machine: neither its zone nor its language.
    env: { TZ: 'Pacific/Chatham', LC_ALL: 'tr_TR.UTF-8' },
  },
});

// Fuzzes for as long as it is told: `npm run fuzz -- --seed N --minutes M`, and stops so many commands (`--stops N`). A problem is printed with
// its seed; the same seed with `--minutes 0` makes that one mutant again.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    minutes: { type: 'string', default: '5' },
    stops: { type: 'string', default: '60' },
  },
});

const VITEST = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));

process.stdout.write(`seed ${values.seed}, ${values.minutes} minutes\n`);
const { status } = spawnSync(
  process.execPath,
  [VITEST, 'run', 'test/fuzz', 'test/e2e/redact.test.ts'],
  {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    env: {
      ...process.env,
      FUZZ_SEED: values.seed,
      FUZZ_MINUTES: values.minutes,
      FUZZ_STOPS: values.stops,
    },
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;

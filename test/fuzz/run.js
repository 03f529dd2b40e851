// Fuzzes for as long as it is told: `npm run fuzz -- --seed N --minutes M`, and stops so many commands (`--stops N`).
// `--seeds FROM-TO` tries the mutants of these seeds, one for the readers and one for the commands of each, and nothing
// else; what it prints adds up over runs. A problem is printed with its seed: `--seeds N-N` makes that one again.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    seeds: { type: 'string' },
    minutes: { type: 'string', default: '5' },
    stops: { type: 'string', default: '60' },
  },
});

const VITEST = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));

const [first = values.seed, last] = values.seeds?.split('-') ?? [];
const isRange = last !== undefined;

process.stdout.write(
  isRange ? `seeds ${first} to ${last}\n` : `seed ${first}, ${values.minutes} minutes\n`,
);
const { status } = spawnSync(
  process.execPath,
  [
    VITEST,
    'run',
    ...(isRange ? ['test/fuzz/fuzz.test.ts'] : ['test/fuzz', 'test/e2e/redact.test.ts']),
  ],
  {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    env: {
      ...process.env,
      FUZZ_SEED: first,
      ...(isRange && { FUZZ_LAST_SEED: last }),
      FUZZ_MINUTES: values.minutes,
      FUZZ_STOPS: values.stops,
    },
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;

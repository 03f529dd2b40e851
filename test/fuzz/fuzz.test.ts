import { expect, test } from 'vitest';
import { CommandFuzzing } from './commands/command-fuzzing.js';
import { Fuzzing } from './fuzzing.js';
import { Tally } from './tally.js';

/** `npm run fuzz` sets these; without them a fixed run that is over soon. */
const { FUZZ_SEED = '20250701', FUZZ_LAST_SEED, FUZZ_MINUTES } = process.env;

const MOST_PROBLEMS = 10;
const MINUTE = 60_000;

/** Half of the time is for the readers, half for the commands. */
const MINUTES = Number(FUZZ_MINUTES ?? 0) / 2;

/** Seeds from the first on: to the last that was named, for so many minutes, or a few. */
function* seeds(few: number): Generator<number> {
  const first = Number(FUZZ_SEED);
  const end = Date.now() + MINUTES * MINUTE;
  const goesOn = (seed: number) => {
    if (FUZZ_LAST_SEED !== undefined) return seed <= Number(FUZZ_LAST_SEED);
    return FUZZ_MINUTES === undefined ? seed < first + few : Date.now() < end;
  };
  for (let seed = first; seed === first || goesOn(seed); seed += 1) yield seed;
}

/** What tries the mutants of seeds, and keeps what went wrong. */
interface Fuzzed {
  readonly problems: readonly string[];
  try(seed: number): Promise<void>;
  end(): Promise<void>;
}

/** `few`: so many mutants are tried where nobody says how many. */
async function expectNoProblem(
  name: string,
  few: number,
  fuzzedWith: (tally: Tally) => Fuzzed,
): Promise<void> {
  const tally = new Tally();
  const fuzzing = fuzzedWith(tally);
  let last = 0;
  for (const seed of seeds(few)) {
    await fuzzing.try(seed);
    last = seed;
    if (fuzzing.problems.length === MOST_PROBLEMS) break;
  }
  await fuzzing.end();
  // Runs add up by their seeds.
  if (FUZZ_MINUTES !== undefined)
    process.stdout.write(`${name}, seeds ${FUZZ_SEED}-${last}: ${tally}\n`);
  expect(fuzzing.problems).toEqual([]);
}

const LONGEST = FUZZ_LAST_SEED === undefined ? (MINUTES + 2) * MINUTE : 24 * 60 * MINUTE;

test('no file is read in a crash, a hang or silence', { timeout: LONGEST }, () =>
  expectNoProblem('readers', 150, (tally) => new Fuzzing(tally)),
);

test(
  'no command ends in a crash, a hang, or an account that does not balance',
  { timeout: LONGEST },
  () => expectNoProblem('commands', 40, (tally) => new CommandFuzzing(tally)),
);

import { expect, test } from 'vitest';
import { Fuzzing, mutantOf } from './fuzzing.js';

/** `npm run fuzz` sets both; without them a fixed run that is over soon. */
const { FUZZ_SEED = '20250701', FUZZ_MINUTES } = process.env;

const MUTANTS = 300;
const MOST_PROBLEMS = 10;
const MINUTE = 60_000;
const MINUTES = Number(FUZZ_MINUTES ?? 0);

test('no file is read in a crash, a hang or silence', {
  timeout: (MINUTES + 2) * MINUTE,
}, async () => {
  const fuzzing = new Fuzzing();
  const end = Date.now() + MINUTES * MINUTE;
  let tried = 0;
  const goesOn = () => (FUZZ_MINUTES === undefined ? tried < MUTANTS : Date.now() < end);
  do {
    await fuzzing.try(mutantOf(Number(FUZZ_SEED) + tried));
    tried += 1;
  } while (goesOn() && fuzzing.problems.length < MOST_PROBLEMS);
  await fuzzing.end();
  // Runs add up by their seeds.
  const last = Number(FUZZ_SEED) + tried - 1;
  if (FUZZ_MINUTES !== undefined) process.stdout.write(`mutants ${FUZZ_SEED} to ${last}\n`);
  expect(fuzzing.problems).toEqual([]);
});

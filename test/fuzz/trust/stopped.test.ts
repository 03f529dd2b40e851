import { test } from 'vitest';
import { expectNothingHalfDone } from '../../support/stops/nothing-half-done.js';

const { FUZZ_SEED = '20250701', FUZZ_STOPS = '4' } = process.env;

test('commands stopped at any moment leave nothing half done', {
  timeout: 7_200_000,
}, async () => {
  await expectNothingHalfDone(Number(FUZZ_SEED), Number(FUZZ_STOPS));
});

import { test } from 'vitest';
import { expectNothingHalfDone } from '../support/stops/nothing-half-done.js';

test('sixty commands stopped at moments of a fixed seed leave nothing half done', {
  timeout: 1_200_000,
}, async () => {
  await expectNothingHalfDone(20250701, 60);
});

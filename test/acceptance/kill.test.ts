import { test } from 'vitest';
import { expectWholeWhereverKilled } from '../support/killed.js';

test('killed at fifty points of an import, the workspace holds the last whole revision', async () => {
  await expectWholeWhereverKilled(50);
});

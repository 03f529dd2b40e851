import { expect, test } from 'vitest';
import { nameOf } from './planned.js';

test('a dataset’s name stands in a file’s name as it is', () => {
  expect(nameOf('{dataset}-{dataset}.csv', "a$&$'$1")).toBe("a$&$'$1-a$&$'$1.csv");
});

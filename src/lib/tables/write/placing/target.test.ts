import { expect, test } from 'vitest';
import { isKept } from './target.js';

const ROOT = 0;
const [WE, OTHERS] = [1000, 1001];

test.each([
  ['a file of another in a folder for all', OTHERS, ROOT, 0o1777, WE, true],
  ['our own there', WE, ROOT, 0o1777, WE, false],
  ['in our own folder', OTHERS, WE, 0o1777, WE, false],
  ['in a folder without the bit', OTHERS, ROOT, 0o777, WE, false],
  ['who may do anything', OTHERS, WE, 0o1777, ROOT, false],
  ['where there are no users', OTHERS, ROOT, 0o1777, undefined, false],
])('%s', (_, owner, folder, mode, user, kept) => {
  expect(isKept({ uid: owner, mode: 0o666 }, { uid: folder, mode }, user)).toBe(kept);
});

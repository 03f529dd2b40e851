import { expect, test } from 'vitest';
import { DIALECTS } from './dialects/dialects.js';
import { quotedName, refuseOwnName } from './names.js';

const { postgres, mysql, sqlite } = DIALECTS;

test.each([
  ['postgres', postgres, 'a"b', '"a""b"'],
  ['sqlite', sqlite, 'a"; DROP TABLE x', '"a""; DROP TABLE x"'],
  ['mysql', mysql, 'a`b"\\', '`a``b"\\`'],
  ['mysql', mysql, 'select', '`select`'],
  ['postgres', postgres, 'Hộ dân', '"Hộ dân"'],
])('%s quotes a name', (_, dialect, name, quoted) => {
  expect(quotedName(dialect, '--table', name)).toBe(quoted);
});

test.each([
  ['postgres, by bytes', postgres, 'ộ'.repeat(21), 'ộ'.repeat(22)],
  ['mysql, by characters', mysql, 'ộ'.repeat(64), 'ộ'.repeat(65)],
  ['sqlite', sqlite, 'ộ'.repeat(255), 'ộ'.repeat(256)],
])('a name that is too long would be cut: %s', (_, dialect, fits, tooLong) => {
  expect(quotedName(dialect, '--table', fits)).toContain(fits);
  expect(() => quotedName(dialect, '--table', tooLong)).toThrow(
    expect.objectContaining({ code: 'sql-name-too-long' }),
  );
});

test.each([
  ['NUL', postgres, 'a\0b'],
  ['a line break, which ends a comment', postgres, 'a\nb'],
  ['what steers a terminal', sqlite, 'a\u001b[31m'],
  ['what turns the line round', sqlite, '\u202etxet'],
  ['half a character', sqlite, 'a\ud800'],
  ['nothing', sqlite, ' '],
  ['a character that MySQL keeps no name with', mysql, 'a😀'],
  ['a blank at the end, in MySQL', mysql, 'a '],
])('%s is refused', (_, dialect, name) => {
  expect(() => quotedName(dialect, '--table', name)).toThrow(
    expect.objectContaining({ code: 'sql-name-characters' }),
  );
});

test('a name of ours is refused in any case', () => {
  expect(() => refuseOwnName('--code-column', 'HAICAP_Ward_Code', ['haicap_ward_code'])).toThrow(
    expect.objectContaining({ code: 'sql-name-taken' }),
  );
});

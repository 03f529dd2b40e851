import { expect, test } from 'vitest';
import { areSoundStrings } from './shared-strings.js';

const HEADER = '02000000 02000000';

/** Records written in hexadecimal digits. */
function sound(...records: readonly string[]): boolean {
  return areSoundStrings(records.map((digits) => Buffer.from(digits.replaceAll(' ', ''), 'hex')));
}

test.each([
  ['two texts', [`${HEADER} 0100 00 61 0200 01 6100 6200`]],
  ['a rich text with its runs', [`${HEADER} 0100 08 0100 61 00000000`]],
  ['a text with how it is pronounced', [`${HEADER} 0100 04 02000000 61 ffff`]],
  ['a text that goes on, then of another width', [`${HEADER} 0300 00 61`, '01 6200 6300']],
  ['a text that begins in the next record', [`${HEADER} 0100 00`, '00 61']],
  ['a text between two records', [`${HEADER} 0100 00 61`, '0100 00 62']],
  ['runs that go on', [`${HEADER} 0100 08 0100 61 0000`, '0000']],
  ['fewer texts than said', [`${HEADER}`]],
])('%s: sound', (_, records) => {
  expect(sound(...records)).toBe(true);
});

test.each([
  ['no count', ['0000']],
  ['more letters than there are', [`${HEADER} 0500 00 61`]],
  ['letters that go on nowhere', [`${HEADER} 0500 00 61`, '00 62']],
  ['more runs than there are', [`${HEADER} 0100 08 ff00 61`]],
  ['a length that would lead back', [`${HEADER} 0100 04 f0ffffff 61`]],
  ['half a text', [`${HEADER} 0100 00 61 02`]],
])('%s: broken', (_, records) => {
  expect(sound(...records)).toBe(false);
});

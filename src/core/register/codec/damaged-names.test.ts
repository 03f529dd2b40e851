import { expect, test } from 'vitest';
import { DOUBLE_ENCODINGS } from '../../../../test/support/documents/encodings.js';
import { examineText } from '../../../lib/text/index.js';
import { fullName } from '../units/unit-types.js';
import { loadRegister } from './load.js';

const { communes, districts, provinces } = loadRegister();
const NAMES = [...new Set([...communes, ...districts, ...provinces].map((unit) => fullName(unit)))];
const WAYS = Object.entries(DOUBLE_ENCODINGS);
/** Each way takes some of the names, all ways together all of them. */
const CASES = WAYS.map(([way, damage], i) => {
  const names = NAMES.filter((name, at) => at % WAYS.length === i && /[^\0-\x7f]/.test(name));
  return [way, damage, names] as const;
});

test('no name of a unit of any period, in small letters or capitals, looks damaged', () => {
  const all = NAMES.flatMap((name) => [name, name.toUpperCase(), name.normalize('NFD')]);
  expect(all.filter((name) => examineText(name) !== undefined)).toEqual([]);
});

test.each(CASES)('encoded twice (%s) each is brought back to the byte', (_, damage, names) => {
  expect(names.map((name) => examineText(damage(name)))).toEqual(
    names.map((name) => expect.objectContaining({ text: name })),
  );
});

test('with question marks in the place of letters each is told', () => {
  const marked = NAMES.filter((name) => /[^\0-\x7f]/.test(name));
  const lost = marked.map((name) => name.replace(/[^\0-\x7f]/g, '?'));
  expect(lost.filter((name) => examineText(name)?.doubt?.kind !== 'letters-lost')).toEqual([]);
});

import { expect, test } from 'vitest';
import { KIND, kindWith, recordsOf, run } from '../../../../test/support/datasets/checks.js';
import { codeScientific } from './code-scientific.js';
import { codeUnread } from './code-unread.js';

test('a text that is no code is told at its cell, and readable ones are not', async () => {
  const records = recordsOf([
    { code: '1.005160' },
    { code: '1.005160.000.00.00.H48' },
    { code: '1.00516O' },
    { name: '1.x' },
  ]);
  expect(await run(codeUnread, records)).toMatchObject([
    { code: 'code-unread', field: 'code', value: '1.00516O', place: { cell: 'A4' } },
  ]);
});

test('a number in scientific notation is told once, and only where digits are lost', async () => {
  const records = recordsOf([{ code: '1.00516E+00' }, { code: '1.005160E+00' }]);
  expect(await run(codeUnread, records)).toEqual([]);
  expect(await run(codeScientific, records)).toMatchObject([{ place: { row: 2 } }]);
});

test('codes of digits go by the number of theirs', async () => {
  const [spec, ...fields] = KIND.fields;
  const kind = { ...kindWith({}), fields: spec ? [{ ...spec, digits: 5 }, ...fields] : [] };
  const records = recordsOf([{ code: '26740' }, { code: '267401' }, { code: '0634' }]);
  expect(await run(codeUnread, records, { kind })).toMatchObject([
    { value: '267401' },
    { value: '0634' },
  ]);
});

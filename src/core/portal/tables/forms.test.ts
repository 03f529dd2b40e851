import { expect, test } from 'vitest';
import type { KeyedRecord } from '../../kinds/index.js';
import { loadKind } from '../../kinds/index.js';
import { fillTable } from './fill.js';
import { formFindings } from './forms.js';

const kind = loadKind('procedures');

function told(pattern: string, ...names: readonly string[]) {
  const table = { name: 'A', columns: [{ name: 'x', from: 'name', pattern }] };
  const place = { file: 'a.csv' };
  const records: KeyedRecord[] = names.map((name, at) => ({ key: String(at), fields: { name } }));
  const filled = fillTable(table, { records, kind }, place);
  return formFindings({ filled, place }, 'mot-cua').map(({ code, key, place: { cell } }) =>
    [code, key, cell].join(' '),
  );
}

test('the whole of each text has to fit, whatever alternatives there are; an empty one needs not', () => {
  expect(told('a|b', 'a', 'ab', 'b', '')).toEqual(['export-value-form 1 A3']);
});

test('letters with marks and beyond the first plane are one each', () => {
  expect(told('.{2}', 'ệ😀', '😀')).toEqual(['export-value-form 1 A3']);
});

test('an expression that would never end is refused with its place', () => {
  expect(() => told('(a+)+', `${'a'.repeat(60)}!`)).toThrow(
    expect.objectContaining({
      code: 'profile-invalid',
      params: { file: 'mot-cua', problems: [expect.objectContaining({ rule: 'profile-slow' })] },
    }),
  );
});

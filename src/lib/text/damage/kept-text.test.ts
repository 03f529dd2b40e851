import { expect, test } from 'vitest';
import { isSinglyQuoted, textOfFormula, withoutSingleQuotes } from './kept-text.js';

test.each([
  ['="00634"', '00634'],
  [' = "Cấp thẻ, đổi thẻ" ', 'Cấp thẻ, đổi thẻ'],
  ['="Nói ""một cửa"""', 'Nói "một cửa"'],
  ['=""', ''],
  ['="a"&"b"', '="a"&"b"'],
  ['="a', '="a'],
  ['=SUM(A1)', '=SUM(A1)'],
  ['x="1"', 'x="1"'],
])('%s shows %j', (text, shown) => {
  expect(textOfFormula(text)).toBe(shown);
});

test('single quotes around a text are taken off, both or none', () => {
  expect(withoutSingleQuotes("'Bản M''Drắk'")).toBe("Bản M'Drắk");
  expect(withoutSingleQuotes("'00634")).toBe("'00634");
  expect(isSinglyQuoted("'00634'")).toBe(true);
  expect(isSinglyQuoted("'")).toBe(false);
});

import { expect, test } from 'vitest';
import { toWindows1258 } from '../../lib/text/index.js';
import { fullName, loadRegister } from '../register/index.js';
import { candidateText } from './columns.js';

test('whatever of the register is added can be written in Windows-1258, and is read back', () => {
  const { provinces, communes, relations } = loadRegister();
  const texts = [
    ...[...provinces, ...communes].map((unit) => fullName(unit)),
    ...relations.map((relation) => candidateText({ unit: relation.target, relations: [relation] })),
  ];
  expect(texts.length).toBeGreaterThan(20_000);
  const decoder = new TextDecoder('windows-1258');
  const lost = texts.filter((text) => {
    const { bytes, lacking } = toWindows1258(text);
    return lacking.length > 0 || decoder.decode(bytes).normalize('NFC') !== text.normalize('NFC');
  });
  expect(lost).toEqual([]);
});

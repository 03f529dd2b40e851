import { expect, test } from 'vitest';
import { unglue } from './unglue.js';

test.each([
  ['thànhphường', ['thành', 'phường']],
  ['vàcácxã', ['và', 'các', 'xã']],
  ['gọilàxã', ['gọi', 'là', 'xã']],
  ['xãTân', ['xã', 'Tân']],
  ['cácxãSuối', ['các', 'xã', 'Suối']],
  ['Phúcthành', ['Phúc', 'thành']],
  ['Hóathành', ['Hóa', 'thành']],
  ['Bthành', ['B', 'thành']],
  ['Thànhthànhphường', ['Thành', 'thành', 'phường']],
  ['TâyvàĐông', ['Tây', 'và', 'Đông']],
  ['gồm60', ['gồm', '60']],
  ['XVthông', ['XV', 'thông']],
  ['1Điều', ['1', 'Điều']],
])('%s is taken apart', (run, words) => {
  expect(unglue(run)).toEqual(words);
});

test.each(['Thành', 'ĐamBri', 'TB1', "M'Drắk", 'Krông', 'xã', 'xanh', 'UBTVQH15', 'Hương'])(
  '%s stays whole',
  (run) => {
    expect(unglue(run)).toEqual([run]);
  },
);

test('a run that no document glues is left alone, so that work stays in proportion', () => {
  const run = 'xã'.repeat(50_000);
  expect(unglue(run)).toEqual([run]);
});

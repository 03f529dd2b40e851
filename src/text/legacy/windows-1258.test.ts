import { expect, test } from 'vitest';
import { fromTcvn3 } from './tcvn3.js';
import { fromVni } from './vni.js';
import { asLatin1 } from './windows-1258.js';

test('characters of Windows-1258 become those of the same bytes', () => {
  expect(asLatin1('chiƠu Đ ư')).toBe('chiÕu Ð ý');
  expect(asLatin1('Q\u0309')).toBe('QÒ');
});

test('also when they were composed since', () => {
  expect(asLatin1('th\u0323')).toBe('thò');
  expect(asLatin1('\u1e25')).toBe('hò');
});

test('Latin-1 and anything else stays', () => {
  expect(asLatin1('B¶o Th¾ng é')).toBe('B¶o Th¾ng é');
  expect(asLatin1('漢 ậ')).toBe('漢 ậ');
});

test('text of old fonts opened as Windows-1258 is converted as well', () => {
  expect(fromTcvn3('hé chiƠu')).toBe('hộ chiếu');
  expect(fromVni('th\u0323 xaơ')).toBe('thị xã');
});

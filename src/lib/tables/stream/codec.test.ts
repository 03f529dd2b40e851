import { expect, test } from 'vitest';
import { toWindows1258 } from '../../../../test/support/documents/encodings.js';
import { codecOf } from './codec.js';

test('UTF-8, which records of UTF-16 are given in as well', () => {
  for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
    const { decode, encode, lacking } = codecOf(encoding, 'a.csv');
    expect(decode(Buffer.from('Xã Ấ'))).toBe('Xã Ấ');
    expect(encode('→ Ấ')).toEqual(Buffer.from('→ Ấ'));
    expect(lacking.size).toBe(0);
  }
});

test('Windows-1258 is read composed, however its tones were typed', () => {
  const { decode, encode } = codecOf('windows-1258', 'a.csv');
  expect(decode(toWindows1258('Phường Đại Mỗ'))).toBe('Phường Đại Mỗ');
  expect(decode(Buffer.from([0x61, 0xec, 0xe1]))).toBe('áá');
  expect(encode('Phường Đại Mỗ')).toEqual(toWindows1258('Phường Đại Mỗ'));
});

test('what Windows-1258 lacks is remembered, each character once, by each file for itself', () => {
  const codec = codecOf('windows-1258', 'a.csv');
  expect(codec.encode('Tổ 1 → 2').toString('latin1')).toMatch(/ 1 \? 2$/);
  codec.encode('☎ →');
  expect([...codec.lacking]).toEqual(['→', '☎']);
  expect(codecOf('windows-1258', 'b.csv').lacking.size).toBe(0);
});

test('nothing can be put behind text for an old font', () => {
  expect(() => codecOf('windows-1252', 'a.csv')).toThrow(
    expect.objectContaining({
      code: 'encoding-unwritable',
      params: { file: 'a.csv', encoding: 'windows-1252' },
    }),
  );
});

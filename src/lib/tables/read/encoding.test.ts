import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  toTcvn3,
  toUtf16,
  toVni,
  toWindows1252,
  toWindows1258,
} from '../../../../test/support/documents/encodings.js';
import { detectEncoding, encodingNotices, toUtf8 } from './encoding.js';

const TEXT = 'Mã,Tên\n1,Đăng ký khai sinh cho người đã có hồ sơ\n2,Cấp bản sao ở xã Bảo Thắng\n';

function confidenceOf(bytes: Buffer): number {
  return detectEncoding(bytes).confidence ?? 1;
}

test.each([
  ['utf-8 without a mark', Buffer.from(TEXT), 'utf-8'],
  ['utf-8 with a mark', Buffer.from(`\ufeff${TEXT}`), 'utf-8'],
  ['utf-16le with a mark', toUtf16(TEXT, 'le', true), 'utf-16le'],
  ['utf-16be with a mark', toUtf16(TEXT, 'be', true), 'utf-16be'],
])('reads %s without a doubt', (_, bytes, encoding) => {
  const { utf8, ...detected } = toUtf8(bytes);
  expect(utf8.toString()).toBe(TEXT);
  expect(detected).toEqual({ encoding });
});

test.each([
  ['utf-16le without a mark', toUtf16(TEXT, 'le', false), 'utf-16le'],
  ['utf-16be without a mark', toUtf16(TEXT, 'be', false), 'utf-16be'],
  ['windows-1258', toWindows1258(TEXT), 'windows-1258'],
])('reads %s, composed, and says that this is a guess', (_, bytes, encoding) => {
  const read = toUtf8(bytes);
  expect(read.utf8.toString()).toBe(TEXT);
  expect(read.encoding).toBe(encoding);
  expect(read.confidence).toBeGreaterThan(0.9);
  expect(read.confidence).toBeLessThan(1);
});

test('decomposed text in UTF-16 without a mark has NULs on both sides and is known all the same', () => {
  const decomposed = TEXT.repeat(3).normalize('NFD');
  expect(toUtf8(toUtf16(decomposed, 'le', false)).utf8.toString()).toBe(decomposed);
});

test.each([
  ['TCVN3', toTcvn3(TEXT)],
  ['VNI', toVni(TEXT)],
])('bytes written for a %s font are kept as they are', (_, text) => {
  const read = toUtf8(toWindows1252(text));
  expect(read.encoding).toBe('windows-1252');
  expect(read.confidence).toBeGreaterThan(0.9);
  expect(read.utf8.toString()).toBe(text);
});

test('text that is said to be in Windows-1252 has its quotes, dashes and the euro', () => {
  const read = toUtf8(
    Buffer.from([0x80, 0x20, 0x93, 0x78, 0x94, 0x96, 0x79, 0xe0]),
    'windows-1252',
  );
  expect(read.utf8.toString()).toBe('€ “x”–yà');
});

test('an old font is kept whole when the user says Windows-1258', () => {
  const text = 'Qu¶ng TrÞ: hoÌ, quËn nÞnh';
  const read = toUtf8(toWindows1252(text), 'windows-1258');
  expect(read.utf8.toString()).toContain('n\u0303nh');
});

test('the fewer words there are, the less sure is a guess', () => {
  expect(confidenceOf(toWindows1258('Huế'))).toBe(0.5);
  expect(confidenceOf(Buffer.from([0xd0, 0xe5, 0x6b]))).toBe(0);
});

test('what stands before the first letter with a mark does not count', () => {
  const codes = '1.000080,ABC\n'.repeat(10_000);
  expect(detectEncoding(toWindows1258(codes + TEXT))).toMatchObject({ encoding: 'windows-1258' });
  expect(confidenceOf(toWindows1258(codes + TEXT))).toBeGreaterThan(0.9);
});

test('UTF-8 with one broken letter stays UTF-8, and says that this is a guess', () => {
  const cut = Buffer.from(TEXT.repeat(10)).subarray(0, -6);
  const broken = Buffer.concat([cut, Buffer.from([0xe1, 0xbb]), Buffer.from('a\n')]);
  expect(detectEncoding(broken)).toEqual({ encoding: 'utf-8', confidence: 0.99 });
});

test.each([
  ['in the header', 'Mã xã,T', 0xff, 'n\n00634,x\n', 1],
  ['below few letters', `Mã xã\r\n${'00634\r\n'.repeat(3)}006`, 0xff, '4\r\n', 5],
  ['after carriage returns', 'Mã xã\r00634\r00', 0xe1, '4\r', 3],
  ['at the very end', 'Mã xã\n00634\nX', 0xc3, '', 3],
])(
  'one bad byte leaves UTF-8 what it is, and its line is told: %s',
  (_, before, byte, after, line) => {
    const bytes = Buffer.concat([Buffer.from(before), Buffer.of(byte), Buffer.from(after)]);
    for (const asked of [undefined, 'utf-8'])
      expect(toUtf8(bytes, asked)).toMatchObject({ encoding: 'utf-8', brokenLine: line });
    expect(encodingNotices(toUtf8(bytes), 'a.csv')).toMatchObject([
      { code: 'byte-invalid', place: { file: 'a.csv', row: line } },
    ]);
  },
);

test('the mark of UTF-8 outweighs broken letters', () => {
  const broken = Buffer.from([0xef, 0xbb, 0xbf, 0xc3, 0xa9, 0x61, 0xe9, 0x62]);
  expect(detectEncoding(broken)).toEqual({ encoding: 'utf-8', confidence: 0.5 });
});

test('the encoding that the user names is taken without a finding', () => {
  const { utf8: _, ...detected } = toUtf8(Buffer.from([0xd0]), 'Windows-1258');
  expect(detected).toEqual({ encoding: 'windows-1258' });
});

test('an unknown encoding is refused', () => {
  expect(() => toUtf8(Buffer.from(TEXT), 'koi8-r')).toThrow(
    expect.objectContaining({ code: 'option-value' }),
  );
});

test('bytes with NULs that make no text are not UTF-16', () => {
  const noise = Buffer.from(
    Array.from({ length: 400 }, (_, i) => (i % 2 === 0 ? (i * 7) % 256 : 0)),
  );
  noise.writeUInt16LE(0xd800, 10);
  for (let i = 1; i < 200; i += 6) noise[i] = 0x91;
  expect(detectEncoding(noise).encoding).not.toMatch(/^utf-16/);
});

test('valid UTF-8 without NUL is never taken for anything else', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((each) => !/[\0\ufeff]/.test(each));
  fc.assert(
    fc.property(text, (each) => {
      const read = toUtf8(Buffer.from(each));
      expect(read.utf8.toString()).toBe(each);
      expect(read.confidence).toBeUndefined();
    }),
    { seed: 20250701, numRuns: 300 },
  );
});

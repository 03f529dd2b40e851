import { expect, test } from 'vitest';
import { zipOf } from '../../../../test/support/documents/zip.js';
import { readZipDirectory, unpack } from './zip.js';

/** A ZIP64 field (id 1) that holds these numbers. */
function zip64(...numbers: readonly number[]): Buffer {
  const field = Buffer.alloc(4 + numbers.length * 8);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(numbers.length * 8, 2);
  numbers.forEach((number, i) => {
    field.writeBigUInt64LE(BigInt(number), 4 + i * 8);
  });
  return field;
}

const OTHER_FIELD = Buffer.from([0x55, 0x54, 2, 0, 0, 0]);

test('gives what was packed, under names with slashes', () => {
  const bytes = zipOf([
    { name: 'a.xml', content: 'Mã' },
    { name: 'xl\\b.xml', content: '' },
  ]);
  const entries = readZipDirectory(bytes, 'a.zip');
  expect(entries.map(({ name }) => name)).toEqual(['a.xml', 'xl/b.xml']);
  expect(entries.map((entry) => unpack(bytes, entry, 'a.zip').toString())).toEqual(['Mã', '']);
});

test('a size stands in the ZIP64 field when the header has no room for it', () => {
  const extra = Buffer.concat([OTHER_FIELD, zip64(3)]);
  const bytes = zipOf([{ name: 'a', content: 'abc', declared: { size: 0xffffffff }, extra }]);
  const [entry] = readZipDirectory(bytes, 'a.zip');
  expect(entry).toMatchObject({ size: 3, offset: 0 });
});

test('what stands between entries does no harm', () => {
  const content = Buffer.from('x').toString();
  const inner = zipOf([{ name: 'inner', content }]);
  const bytes = zipOf([
    { name: 'a', content: inner },
    { name: 'b', content },
  ]);
  expect(readZipDirectory(bytes, 'a.zip').map(({ name }) => name)).toEqual(['a', 'b']);
});

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readZipDirectory, unpack } from './zip.js';
import { packZip } from './zip-writer.js';

/** Cells that are all alike, so that the last match of the packing may reach over any border. */
const CELL = '<c r="A1" t="s"><v>1</v></c>';

test('parts that end right behind 64 kB are unpacked to what they were', () => {
  const contents = Array.from({ length: 130 }, (_, beyond) => ({
    name: `${beyond}`,
    content: Buffer.alloc(65_530 + beyond, CELL),
  }));
  const bytes = packZip(contents);
  const unpacked = readZipDirectory(bytes, 'x').map((entry) => unpack(bytes, entry, 'x'));
  const wrong = contents.filter(({ content }, at) => unpacked[at]?.equals(content) !== true);
  expect(wrong.map(({ name }) => name)).toEqual([]);
});

test('the bytes are those of every machine', () => {
  const rows = Array.from({ length: 500 }, (_, at) => `<row r="${at}">${CELL} Xã Phú Hữu</row>`);
  const bytes = packZip([{ name: 'sheet', content: Buffer.from(rows.join('')) }]);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(
    '2cb370b0ed4c5b58eb634227383b3fb41af9e9a07788bc394b5d719ebe66025d',
  );
});

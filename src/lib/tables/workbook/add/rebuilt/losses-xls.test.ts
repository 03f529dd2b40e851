import { expect, test } from 'vitest';
import { lossesOfXls } from './losses-xls.js';

/** A stream of records, each its type and what it says. */
function streamOf(...records: readonly (readonly [number, readonly number[]])[]): Buffer {
  return Buffer.concat(
    records.map(([type, content]) => {
      const header = Buffer.alloc(4);
      header.writeUInt16LE(type, 0);
      header.writeUInt16LE(content.length, 2);
      return Buffer.concat([header, Buffer.from(content)]);
    }),
  );
}

/** What a sheet with a filter over three columns has: the name that Excel gives its range, and their number. */
const FILTER = [
  [0x0018, [0x21, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0x0d]],
  [0x009d, [3, 0]],
] as const;

test('a filter is told, but not the name of its range: nobody gave it', () => {
  expect([...lossesOfXls(streamOf(...FILTER), 'a.xls')]).toEqual(['filters']);
});

test('nothing is told of what holds nothing that is lost', () => {
  expect([...lossesOfXls(streamOf([0x0809, [0, 6, 0x10, 0]], [0x000a, []]), 'a.xls')]).toEqual([]);
});

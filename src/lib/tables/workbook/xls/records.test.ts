import { expect, test } from 'vitest';
import { tableRecords } from './records.js';

function record(type: number, body: readonly number[]): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(type, 0);
  head.writeUInt16LE(body.length, 2);
  return Buffer.concat([head, Buffer.from(body)]);
}

const LETTERS = [0x41, 0x42];

/** A row, a column and a look, one byte more in the oldest files. */
const CELL = [0, 0, 0, 0, 0, 0];

test.each([
  ['a formula’s text', 0x0207, [2, 0, 0, ...LETTERS]],
  ['a formula’s text of the oldest files', 0x0007, [2, ...LETTERS]],
  ['a cell’s text', 0x0204, [...CELL, 2, 0, ...LETTERS]],
  ['a cell’s text of the oldest files', 0x0004, [...CELL, 0, 2, ...LETTERS]],
  ['a cell’s text with looks', 0x00d6, [...CELL, 2, 0, ...LETTERS]],
])('%s is kept, and refused where its letters or their count are missing', (_, type, body) => {
  const whole = record(type, body);
  expect(tableRecords(whole, 'a.xls')).toEqual(whole);
  for (let length = 0; length < body.length - (type === 0x0207 ? 1 : 0); length += 1) {
    const cut = record(type, body.slice(0, length));
    expect(() => tableRecords(cut, 'a.xls')).toThrow(/file-truncated/);
  }
});

test('a text that goes on in another record needs no more than its count', () => {
  const parts = [record(0x0207, [9, 0, 0, ...LETTERS]), record(0x003c, LETTERS)];
  const stream = Buffer.concat(parts);
  expect(tableRecords(stream, 'a.xls')).toEqual(stream);
  expect(() => tableRecords(Buffer.concat([record(0x0207, [9]), ...parts]), 'a.xls')).toThrow();
});

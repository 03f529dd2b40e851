import { expect, test } from 'vitest';
import { strikeOf, struckSheets } from './strikes.js';

/** A record: its type, then its body in words of 16 bits or as bytes. */
function record(type: number, body: readonly number[] | Buffer): Buffer {
  const bytes = Buffer.isBuffer(body)
    ? body
    : Buffer.from(body.flatMap((word) => [word & 0xff, word >> 8]));
  return Buffer.concat([Buffer.from([type, 0, bytes.length, 0]), bytes]);
}

const PLAIN = record(0x31, [240, 0]);
const STRUCK = record(0x31, [240, 8]);
const END = record(0x0a, []);

/** A stream with those records before its one sheet, and those in it. */
function stream(globals: readonly Buffer[], cells: readonly Buffer[]): Buffer {
  const before = Buffer.concat(globals);
  const start = before.length + 8 + END.length;
  const beginning = record(0x09, [0x600, 0x10]);
  return Buffer.concat([before, record(0x85, [start, 0]), END, beginning, ...cells, END]);
}

function struckOf(globals: readonly Buffer[], cells: readonly Buffer[]) {
  const [sheet = new Map()] = struckSheets(stream(globals, cells), 'a.xls');
  return [...sheet].flatMap(([row, looks]) => [...looks.keys()].map((column) => [row, column]));
}

const LOOKS = [record(0xe0, [0, 0]), record(0xe0, [1, 0])];

test('a number, several numbers in one record, a text and a formula of a struck look', () => {
  const cells = [
    record(0x27e, [0, 0, 1, 0, 0]),
    record(0x27e, [0, 1, 0, 0, 0]),
    record(0xbd, [1, 2, 0, 0, 0, 1, 0, 0, 1, 0, 0, 4]),
    record(0x06, [2, 5, 1, 0, 0, 0, 0]),
  ].map((one, i) => (i < 2 ? Buffer.concat([Buffer.from([0x7e, 0x02]), one.subarray(2)]) : one));
  expect(struckOf([PLAIN, STRUCK, ...LOOKS], cells)).toEqual([
    [1, 0],
    [2, 3],
    [2, 4],
    [3, 5],
  ]);
});

test('no font is number 4: the fifth of the file is number 5', () => {
  const looks = [record(0xe0, [4, 0]), record(0xe0, [5, 0])];
  const fonts = [PLAIN, PLAIN, PLAIN, PLAIN, STRUCK];
  const cells = [record(0xfd, [0, 0, 0, 0, 0]), record(0xfd, [0, 1, 1, 0, 0])];
  expect(struckOf([...fonts, ...looks], cells)).toEqual([[1, 1]]);
});

test('runs of a shared text that are struck, though its cell is not', () => {
  const strings = '01000000 01000000 0300 08 0200 616263 01000100 02000000';
  const shared = record(0xfc, Buffer.from(strings.replaceAll(' ', ''), 'hex'));
  const globals = [PLAIN, STRUCK, ...LOOKS, shared];
  const [sheet] = struckSheets(stream(globals, [record(0xfd, [0, 0, 0, 0, 0])]), 'a.xls');
  expect(sheet?.get(1)?.get(0)).toEqual({
    cell: false,
    runs: [
      { from: 1, struck: true },
      { from: 2, struck: false },
    ],
  });
});

test.each([
  ['abc', true, [], 'whole'],
  ['abc', false, [{ from: 1, struck: true }], 'part'],
  ['  c', false, [{ from: 2, struck: true }], 'whole'],
  ['abc', true, [{ from: 0, struck: false }], undefined],
  ['ab ', true, [{ from: 2, struck: false }], 'whole'],
] as const)('“%s” struck %s with runs %j: %s', (text, cell, runs, strike) => {
  expect(strikeOf({ cell, runs }, text)).toBe(strike);
});

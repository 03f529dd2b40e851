import { expect, test } from 'vitest';
import { temporaryFile, textsOf } from '../../../test/support/files.js';
import { readContent } from '../read/content.js';
import type { Grid } from '../table.js';

async function read(content: string, name = 'a.json') {
  return readContent(temporaryFile(name, content));
}

function numbers(grid: Grid | undefined): number[] {
  return (grid?.rows ?? []).map(({ number }) => number);
}

test('an array of objects: all keys are the header, in the order of their first appearance', async () => {
  const { grids, source } = await read('[{"b":1,"a":"x"},{"a":"y","c":true,"b":null}]');
  expect(textsOf(grids[0])).toEqual([
    ['b', 'a', 'c'],
    ['1', 'x'],
    ['', 'y', 'true'],
  ]);
  expect(numbers(grids[0])).toEqual([0, 1, 2]);
  expect(grids[0]?.headerKnown).toBe(true);
  expect(source.format).toBe('json');
});

test('an object that holds one array of objects', async () => {
  const { grids } = await read('{"made":"x","tags":["t"],"records":[{"a":"1"}]}');
  expect(textsOf(grids[0])).toEqual([['a'], ['1']]);
});

test('cells keep their type and nested values', async () => {
  const { grids } = await read('[{"a":1.5,"b":false,"c":["x",{"y":1}],"d":" ","e":"00004"}]');
  expect(grids[0]?.rows[1]?.cells).toEqual([
    { type: 'number', text: '1.5', raw: 1.5 },
    { type: 'boolean', text: 'false', raw: false },
    { type: 'json', text: '["x",{"y":1}]', raw: ['x', { y: 1 }] },
    undefined,
    { type: 'text', text: '00004', raw: '00004' },
  ]);
});

test('keys that objects inherit are keys like others', async () => {
  const { grids } = await read('[{"__proto__":"p","constructor":"c","toString":"t"}]');
  expect(textsOf(grids[0])).toEqual([
    ['__proto__', 'constructor', 'toString'],
    ['p', 'c', 't'],
  ]);
  expect(Object.hasOwn(Object.prototype, 'p')).toBe(false);
});

test('JSON lines: a line that is no object is a finding and the rest is read', async () => {
  const lines = '{"a":"1"}\r\n\n{"a":\n[1]\n{"a":"2"}\n';
  const { grids, findings, source } = await read(lines, 'a.ndjson');
  expect(textsOf(grids[0])).toEqual([['a'], ['1'], ['2']]);
  expect(numbers(grids[0])).toEqual([0, 1, 5]);
  expect(findings).toMatchObject([
    { code: 'json-line-malformed', place: { row: 3 }, params: { reason: '{"a":' } },
    { code: 'json-line-malformed', place: { row: 4 }, params: { reason: '[1]' } },
  ]);
  expect(source.format).toBe('ndjson');
});

test('JSON lines under the name of JSON', async () => {
  const { grids, source } = await read('{"a":"1"}\n{"a":"2"}\n');
  expect(textsOf(grids[0])).toEqual([['a'], ['1'], ['2']]);
  expect(source.format).toBe('ndjson');
});

test('an element that is no object is a finding at its position', async () => {
  const { grids, findings } = await read('[{"a":"1"},7,{"a":"2"}]');
  expect(numbers(grids[0])).toEqual([0, 1, 3]);
  expect(findings).toMatchObject([
    { code: 'json-line-malformed', place: { row: 2 }, params: { reason: '7' } },
  ]);
});

test('an empty array has no rows', async () => {
  const { grids } = await read('[]');
  expect(grids[0]?.rows).toEqual([]);
});

test.each(['[{"a":"1"},', '{"a"', 'nonsense'])('%j is cut off', async (content) => {
  await expect(read(content)).rejects.toMatchObject({ code: 'file-truncated' });
});

test('JSON lines without one object are cut off', async () => {
  await expect(read('x\ny\n', 'a.jsonl')).rejects.toMatchObject({ code: 'file-truncated' });
});

test.each(['{"a":1}', '[1,2]', '7', '{"a":[{"b":1}],"c":[{"d":1}]}'])(
  '%s holds no records',
  async (content) => {
    await expect(read(content)).rejects.toMatchObject({ code: 'format-unsupported' });
  },
);

test('UTF-16 is read', async () => {
  const bytes = Buffer.from('\ufeff[{"a":"Đắk Lắk"}]', 'utf16le');
  const { grids } = await readContent(temporaryFile('a.json', bytes));
  expect(textsOf(grids[0])).toEqual([['a'], ['Đắk Lắk']]);
});

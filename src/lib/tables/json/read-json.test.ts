import { expect, test } from 'vitest';
import { temporaryFile, textsOf } from '../../../../test/support/files.js';
import { readContent } from '../read/read-content.js';
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
  const { grids, notices, source } = await read(lines, 'a.ndjson');
  expect(textsOf(grids[0])).toEqual([['a'], ['1'], ['2']]);
  expect(numbers(grids[0])).toEqual([0, 1, 5]);
  expect(notices).toMatchObject([
    {
      code: 'json-line-malformed',
      place: { row: 3 },
      params: { reason: '{"a":', at: 1, fault: 'unclosed', found: '{' },
    },
    {
      code: 'json-line-malformed',
      place: { row: 4 },
      params: { reason: '[1]', at: [], fault: 'no-record' },
    },
  ]);
  expect(source.format).toBe('ndjson');
});

test('JSON lines under the name of JSON', async () => {
  const { grids, source } = await read('{"a":"1"}\n{"a":"2"}\n');
  expect(textsOf(grids[0])).toEqual([['a'], ['1'], ['2']]);
  expect(source.format).toBe('ndjson');
});

test('an element that is no object is a finding at its position', async () => {
  const { grids, notices } = await read('[{"a":"1"},7,{"a":"2"}]');
  expect(numbers(grids[0])).toEqual([0, 1, 3]);
  expect(notices).toMatchObject([
    { code: 'json-line-malformed', place: { row: 2 }, params: { reason: '7' } },
  ]);
});

test('an empty array has no rows', async () => {
  const { grids } = await read('[]');
  expect(grids[0]?.rows).toEqual([]);
});

test.each([
  ['[{"a":"1"},', 1, 1, 'unclosed', '['],
  ['[\n {"a":"1"},\n {"a"\n', 3, 2, 'unclosed', '{'],
  ['{"a" "b"}', 1, 6, 'colon-missing', '"'],
  ['nonsense', 1, 1, 'word', 'nonsense'],
  ['[{"a":"1"},\r\n{"a":"2"},\r\n]', 2, 10, 'comma-trailing', ','],
  ['[{"á😀":1,}]', 1, 9, 'comma-trailing', ','],
  ['[{"a":1}\n{"a":2}]', 2, 1, 'comma-missing', '{'],
  ['[{"a":1 "b":2}]', 1, 9, 'comma-missing', '"'],
  ['[{"a":1},,{"a":2}]', 1, 10, 'value-missing', ','],
  ['[{"a":}]', 1, 7, 'value-missing', '}'],
  ['// x\n[{"a":1}]', 1, 1, 'comment', '//'],
  ['[{"a":1} /* x */]', 1, 10, 'comment', '/*'],
  ['[{"a":1}, # x\n]', 1, 11, 'comment', '#'],
  ["[{'a':1}]", 1, 3, 'quote-single', "'"],
  ['[{"a":“b”}]', 1, 7, 'quote-curly', '“'],
  ['[{a:1}]', 1, 3, 'key-unquoted', 'a'],
  ['[{"a":NaN}]', 1, 7, 'word', 'NaN'],
  ['[{"a":-Infinity}]', 1, 7, 'word', '-Infinity'],
  ['[{"a":None}]', 1, 7, 'word', 'None'],
  ['[{"a":nullx}]', 1, 7, 'word', 'nullx'],
  ['[{"a":00634}]', 1, 7, 'number', '00634'],
  ['[{"a":.5}]', 1, 7, 'number', '.5'],
  ['[{"a":1.}]', 1, 7, 'number', '1.'],
  ['[{"a":1.001.193}]', 1, 7, 'number', '1.001.193'],
  ['[{"a":"C:\\x"}]', 1, 10, 'escape', '\\x'],
  ['[{"a":"x\ty"}]', 1, 9, 'control', 'U+0009'],
  ['[{"a":"x},\n{"a":"y"}]', 1, 7, 'text-unclosed', '"'],
  ['[{"a":"x"]', 1, 10, 'bracket', ']'],
  ['[{"a":1}]]', 1, 10, 'value-missing', ']'],
  ['[{"a":1}]\n[{"a":2}]', 2, 1, 'another', '['],
])('%j is no JSON: line %d, column %d, %s', async (content, line, column, fault, found) => {
  await expect(read(content)).rejects.toMatchObject({
    code: 'json-malformed',
    params: { line, column, fault, found },
  });
});

test('JSON lines without one value: the first of them is told', async () => {
  await expect(read('\nx\ny\n', 'a.jsonl')).rejects.toMatchObject({
    code: 'json-malformed',
    params: { line: 2, column: 1, fault: 'word' },
  });
});

test.each(['a.json', 'a.jsonl'])(
  'brackets without end in %s are refused by the limit',
  async (name) => {
    const content = `{"a":1}\n{"a":${'['.repeat(100_000)}`;
    await expect(read(content, name)).rejects.toMatchObject({
      code: 'json-too-deep',
      params: { line: 2, limit: 100 },
    });
  },
);

test('a list of lists is a sheet whose header is still to be found', async () => {
  const { grids, notices } = await read('[["Danh sách"],[],["a","b"],["x",1.50],[null,true]]');
  expect(textsOf(grids[0])).toEqual([['Danh sách'], ['a', 'b'], ['x', '1.50'], ['', 'true']]);
  expect(numbers(grids[0])).toEqual([1, 3, 4, 5]);
  expect(grids[0]?.headerKnown).toBe(false);
  expect(notices).toEqual([]);
});

test.each(['a.json', 'a.jsonl'])('a list a line in %s is a row', async (name) => {
  const { grids, source, notices } = await read('["a","b"]\n["x"\n7\n["x","y"]', name);
  expect(textsOf(grids[0])).toEqual([
    ['a', 'b'],
    ['x', 'y'],
  ]);
  expect(numbers(grids[0])).toEqual([1, 4]);
  expect(source.format).toBe('ndjson');
  expect(notices).toMatchObject([{ place: { row: 2 } }, { place: { row: 3 } }]);
});

test('a record over several lines, one after another, has the number of its first line', async () => {
  const { grids, source } = await read('{\n"a":"1"\n}\n{\n"a":"2"}{"a":"3"}');
  expect(textsOf(grids[0])).toEqual([['a'], ['1'], ['2'], ['3']]);
  expect(numbers(grids[0])).toEqual([0, 1, 4, 5]);
  expect(source.format).toBe('ndjson');
});

test('a list of records under the name of JSON lines', async () => {
  const { grids, source } = await read('[\n{"a":"1"},\n{"a":"2"}\n]', 'a.jsonl');
  expect(numbers(grids[0])).toEqual([0, 1, 2]);
  expect(source.format).toBe('json');
});

test('numbers keep their digits, and what no number holds is a text', async () => {
  const content =
    '[{"a":1.005160,"b":12345678901234567890,"c":9007199254740992,"d":1e400,"e":15e-7}]';
  const { grids } = await read(content);
  expect(grids[0]?.rows[1]?.cells).toEqual([
    { type: 'number', text: '1.005160', raw: 1.00516 },
    { type: 'text', text: '12345678901234567890', raw: '12345678901234567890' },
    { type: 'number', text: '9007199254740992', raw: 9007199254740992 },
    { type: 'text', text: '1e400', raw: '1e400' },
    { type: 'number', text: '0.0000015', raw: 0.0000015 },
  ]);
});

test('a number inside a value that no number holds is a text', async () => {
  const { grids } = await read('[{"a":[1.50,9007199254740993]}]');
  expect(grids[0]?.rows[1]?.cells[0]?.raw).toEqual([1.5, '9007199254740993']);
});

test('a key twice in one object is told with the value that gives way', async () => {
  const content = '{"x":0,"x":1,"list":[{"a":"1"},\n{"a":"2",\n"a":"3","b":{"c":null,"c":[1]}}]}';
  const { grids, notices } = await read(content);
  expect(textsOf(grids[0])).toEqual([['a', 'b'], ['1'], ['3', '{"c":[1]}']]);
  const repeated = notices.filter(({ code }) => code === 'json-key-repeated');
  expect(repeated).toMatchObject([
    { code: 'json-key-repeated', place: { column: 'x' }, value: '0', params: { line: 1 } },
    { code: 'json-key-repeated', place: { row: 2, column: 'a' }, value: '2', params: { line: 3 } },
    { code: 'json-key-repeated', place: { row: 2, column: 'c' }, value: 'null' },
  ]);
  expect(repeated[0]?.place.row).toBeUndefined();
});

test('a key twice in a JSON line', async () => {
  const { notices } = await read('{"a":"1"}\n{"a":"2","a":"2"}\n[', 'a.jsonl');
  expect(notices).toMatchObject([
    { code: 'json-key-repeated', place: { row: 2, column: 'a' }, params: { line: 2 } },
    { code: 'json-line-malformed', place: { row: 3 } },
  ]);
});

test('values under a key without a name are told', async () => {
  const { grids, notices } = await read('[{"a":"1"},{"":"x","a":"2"},{" ":"y"},{"":null}]');
  expect(numbers(grids[0])).toEqual([0, 1, 2, 3]);
  expect(notices).toMatchObject([
    { code: 'json-key-blank', place: { row: 2 }, params: { count: 2, example: 'x' } },
  ]);
});

test('UTF-16 is read', async () => {
  const bytes = Buffer.from('\ufeff[{"a":"Đắk Lắk"}]', 'utf16le');
  const { grids } = await readContent(temporaryFile('a.json', bytes));
  expect(textsOf(grids[0])).toEqual([['a'], ['Đắk Lắk']]);
});

test.each([
  [
    'a record',
    (count: number) => `[{${Array.from({ length: count }, (_, i) => `"k${i}":1`).join()}}]`,
  ],
  ['a list', (count: number) => `[[${'1,'.repeat(count - 1)}1],[2]]`],
])('%s of more columns than a sheet may have is refused', async (_, written) => {
  expect((await read(written(16_384))).grids[0]?.rows[0]?.cells).toHaveLength(16_384);
  await expect(read(written(16_385))).rejects.toMatchObject({ code: 'file-too-large' });
});

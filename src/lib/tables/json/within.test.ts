import { expect, test } from 'vitest';
import { temporaryFile, textsOf } from '../../../../test/support/files.js';
import { readContent } from '../read/read-content.js';

async function read(content: string, name = 'a.json') {
  return readContent(temporaryFile(name, content));
}

test.each(['{"a":1}', '[1,2]', '7', '{"1.1":{"a":1}}', '{"a":[1]}'])(
  '%s holds no records',
  async (content) => {
    await expect(read(content)).rejects.toMatchObject({ code: 'json-no-records' });
  },
);

test('several lists of records: which is meant is not ours to choose', async () => {
  await expect(read('{"a":[{"b":1}],"c":{"d":[[1]]},"e":[]}')).rejects.toMatchObject({
    code: 'json-lists-several',
    params: { paths: ['a', 'c.d'] },
  });
});

test.each([
  ['{"data":{"total":1,"tags":["t"],"items":[{"a":"1"}],"errors":[]}}', 'data.items'],
  ['{"rows":[["a"],["1"]]}', 'rows'],
  ['\ufeff{"rows":[{"a":"1"}]}', 'rows'],
])('the only list of records in an object is read and told: %s', async (content, path) => {
  const { grids, notices } = await read(content);
  expect(textsOf(grids[0])).toEqual([['a'], ['1']]);
  expect(notices).toMatchObject([{ code: 'json-list-within', params: { path } }]);
});

test.each([
  '{"total":10035,"page":1,"items":[{"a":"1"}]}',
  '{"status":"ok","result":{"count":1,"entries":[{"a":"1"}]}}',
  '{"code":"00000","message":"success","data":[{"a":"1"}]}',
  '{"meta":{"name":"x","id":7},"links":{"self":"y"},"hits":[{"a":"1"}]}',
  '{"Tổng số":1,"Danh sách xã":[{"a":"1"}]}',
  '{"nguoi_xuat":"An","danhSachThuTuc":[{"a":"1"}]}',
  '{"statusCode":200,"giấy tờ":[{"a":"1"}]}',
])('an envelope is opened: %s', async (content) => {
  const { grids } = await read(content);
  expect(textsOf(grids[0])).toEqual([['a'], ['1']]);
});

test.each([
  ['{"Mã":"1.000080","Tên":"x","Giấy tờ":[{"a":"1"}]}', 'Giấy tờ', ['Mã', 'Tên']],
  ['{"ten":"x","thanhPhan":[{"a":"1"}]}', 'thanhPhan', ['ten']],
  ['{"code":"1.000080","items":[{"a":"1"}]}', 'items', ['code']],
  ['{"wardCode":"A7","data":[{"a":"1"}]}', 'data', ['wardCode']],
  ['{"status":"ok","data":{"maXa":"00637","hoSo":[{"a":"1"}]}}', 'data.hoSo', ['maXa']],
  ['{"xa":{"ten":"x"},"ho":[["a"],["1"]]}', 'ho', ['ten']],
  ['{"level":true,"steps":[{"a":"1"}]}', 'steps', ['level']],
])('a record with a list in it is not taken for the list: %s', async (content, path, fields) => {
  await expect(read(content)).rejects.toMatchObject({
    code: 'json-record-or-list',
    params: { path, fields },
  });
});

test('records behind their codes are a list, with the code as a column where they lack it', async () => {
  const { grids, notices } = await read('{"1.000080":{"a":"x"},"1.000094":{"a":"y","b":[{}]}}');
  expect(textsOf(grids[0])).toEqual([
    ['code', 'a', 'b'],
    ['1.000080', 'x'],
    ['1.000094', 'y', '[{}]'],
  ]);
  expect(notices).toMatchObject([{ code: 'json-records-by-code', params: { put: 'code' } }]);
});

test('records that repeat the key they stand behind', async () => {
  const { grids, notices } = await read('{"k1":{"m":"k1","a":"x"},"7":{"m":7}}');
  expect(textsOf(grids[0])).toEqual([['m', 'a'], ['k1', 'x'], ['7']]);
  expect(notices).toMatchObject([{ code: 'json-records-by-code', params: { put: [] } }]);
});

test('of two records behind one code, both are read', async () => {
  const { grids, notices } = await read(
    '{"00637":{"a":"x","c":1,"c":2},"00634":{"a":"y"},"00637":{"a":"z"}}',
  );
  expect(textsOf(grids[0])).toEqual([
    ['code', 'a', 'c'],
    ['00637', 'x', '2'],
    ['00634', 'y'],
    ['00637', 'z'],
  ]);
  expect(notices.filter(({ code }) => code === 'json-key-repeated')).toMatchObject([
    { place: { row: 1, column: 'c' } },
  ]);
});

test.each([
  '{"00637":{"a":"x"},"00634":7}',
  '{"00637":{"a":"x"},"khac":{"a":"y"}}',
  '{"00637":{"code":"00634"}}',
])('objects behind keys that are not surely codes are refused: %s', async (content) => {
  await expect(read(content)).rejects.toMatchObject({ code: 'json-no-records' });
});

test.each([
  ['{"data":[{"a":1}],"data":[{"a":2}]}', ['data', 'data']],
  ['{"x":{"rows":[[1]]},"x":{"rows":[[2]]}}', ['x', 'x']],
  ['{"data":[{"a":1}],"data":[]}', ['data', 'data']],
])('a list whose key stands there twice is one of several: %s', async (content, paths) => {
  await expect(read(content)).rejects.toMatchObject({
    code: 'json-lists-several',
    params: { paths },
  });
});

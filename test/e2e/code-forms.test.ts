import { describe, expect, test } from 'vitest';
import { Desk } from '../support/cli.js';

interface Found {
  readonly summary: { readonly byStatus?: Readonly<Record<string, number>> };
  readonly findings: readonly {
    readonly code: string;
    readonly row?: number;
    readonly severity: string;
    readonly message: string;
    readonly fix?: { readonly from: string; readonly to: string };
  }[];
}

const desk = new Desk();

function told({ findings }: Found, code: string) {
  return findings.filter((one) => one.code === code);
}

describe('codes of communes in whatever stands around them', () => {
  test.each([
    ['a formula', '"=""00553"""'],
    ['a formula as it is', '="00553"'],
    ['an apostrophe', "'00553"],
    ['decimals', '553.0'],
    ['digits of another width', '００５５３'],
    ['a space inside', '00 553'],
    ['a name behind', '00553 - Xã Cổ Bi'],
    ['a name in front', 'Xã Cổ Bi (00553)'],
    ['the codes above', '0101800553'],
  ])('%s: reconcile looks the code up, tells it and leaves the cell', (_, cell) => {
    desk.put('bang.csv', `STT,Mã xã\n1,${cell}\n`);
    const found = desk.json<Found>('reconcile', 'bang.csv', '--out', 'moi.csv', '--force');
    expect(told(found, 'codes-unwrapped')).toMatchObject([{ severity: 'info' }]);
    expect(found.summary.byStatus).toMatchObject({ unknown: 0 });
    expect(desk.read('moi.csv').split('\n')[1]?.startsWith(`1,${cell},`)).toBe(true);
    const records = desk.json<Found>('validate', 'records', 'bang.csv');
    expect([...told(records, 'unwrap-code'), ...told(records, 'unwrap-text')]).toHaveLength(1);
    expect(told(records, 'code-unread')).toEqual([]);
    expect([...told(records, 'quote-stray'), ...told(found, 'quote-stray')]).toEqual([]);
  });

  test('a code that is another unit’s than the name, or no unit’s, is a question row by row', () => {
    const place = 'Xã Cổ Bi,Huyện Gia Lâm,Hà Nội';
    const cells = ['00553', '26737.0', '99998', '0O553', '2.6E+04', '00553'];
    const rows = cells.map((cell, index) => `${index + 1},${cell},${place}`);
    desk.put('sai.csv', ['STT,Mã xã,Xã,Huyện,Tỉnh', ...rows, ''].join('\n'));
    const found = desk.json<Found>('reconcile', 'sai.csv', '--out', 'sai-moi.csv');
    expect(told(found, 'row-contradictory').map(({ row }) => row)).toEqual([3]);
    expect(told(found, 'row-code-unknown').map(({ row }) => row)).toEqual([4, 5, 6]);
    const statuses = desk
      .read('sai-moi.csv')
      .trimEnd()
      .split('\n')
      .map((line) => line.split(',')[5]);
    expect(statuses.slice(2, 6)).toEqual(Array(4).fill('ambiguous'));
    expect(statuses[1]).toBe(statuses[6]);
    expect(statuses[1]).not.toBe('ambiguous');
  });

  test('what cannot be read is told and kept', () => {
    desk.put('la.csv', 'Mã xã,Xã\n0O553,Xã Cổ Bi\n2.6E+04,Xã Cổ Bi\n');
    const found = desk.json<Found>('validate', 'records', 'la.csv');
    expect(told(found, 'code-unread').map(({ row }) => row)).toEqual([2]);
    expect(told(found, 'code-scientific').map(({ row }) => row)).toEqual([3]);
  });
});

describe('procedure codes in whatever stands around them', () => {
  test.each([
    ['"=""1.000080"""', '1.000080'],
    ["'1.000080", '1.000080'],
    ['1.000.080', '1.000080'],
    ['1. 000080', '1.000080'],
    ['"1,000080"', '1.000080'],
    ['１．００００８０', '1.000080'],
    ['1.000080 - Đăng ký', '1.000080'],
    ['"=""2.002"""', '2.002000'],
  ])('%s is %s', (cell, code) => {
    desk.put('tt.csv', `Mã TTHC,Tên TTHC\n${cell},Đăng ký\n`);
    const found = desk.json<Found>('validate', 'procedures', 'tt.csv');
    expect(found.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(found.findings.map(({ fix }) => fix?.to)).toContain(code);
  });

  test('a name beside the code is read where the list has none of its own', () => {
    desk.put('dm.jsonl', '{"code":"Cấp thẻ (1.000080)"}\n{"code":"1.000081","name":"Đổi thẻ"}\n');
    expect(desk.run('import', 'procedures', 'dm.jsonl').status).toBe(0);
    expect(desk.run('export', 'procedures', '--to', 'ra').status).toBe(0);
    const lines = desk.read('ra/procedures.ndjson').trimEnd().split('\n');
    expect(lines.map((line): unknown => JSON.parse(line))).toMatchObject([
      { code: '1.000080', name: 'Cấp thẻ' },
      { code: '1.000081', name: 'Đổi thẻ' },
    ]);
  });
});

describe('a code that stands beside another name than its row says', () => {
  const header = 'Mã xã,Xã,Huyện,Tỉnh';
  const place = 'Huyện Gia Lâm,Hà Nội';
  const others = Array(3).fill(`00553,Xã Cổ Bi,${place}`).join('\n');

  test('settles nothing in reconcile', () => {
    desk.put('kem.csv', `${header}\n${others}\n00553 - Xã Suối,Xã Cổ Bi,${place}\n`);
    const found = desk.json<Found>('reconcile', 'kem.csv', '--out', 'kem-moi.csv');
    expect(told(found, 'row-code-unknown').map(({ row }) => row)).toEqual([5]);
    desk.put('kem-dung.csv', `${header}\n${others}\n00553 - Cổ Bi,Xã Cổ Bi,${place}\n`);
    const right = desk.json<Found>('reconcile', 'kem-dung.csv', '--out', 'kem-dung-moi.csv');
    expect(told(right, 'row-code-unknown')).toEqual([]);
  });

  test.each([
    ['wards', 'Mã đơn vị,Tên đơn vị', '00553 - Xã Suối,Xã Cổ Bi', '00553 - Cổ Bi,Xã Cổ Bi'],
    ['wards', 'Mã đơn vị,Tên đơn vị,Mã tỉnh', '0101800553,Xã Cổ Bi,79', '0101800553,Xã Cổ Bi,1'],
    ['records', 'Mã xã,Xã', 'Xã Suối (00553),Xã Cổ Bi', 'Xã Cổ Bi (00553),Cổ Bi'],
    ['procedures', 'Mã TTHC,Tên TTHC', '1.000080 - Cấp thẻ,Đổi thẻ', '1.000080 (Đổi thẻ),Đổi thẻ'],
    [
      'procedures',
      'Mã TTHC,Tên TTHC,Phần mở rộng mã',
      '1.000080.H48,Cấp thẻ,.H15',
      '1.000080.H48,Cấp thẻ,.H48',
    ],
  ])('is told in a list of %s (%s)', (kind, head, wrong, right) => {
    desk.put('kem2.csv', `${head}\n${wrong}\n`);
    const found = desk.json<Found>('validate', kind, 'kem2.csv');
    expect(told(found, 'cell-contradicts')).toMatchObject([{ row: 2, severity: 'warning' }]);
    desk.put('kem3.csv', `${head}\n${right}\n`);
    expect(told(desk.json<Found>('validate', kind, 'kem3.csv'), 'cell-contradicts')).toEqual([]);
  });
});

test('one code that lost a zero takes the zeros of no others', () => {
  desk.put('thieu.csv', 'Mã xã,Xã\n00553,A\n26740,B\n26743,C\n0634,D\n637,E\n');
  const found = desk.json<Found>('validate', 'records', 'thieu.csv');
  expect(told(found, 'code-unread').map(({ row }) => row)).toEqual([5]);
  expect(told(found, 'restore-leading-zero')).toMatchObject([{ row: 6, fix: { to: '00637' } }]);
});

test('a local suffix is of Latin letters: one that only looks so is told', () => {
  desk.put('duoi.csv', 'Mã TTHC,Tên TTHC\n1.000080.000.00.00.\u041d48,Cấp thẻ\n');
  expect(
    told(desk.json<Found>('validate', 'procedures', 'duoi.csv'), 'code-malformed'),
  ).toHaveLength(1);
});

import { compareWithRegister } from '../../../src/core/checks/register/run.js';
import type { Finding } from '../../../src/core/findings/index.js';
import {
  buildRecords,
  type DatasetRecord,
  loadKind,
  matchColumns,
} from '../../../src/core/kinds/index.js';
import type { Register } from '../../../src/core/register/index.js';
import type { Block } from '../../../src/lib/tables/index.js';
import { tableOf } from '../datasets/tables.js';
import { miniRegister } from './mini-country.js';

export const CROSSWALK_HEADER = [
  'Mã xã mới',
  'Tên xã mới',
  'Tỉnh mới',
  'Mã xã cũ',
  'Tên xã cũ',
  'Huyện cũ',
  'Tỉnh cũ',
  'Ghi chú',
];

const M = 'Tỉnh Mây Trắng';

/** The conversion table of the mini country as it should be: its rows are 2 to 14 of the sheet. */
export const CROSSWALK: readonly (readonly string[])[] = [
  ['10001', 'Xã Suối Mơ', M, '10001', 'Xã Suối Mơ', 'Thành phố Cầu Mây', M, 'Nhập toàn bộ'],
  ['10001', 'Xã Suối Mơ', M, '10002', 'Xã Núi Bạc', 'Thành phố Cầu Mây', M, 'Nhập một phần'],
  ['10003', 'Phường Cầu Mây', M, '10003', 'Phường Cầu Mây', 'Thành phố Cầu Mây', M, 'Toàn bộ'],
  ['10003', 'Phường Cầu Mây', M, '10002', 'Xã Núi Bạc', 'Thành phố Cầu Mây', M, 'Phần còn lại'],
  ['10004', 'Xã Bến Hòa', M, '10004', 'Xã Tân Lập', 'Huyện Hạ Lang (102)', M, 'Nhập toàn bộ'],
  ['10004', 'Xã Bến Hòa', M, '10005', 'Xã Bến Hòa', 'Huyện Hạ Lang (102)', M, 'Nhập toàn bộ'],
  ['11002', 'Xã Tân Lập', M, '11001', 'Xã Tân Lập', 'Thượng Lang', 'Suối Xanh', 'Toàn bộ'],
  ['11002', 'Xã Tân Lập', M, '11002', 'Xã Đá Dựng', 'Thượng Lang', 'Suối Xanh', 'Toàn bộ'],
  [
    '10007',
    'Đặc khu Hòn Sao',
    M,
    '',
    '',
    'Huyện Hòn Sao',
    M,
    'Sắp xếp toàn bộ huyện Hòn Sao thành đặc khu Hòn Sao',
  ],
  ['11003', 'Xã Ea Ning', M, '11003', 'Xã Ea KNuec', 'Thượng Lang', 'Suối Xanh', 'Đổi tên'],
  ['10006', 'Xã Đồng Xanh', M, '10006', 'Xã Đồng Xanh', 'Huyện Hạ Lang', M, 'Giữ nguyên'],
  ['20001', 'Xã Gió Lộng', 'Đồi Gió', '20001', 'Xã Gió Lộng', 'Huyện Gió', 'Đồi Gió', 'Toàn bộ'],
  ['20001', 'Xã Gió Lộng', 'Đồi Gió', '20002', 'Xã Gió Ngàn', 'Huyện Gió', 'Đồi Gió', 'Toàn bộ'],
];

/** What a test changes about how a table is compared. */
export interface ComparedHow {
  readonly register?: Register;
  readonly day?: string;
  readonly merges?: readonly Block[];
}

/** Reads rows below a header as a kind and holds them against a register, the mini country's. */
export function compareRows(
  kindName: 'wards' | 'crosswalk',
  header: readonly string[],
  rows: readonly (readonly string[])[],
  { register = miniRegister(), day, merges }: ComparedHow = {},
): readonly Finding[] {
  const kind = loadKind(kindName);
  const table = { ...tableOf(header, rows), ...(merges && { merges }) };
  const matching = matchColumns(kind, table, []);
  if (!matching.complete) throw new Error(`not all columns of ${kindName} in ${header}`);
  const { records } = buildRecords(kind, [{ table, matching }], () => true);
  return compareWithRegister({ register, kind, records: records as DatasetRecord[], day });
}

/** The conversion table with some cells changed: row of the sheet, header, text. */
export function crosswalkWith(
  ...changes: readonly (readonly [row: number, header: string, text: string])[]
): readonly (readonly string[])[] {
  return CROSSWALK.map((cells, index) =>
    cells.map((cell, column) => {
      const change = changes.find(
        ([row, header]) => row === index + 2 && header === CROSSWALK_HEADER[column],
      );
      return change === undefined ? cell : change[2];
    }),
  );
}

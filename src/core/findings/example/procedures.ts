import type { Example, ExampleFile, ExampleSheet } from './example.js';

/** A list of procedures as a csv file, a line a row. */
export function csv(...lines: readonly string[]): Example {
  return filesOf({ name: 'danh-sach.csv', content: `${lines.join('\n')}\n` });
}

/** A list of procedures as a workbook. */
export function workbook(...sheets: readonly ExampleSheet[]): Example {
  return filesOf({ name: 'danh-sach.xlsx', sheets });
}

/** An example of several files that are read together as procedures. */
export function filesOf(...files: readonly ExampleFile[]): Example {
  return { kind: 'procedures', files };
}

export const HEADER = 'Mã số,Tên';

/** A row without any finding. */
export const ROW = '1.000080,Đăng ký nhận cha mẹ con';

/** A sheet without any finding. */
export const SHEET: ExampleSheet = {
  name: 'Danh sách',
  rows: [
    ['Mã số', 'Tên'],
    ['1.000080', 'Đăng ký nhận cha mẹ con'],
  ],
};

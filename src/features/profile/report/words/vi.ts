/** Lời về hồ sơ xuất. */
export const vi = {
  heading: 'Hồ sơ xuất {name}, bản {version}: {title}',
  kind: 'Loại dữ liệu: {kind}',
  anyKind: 'Dùng cho mọi loại dữ liệu.',
  file: '{name} ({format})',
  whole: 'các bản ghi nguyên vẹn, đủ mọi trường',
  table: 'bảng “{name}”: {rows}',
  record: 'mỗi bản ghi một dòng',
  item: 'mỗi mục của {lists} một dòng',
  column: '{name} ← {from}',
  fixed: '{name} ← “{value}”',
  counted: '{name} ← số thứ tự dòng',
  leftOut: 'Không mang theo: {fields}',
  sheetsLeftOut:
    'Trang tính không có tiêu đề cột nào nhận ra được (không đưa vào hồ sơ xuất): {sheets}',
  unmatched: 'Tiêu đề cột chưa tìm được trường (để trống trong hồ sơ): {headers}',
  written: 'Đã ghi vào {file}. Hãy sửa rồi chạy haicap profile check {file}.',
  verdict: 'Hồ sơ xuất dùng được.',
  columnsTable: {
    sheet: 'Các cột',
    columns: { file: 'Tệp', table: 'Bảng', name: 'Cột', from: 'Lấy từ', rule: 'Quy tắc' },
  },
  number: 'số thứ tự dòng',
  rules: { required: 'bắt buộc', unique: 'không trùng', length: '{most} {of}' },
  measures: { characters: 'ký tự', bytes: 'byte' },
} as const;

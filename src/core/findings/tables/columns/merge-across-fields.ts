import { defineFinding } from '../../define.js';
import { workbook } from '../../example/procedures.js';

export const mergeAcrossFields = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['range', 'others'],
  vi: {
    title: 'Ô trộn ngang qua cột của nhiều trường',
    message:
      'Ô trộn {range} nằm ngang qua nhiều trường: “{value}” chỉ được lấy cho cột “{column}”; ở đó các cột sau để trống: {others}.',
    suggestion: 'Hãy bỏ trộn ô rồi gõ giá trị của từng cột vào ô của cột đó.',
    why: 'Ô trộn chỉ chứa một giá trị. Khi nó nằm ngang qua cột của hai trường khác nhau (ví dụ cấp thực hiện và cơ quan thực hiện), chép giá trị ấy vào cả hai trường là đoán: cơ quan sẽ thành “Xã”. Vì vậy chỉ trường đầu tiên nhận giá trị, các trường kia để trống và được nêu ra. Ô trộn dọc, ô trộn trong tiêu đề, dòng mục và ô trộn qua nhiều cột của một trường vẫn được đọc như thường.',
    remedy: 'Trong Excel bấm Bỏ trộn ô (Unmerge Cells), điền giá trị đúng cho từng ô rồi lưu lại.',
  },
  en: {
    title: 'A merged block across several fields',
    message:
      'The merged block {range} lies across several fields: “{value}” was taken for the column “{column}” only; these columns are empty there: {others}.',
    suggestion: 'Unmerge the cells and type the value of each column into its own cell.',
    why: 'A merged block holds one value. Where it lies across the columns of two different fields (the level and the executing agency, say), copying it into both is a guess: the agency would become “Xã”. So only the first field has it; the others stay empty and are named. Blocks merged downwards, those of headers and sections, and those over several columns of one field are read as ever.',
    remedy: 'In Excel choose Unmerge Cells, fill in the right value of each cell, and save.',
  },
  example: workbook({
    name: 'Danh sách',
    rows: [
      ['Mã số', 'Tên', 'Cấp thực hiện', 'Cơ quan thực hiện'],
      ['1.000080', 'Đăng ký nhận cha mẹ con', 'Cấp xã'],
    ],
    merged: ['C2:D2'],
  }),
});

import { defineFinding } from '../../define.js';
import { filesOf, HEADER, ROW } from '../../example/procedures.js';

export const cellTooLong = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['length', 'limit'],
  vi: {
    title: 'Nội dung dài hơn một ô của sổ tính',
    message:
      '“{column}” ({field}) của bản ghi {key} có {length} ký tự; một ô xlsx chỉ chứa được {limit}. Chưa ghi tệp nào.',
    suggestion:
      'Hãy chạy lại với --long-text companion: nội dung sẽ nằm trong một tệp văn bản cạnh sổ tính, còn ô ghi tên tệp đó.',
    why: 'Excel không mở được sổ tính có ô quá 32.767 ký tự, và các phần mềm khác thì cắt bớt khi ghi. Thành phần hồ sơ bị cắt giữa chừng trông vẫn như đủ. Vì vậy chương trình không cắt gì: việc xuất bị từ chối trước khi ghi tệp nào.',
    remedy:
      'Xuất với --long-text companion. Khi nhập lại sổ tính, để các tệp văn bản ở cạnh thì nội dung được đọc lại đủ; csv, json và ndjson luôn chứa trọn nội dung.',
  },
  en: {
    title: 'A text is longer than a cell of a workbook',
    message:
      '“{column}” ({field}) of record {key} has {length} characters; a cell of an xlsx workbook holds {limit}. Nothing was written.',
    suggestion:
      'Run the command again with --long-text companion: the text then stands in a text file beside the workbook, and the cell names it.',
    why: 'Excel opens no workbook with more than 32,767 characters in one cell, and programs that write one cut the text. A list of documents that ends in the middle looks complete. So nothing is cut: the export is refused before any file is written.',
    remedy:
      'Export with --long-text companion. Import the workbook with its text files beside it, and the texts are read again; csv, json and ndjson hold them whole in any case.',
  },
  example: {
    ...filesOf({
      name: 'danh-sach.csv',
      content: `${HEADER},Yêu cầu điều kiện\n${ROW},…\n`,
      long: { text: 'Có giấy xác nhận. ', times: 2000 },
    }),
    command: 'export',
    options: ['--to', 'xuat'],
  },
});

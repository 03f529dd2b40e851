import { NOTICES } from '../../../../lib/tables/index.js';
import { defineFinding } from '../../define.js';
import { SHEET, workbook } from '../../example/procedures.js';

export const companionMissing = defineFinding({
  severity: 'error',
  rejecting: true,
  params: NOTICES['companion-missing'],
  vi: {
    title: 'Thiếu tệp văn bản mà ô trỏ tới',
    message:
      'Ô này trỏ tới tệp văn bản “{companion}”, nhưng cạnh sổ tính không có tệp đó đúng như lúc được ghi.',
    suggestion: 'Hãy để “{companion}” của cùng lần xuất vào thư mục chứa sổ tính.',
    why: 'Nội dung dài hơn một ô của sổ tính được xuất ra một tệp văn bản ở cạnh, còn ô ghi tên và mã kiểm của tệp. Không có đúng tệp ấy thì không biết nội dung, và tệp đã bị sửa thì không được coi là nó.',
    remedy:
      'Chép các tệp văn bản của lần xuất cùng với sổ tính. Nếu muốn sửa nội dung, hãy sửa trong tệp csv hoặc json.',
  },
  en: {
    title: 'The text file that a cell stands for is missing',
    message:
      'The cell stands for the text file “{companion}”, which is not beside this workbook as it was written.',
    suggestion: 'Put “{companion}” from the same export into the folder of the workbook.',
    why: 'A text that is longer than a cell of a workbook is exported into a text file beside it, and the cell holds the file’s name and checksum. Without that very file the text is not known, and a file that was changed is not taken for it.',
    remedy:
      'Copy the text files of the export together with the workbook. If a text was to be changed, write it into the csv or json file instead.',
  },
  example: workbook({
    ...SHEET,
    rows: [
      ['Mã số', 'Tên'],
      ['1.000080', `haicap-text:procedures.1.000080.name.txt sha256:${'0'.repeat(64)}`],
    ],
  }),
});

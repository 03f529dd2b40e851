import { defineFinding } from '../../define.js';
import { records } from '../reconcile-examples.js';

export const rowSetAside = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['expected', 'found'],
  vi: {
    title: 'Dòng bị để riêng vì thiếu hoặc thừa ô',
    message:
      'Dòng {row} có {found} ô trong khi tiêu đề có {expected} cột: dòng này không có trong tệp kết quả mà nằm trong tệp .exceptions.csv bên cạnh.',
    suggestion:
      'Xem dòng có bị ngắt giữa chừng, hoặc có ô nào chứa dấu phân cách mà chưa được bao bằng dấu nháy kép.',
    why: 'Các cột haicap_… được thêm vào cuối dòng. Ở một dòng thiếu hay thừa ô, chúng sẽ rơi vào cột khác, và ô mã, ô tên cũng có thể đã lệch cột. Dòng vì vậy được để riêng nguyên vẹn; số dòng vẫn khớp vì có tính nó.',
    remedy: 'Sửa dòng trong tệp gốc, hoặc xuất lại tệp từ sổ tính gốc, rồi chạy lại.',
  },
  en: {
    title: 'A row was set aside for its number of cells',
    message:
      'Row {row} has {found} cells but the header has {expected} columns: the row is not in the output, but in the .exceptions.csv file beside it.',
    suggestion:
      'Check that the row was not broken off halfway, and look for a cell that contains the delimiter and is not in quotation marks.',
    why: 'The columns haicap_… are put behind each row. Behind a row with too few or too many cells they would fall into other columns, and its code or name may have moved as well. So the row is set aside as it stands; the ledger counts it.',
    remedy:
      'Correct the row in the original file, or export the file again from the original workbook, and run the command again.',
  },
  example: records('Mã xã,Xã', '00634,Phường Đại Mỗ', '00553'),
});

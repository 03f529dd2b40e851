import { defineFinding } from '../../define.js';
import { csv, ROW } from '../../example/procedures.js';

export const headerAmbiguous = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['other'],
  vi: {
    title: 'Có hai dòng giống dòng tiêu đề',
    message: 'Dòng {row} được lấy làm dòng tiêu đề, nhưng dòng {other} cũng giống dòng tiêu đề.',
    suggestion: 'Nếu dòng {other} mới đúng, hãy chạy lại với --header-row {other}.',
    why: 'Phía trên bảng đôi khi có một dòng chú giải dùng đúng những tên cột của bảng. Khi giữa hai dòng như vậy không có dữ liệu, dòng nhận ra được nhiều cột hơn được lấy làm tiêu đề.',
    remedy: 'Xem bảng bằng lệnh inspect; dùng --header-row để chỉ rõ dòng cuối cùng của tiêu đề.',
  },
  en: {
    title: 'Two rows look like the header',
    message: 'Row {row} was taken for the header, but row {other} looks like one too.',
    suggestion: 'If row {other} is the right one, run again with --header-row {other}.',
    why: 'Above a table there is sometimes a legend that uses the very names of its columns. When no data stand between two such rows, the one with more recognised columns is taken.',
    remedy:
      'Look at the table with the inspect command; name the header’s last row with --header-row.',
  },
  example: csv('Mã số,Tên', 'Mã số,Tên,Lĩnh vực', `${ROW},Hộ tịch`),
});

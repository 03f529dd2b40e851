import type { Example } from '../example.js';
import { csv, HEADER, ROW, workbook } from './procedures.js';

/** Examples of the codes about headers and the fields that columns are matched to. */
export const columns = {
  'header-not-found': csv('Ngày,Người trực', '01/07/2025,Nguyễn Văn A'),
  'header-ambiguous': csv('Mã số,Tên', 'Mã số,Tên,Lĩnh vực', `${ROW},Hộ tịch`),
  'notes-without-header': csv(`${HEADER},,Lĩnh vực`, `${ROW},Đã bãi bỏ,Hộ tịch`),
  'column-missing': csv('Mã số,Lĩnh vực', '1.000080,Hộ tịch'),
  'column-claimed-twice': csv('Mã số,Tên thủ tục,Tên TTHC', '1.000080,Đăng ký khai sinh,Khai sinh'),
  'column-unmatched': csv(`${HEADER},Người nhập liệu`, `${ROW},Tổ 3`),
  'column-guessed': csv('Mã số,Tên thủ tục hành chin', ROW),
  'header-unit-differs': csv(`${HEADER},Thời hạn giải quyết (ngày làm việc)`, `${ROW},48 giờ`),
  'layout-drifted': {
    ...csv(`${HEADER},Ghi chú`, `${ROW},`),
    beside: [
      {
        name: 'anh-xa.json',
        content:
          '{"kind": "procedures", "columns": {"Mã số": "code"}, "layout": {"columns": [{"letter": "B", "header": "Mã số"}]}}\n',
      },
    ],
    options: ['--mapping', 'anh-xa.json'],
  },
  'hidden-column-yields': workbook({
    name: 'Danh sách',
    rows: [
      ['Mã số', 'Tên', 'Tên'],
      ['1.000080', 'Nhận cha mẹ con', 'Đăng ký nhận cha mẹ con'],
    ],
    hiddenColumns: [1],
  }),
  'merge-across-fields': workbook({
    name: 'Danh sách',
    rows: [
      ['Mã số', 'Tên', 'Cấp thực hiện', 'Cơ quan thực hiện'],
      ['1.000080', 'Đăng ký nhận cha mẹ con', 'Cấp xã'],
    ],
    merged: ['C2:D2'],
  }),
  'dates-month-first': csv(
    `${HEADER},Ngày có hiệu lực`,
    `${ROW},07/01/2025`,
    '1.000094,Đăng ký kết hôn,08/15/2025',
  ),
  'dates-contradictory': csv(
    `${HEADER},Ngày có hiệu lực`,
    `${ROW},15/08/2025`,
    '1.000094,Đăng ký kết hôn,08/15/2025',
  ),
  'dates-doubtful': csv(
    `${HEADER},Ngày có hiệu lực,Ngày hết hiệu lực`,
    `${ROW},08/15/2025,07/01/2026`,
  ),
  'dates-converted': workbook({
    name: 'Danh sách',
    rows: [
      ['Mã số', 'Tên', 'Ngày có hiệu lực'],
      ['1.000080', 'Đăng ký khai sinh', { number: 45664, format: 'dd/mm/yyyy' }],
      ['1.000094', 'Đăng ký kết hôn', '15/08/2025'],
    ],
  }),
  'unit-unread': csv(
    'ĐVT: trăm nghìn đồng,,',
    'Mã TTHC,Tên TTHC,Phí',
    `${ROW},5`,
    '1.000094,Đăng ký kết hôn,7',
  ),
  'mapping-unused': { ...csv(HEADER, ROW), options: ['--map', 'Tên gọi=name'] },
} as const satisfies Record<string, Example>;

import type { Example } from '../example.js';
import { csv, HEADER, ROW } from './procedures.js';

/** Examples of the codes about headers and the fields that columns are matched to. */
export const columns = {
  'header-not-found': csv('Ngày,Người trực', '01/07/2025,Nguyễn Văn A'),
  'column-missing': csv('Mã số,Lĩnh vực', '1.000080,Hộ tịch'),
  'column-claimed-twice': csv('Mã số,Tên thủ tục,Tên TTHC', '1.000080,Đăng ký khai sinh,Khai sinh'),
  'column-unmatched': csv(`${HEADER},Người nhập liệu`, `${ROW},Tổ 3`),
  'column-guessed': csv('Mã số,Tên thủ tục hành chin', ROW),
  'mapping-unused': { ...csv(HEADER, ROW), options: ['--map', 'Tên gọi=name'] },
} as const satisfies Record<string, Example>;

import type { Example } from '../example.js';
import { csv, HEADER, ROW } from './procedures.js';

/** Examples of the codes about rows and headers that stand where none should. */
export const layout = {
  'rows-above-header': csv('1.000094,Đăng ký kết hôn', HEADER, ROW),
  'header-second': csv(HEADER, ROW, 'Tên,Mã số', 'Đăng ký kết hôn,1.000094'),
  'delimiter-second': csv(
    `${HEADER},Lĩnh vực`,
    `${ROW},Hộ tịch`,
    `${ROW},Hộ tịch`,
    '1.000094;Đăng ký kết hôn;Hộ tịch',
    '1.000110;Đăng ký nhận cha, mẹ, con;Hộ tịch',
  ),
  'rows-not-understood': csv('1.000094', HEADER, ROW),
  'tables-side-by-side': csv(
    `${HEADER},,${HEADER}`,
    `${ROW},,1.000094,Đăng ký kết hôn`,
    `,,,1.000110,"Đăng ký nhận cha, mẹ, con"`,
  ),
  'table-beside': csv(`${HEADER},,`, `${ROW},1.000094,Đăng ký kết hôn`),
} as const satisfies Record<string, Example>;

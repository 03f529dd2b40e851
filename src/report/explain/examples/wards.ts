import type { Example } from '../example.js';

/** A list of units that is checked as of a day. */
function list(day: string | undefined, header: string, ...rows: string[]): Example {
  return {
    command: 'wards check',
    files: [{ name: 'don-vi.csv', content: `${[header, ...rows].join('\n')}\n` }],
    ...(day !== undefined && { options: ['--as-of', day] }),
  };
}

/** A conversion table: new code, new name, old code, old name, note. */
function crosswalk(...rows: string[]): Example {
  const header = 'Mã xã mới,Tên xã mới,Mã xã cũ,Tên xã cũ,Ghi chú';
  return {
    command: 'wards check',
    files: [{ name: 'chuyen-doi.csv', content: `${[header, ...rows].join('\n')}\n` }],
  };
}

const TODAY = '2026-09-20';
const BEFORE = '2025-06-30';
const NAMES = 'Mã xã,Tên xã';

/** Examples of the codes about units and relations that are held against the ward register. */
export const wards = {
  'ward-code-name-mismatch': list(TODAY, NAMES, '00634,Phường Đại Mỗ'),
  'ward-unknown': list(TODAY, NAMES, '99999,Xã Không Tên'),
  'ward-not-in-force': list(TODAY, NAMES, '00001,Phường Phúc Xá'),
  'ward-province-mismatch': list(
    TODAY,
    `${NAMES},Tỉnh`,
    '00070,Phường Hoàn Kiếm,Thành phố Hải Phòng',
  ),
  'ward-district-mismatch': list(
    BEFORE,
    `${NAMES},Quận/huyện`,
    '00001,Phường Phúc Xá,Quận Hoàn Kiếm',
  ),
  'relation-unknown': crosswalk('00070,Phường Hoàn Kiếm,00001,Phường Phúc Xá,Nhập toàn bộ'),
  'relation-missing': crosswalk(
    '23041,Xã Hồng Thái,23038,Xã Phan Thanh,Nhập toàn bộ',
    '23041,Xã Hồng Thái,23041,Xã Hồng Thái,Nhập toàn bộ',
  ),
  'coverage-mismatch': crosswalk('23053,Xã Hòa Thắng,23053,Xã Hòa Thắng,Nhập toàn bộ'),
  'land-missing': crosswalk(
    '07537,Xã Biên Sơn,07537,Xã Phong Vân,Nhập toàn bộ',
    '07537,Xã Biên Sơn,07555,Xã Biên Sơn,Nhập toàn bộ',
  ),
  'legal-sources-differ': crosswalk('13363,Phường Tiên Sơn,13369,Phường Tiên Sơn,Nhập toàn bộ'),
  'coverage-imprecise': crosswalk('00118,Phường Bồ Đề,00151,Phường Phúc Đồng,Nhập một phần'),
  'ward-type-mismatch': list(TODAY, NAMES, '09496,Xã Lương Tài'),
  'name-not-official': list(TODAY, NAMES, '00070,phường hoàn kiếm'),
  'coverage-unread': crosswalk('23041,Xã Hồng Thái,23038,Xã Phan Thanh,Xem phụ lục'),
  'list-vintage': list(undefined, NAMES, '00070,Phường Hoàn Kiếm'),
} as const satisfies Record<string, Example>;

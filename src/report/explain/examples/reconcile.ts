import type { Example } from '../example.js';

/** Examples of the codes about records keyed by ward. */
export const reconcile = {
  'ward-columns-missing': records('Họ tên,Ngày sinh', 'Chủ hộ 1,1980'),
  'reconciled-before': records('Mã xã,haicap_status', '00634,merged'),
  'vintage-detected': records('Mã xã,Xã', '00634,Phường Đại Mỗ'),
  'row-split-open': records(
    'Mã xã,Xã,Huyện,Tỉnh',
    '00634,Phường Đại Mỗ,Quận Nam Từ Liêm,Thành phố Hà Nội',
  ),
  'row-ambiguous': records('Mã xã', '00634'),
  'row-contradictory': records(
    'Mã xã,Xã,Huyện,Tỉnh',
    '00634,Xã Cổ Bi,Huyện Gia Lâm,Thành phố Hà Nội',
  ),
  'row-ward-unknown': records('Xã,Huyện,Tỉnh', 'Xã Vô Danh,Huyện Vô Danh,Tỉnh Vô Danh'),
} as const satisfies Record<string, Example>;

/** A table that is reconciled. */
function records(...lines: readonly string[]): Example {
  return {
    command: 'reconcile',
    files: [{ name: 'so-ho.csv', content: `${lines.join('\n')}\n` }],
    options: ['--out', 'so-ho-moi.csv'],
  };
}

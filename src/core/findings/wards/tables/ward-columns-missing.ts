import { defineFinding } from '../../define.js';
import { records } from '../reconcile-examples.js';

export const wardColumnsMissing = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['expected', 'flags'],
  vi: {
    title: 'Không thấy cột nào cho biết xã, phường',
    message: 'Bảng không có cột mã xã, tên xã hay địa chỉ; các tiêu đề được tìm: {expected}.',
    suggestion:
      'Nếu một cột của bảng cho biết xã, phường, hãy thêm vào lệnh (chọn một; wardCode là mã, ward là tên, address là địa chỉ): {flags}',
    why: 'Muốn biết mỗi dòng nay thuộc xã, phường nào thì phải có ít nhất một cột nói lên điều đó: mã, tên (kèm huyện, tỉnh) hoặc cả địa chỉ.',
    remedy: 'Thêm cột đó vào bảng, hoặc chỉ cho haicap cột nào là cột nào bằng --map.',
  },
  en: {
    title: 'No column says which ward is meant',
    message:
      'The table has no column of ward codes, ward names or addresses; looked for: {expected}.',
    suggestion:
      'If a column of the table says the ward, add to the command (one of them; wardCode is a code, ward a name, address an address): {flags}',
    why: 'To say which ward a row belongs to today, at least one column has to say where it belonged: a code, a name (with district and province) or a whole address.',
    remedy: 'Add such a column, or tell haicap which one it is with --map.',
  },
  example: records('Họ tên,Ngày sinh', 'Chủ hộ 1,1980'),
});

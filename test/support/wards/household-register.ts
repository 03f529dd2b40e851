import { merge, number, text, workbookOf } from '../documents/workbooks.js';

export const HEADER = ['STT', 'Chủ hộ', 'Mã xã', 'Phường/Xã', 'Quận/Huyện', 'Tỉnh/TP'].map(text);
const BAC_NINH = [text('Huyện Lương Tài'), text('Tỉnh Bắc Ninh')];
const HA_NOI = [text('Quận Nam Từ Liêm'), text('Thành phố Hà Nội')];

/** A household register of two sheets: one with sections, a total and merged cells, one with addresses. */
export function register() {
  const workbook = workbookOf({
    'Sổ hộ': [
      [text('SỔ HỘ KHẨU')],
      [],
      HEADER,
      [text('I'), text('KHU VỰC BẮC NINH')],
      [number(1), text('Chủ hộ 1'), number(9496, '00000'), text('Thị trấn Thứa'), ...BAC_NINH],
      [number(2), text('Chủ hộ 2'), number(9505), text('xã Phú Hoà'), ...BAC_NINH],
      [text('II'), text('KHU VỰC HÀ NỘI')],
      [number(3), text('Chủ hộ 3'), number(634, '00000'), text('Phường Đại Mỗ'), ...HA_NOI],
      [number(4), text('Chủ hộ 4'), undefined, undefined, undefined, undefined],
      [text('Tổng cộng'), undefined, number(4)],
    ],
    'Ghi chú': [[text('Danh sách do xã lập')]],
    'Doanh nghiệp': [
      [text('Tỉnh'), text('Địa chỉ'), text('Vốn')],
      [text('Thành phố Hồ Chí Minh'), text('Số 1, P. Bến Nghé, Q.1, TP.HCM'), number(1.5, '0.00')],
      [
        text('Thành phố Hà Nội'),
        text('Số 2, Phường Đại Mỗ, Quận Nam Từ Liêm, Hà Nội'),
        number(45_839, 'dd/mm/yyyy'),
      ],
    ],
  });
  // The fourth household is of the third one's ward.
  merge(workbook, 'Sổ hộ', ['A1:F1', 'C8:C9', 'D8:D9', 'E8:E9', 'F8:F9']);
  return workbook;
}

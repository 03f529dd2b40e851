import { defineFinding } from '../../define.js';
import { SHEET, workbook } from '../../example/procedures.js';

export const sheetHidden = defineFinding({
  severity: 'info',
  rejecting: false,
  params: [],
  vi: {
    title: 'Trang tính bị ẩn',
    message: 'Trang tính này đang bị ẩn trong sổ tính.',
    suggestion: 'Hãy bỏ ẩn trang trong Excel để xem nó có thuộc danh sách cần nhập hay không.',
    why: 'Trang ẩn thường chứa danh mục phụ, bản nháp hoặc số liệu cũ mà người nhận không nhìn thấy. Việc nó tồn tại được báo ra để không ai nhập nhầm hoặc bỏ sót.',
    remedy:
      'Trong Excel bấm chuột phải vào tên trang → Bỏ ẩn (Unhide), xem nội dung rồi quyết định giữ hay xóa.',
  },
  en: {
    title: 'A hidden sheet',
    message: 'This sheet is hidden in the workbook.',
    suggestion: 'Unhide it in Excel to see whether it belongs to the list you want.',
    why: 'Hidden sheets often hold auxiliary lists, drafts or old figures that the recipient does not see. It is reported so that nobody imports it by mistake or misses it.',
    remedy:
      'In Excel, right-click a sheet’s name → Unhide, look at it, and decide whether to keep or delete it.',
  },
  example: workbook(SHEET, {
    name: 'Bản nháp',
    hidden: true,
    rows: [
      ['Mã số', 'Tên'],
      ['1.000094', 'Đăng ký kết hôn'],
    ],
  }),
});

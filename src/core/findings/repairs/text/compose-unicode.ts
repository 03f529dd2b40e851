import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const composeUnicode = defineFinding({
  severity: 'info',
  rejecting: false,
  params: [],
  vi: {
    title: 'Ghép dấu về Unicode dựng sẵn',
    message: 'Cột “{column}”: chữ và dấu gõ rời được ghép lại, “{from}” → “{to}”.',
    why: 'Cùng một chữ “ế” có thể được lưu thành một ký tự (dựng sẵn) hoặc thành chữ e kèm hai dấu rời (tổ hợp). Nhìn giống hệt nhau nhưng máy coi là khác, nên tìm kiếm và đối chiếu bị trượt. Bộ dữ liệu chỉ dùng dạng dựng sẵn (NFC).',
    remedy:
      'Không phải làm gì: chữ hiển thị không đổi. Có thể đặt bộ gõ ở chế độ “Unicode dựng sẵn”.',
  },
  en: {
    title: 'Letters and accents composed',
    message: 'Column “{column}”: letters and accents typed apart were composed, “{from}” → “{to}”.',
    why: 'The letter “ế” can be stored as one character or as an e followed by two combining marks. Both look the same but are different to a machine, so searching and matching miss. Datasets hold only the composed form (NFC).',
    remedy:
      'Nothing to do: what is displayed does not change. The input method can be set to composed (precomposed) Unicode.',
  },
  example: csv(HEADER, `1.000080,${'Đăng ký khai sinh'.normalize('NFD')}`),
});

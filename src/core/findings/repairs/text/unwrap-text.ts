import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const unwrapText = defineFinding({
  severity: 'info',
  rejecting: false,
  params: [],
  vi: {
    title: 'Bỏ dấu bao quanh chữ trong ô',
    message: 'Dấu do phần mềm đặt quanh chữ trong ô đã được bỏ, “{from}” → “{to}”.',
    why: 'Để Excel không đổi mã thành số hay ngày, nhiều phần mềm xuất mỗi ô thành công thức chỉ gồm chữ, như ="1.005160"; phần mềm khác đặt mọi ô trong dấu nháy đơn. Mở bằng Excel thì công thức hiện đúng chữ bên trong, nên đó mới là nội dung ô. Dấu nháy đơn chỉ được bỏ khi phần lớn các dòng của bảng đều viết như vậy.',
    remedy:
      'Không phải làm gì. Nếu dấu ấy thuộc về nội dung, hãy tắt cách sửa này trong tệp cấu hình.',
  },
  en: {
    title: 'Marks around a cell’s text taken off',
    message: 'What a program put around the text of the cell was taken off, “{from}” → “{to}”.',
    why: 'To keep Excel from making numbers or dates of codes, many programs export every cell as a formula that is nothing but a text, ="1.005160"; others put all cells in single quotes. Excel shows the text inside such a formula, so that is what the cell holds. Single quotes are taken off only where most rows of the table are written so.',
    remedy:
      'Nothing to do. If the marks belong to the text, switch this repair off in the configuration.',
  },
  example: csv(HEADER, '1.000080,"=""Đăng ký khai sinh"""'),
});

import { defineFinding } from '../../define.js';
import { csv, HEADER, ROW } from '../../example/procedures.js';

export const tablesSideBySide = defineFinding({
  severity: 'info',
  rejecting: false,
  params: ['columns'],
  vi: {
    title: 'Các bảng nằm cạnh nhau',
    message: 'Có nhiều bảng nằm cạnh nhau, mỗi bảng được đọc riêng: các cột {columns}.',
    why: 'Để đỡ tốn giấy, một danh sách có khi được chia làm hai nửa với cùng tiêu đề, hoặc hai danh sách nằm cạnh nhau trên một trang tính. Khi chắc chắn bảng này hết ở đâu và bảng kia bắt đầu từ đâu, mỗi bảng được đọc riêng và có phần kê dòng riêng.',
    remedy: 'Không phải làm gì nếu các cột của mỗi bảng đều đúng; xem lại bằng lệnh inspect.',
  },
  en: {
    title: 'Tables side by side',
    message: 'Several tables stand side by side; each was read for itself: columns {columns}.',
    why: 'To save paper, lists are laid out in two halves with the same headers, or two lists stand next to each other on one sheet. Where it is certain where one ends and the next begins, each is read as a table of its own, with an account of its own rows.',
    remedy: 'Nothing, if the columns of each are right; look at them with inspect.',
  },
  example: csv(
    `${HEADER},,${HEADER}`,
    `${ROW},,1.000094,Đăng ký kết hôn`,
    `,,,1.000110,"Đăng ký nhận cha, mẹ, con"`,
  ),
});

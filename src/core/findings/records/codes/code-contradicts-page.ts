import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const codeContradictsPage = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['found'],
  vi: {
    title: 'Nội dung trang thuộc thủ tục khác',
    message: 'Dòng mang mã {key} nhưng toàn văn ở cột “{column}” là của thủ tục {found}.',
    suggestion:
      'Hãy lấy lại dữ liệu của {key}: các trường khác của dòng này có thể cũng là của {found}.',
    why: 'Khi thu thập từng trang chi tiết, một trang có thể bị lưu nhầm dưới mã khác. Cột toàn văn ghi lại mã mà chính trang đó nêu, nên là bằng chứng để phát hiện. Mọi trường của dòng đều đáng ngờ, không riêng mã.',
    remedy: 'Mở trang của thủ tục trên cổng, lấy lại dữ liệu rồi nhập lại.',
  },
  en: {
    title: 'The page belongs to another procedure',
    message:
      'The row has the code {key}, but the full text in column “{column}” is that of procedure {found}.',
    suggestion:
      'Fetch the data of {key} again: the other fields of this row may be those of {found} too.',
    why: 'When detail pages are collected one by one, a page may be stored under the wrong code. The full text repeats the code that the page itself gives and so bears witness. Every field of the row is in doubt, not only the code.',
    remedy: 'Open the procedure’s page on the portal, take its data again and import it.',
  },
  example: csv(
    `${HEADER},Toàn văn`,
    '1.002544,Đăng ký khai sinh,Mã thủ tục: 1.014023 Số quyết định: 163/QĐ-BTP',
  ),
});

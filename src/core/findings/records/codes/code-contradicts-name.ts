import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const codeContradictsName = defineFinding({
  severity: 'warning',
  rejecting: false,
  params: ['found'],
  vi: {
    title: 'Mã trong tên khác mã của dòng',
    message: 'Cột “{column}” có nhắc đến mã {found}, khác với mã của chính dòng này là {key}.',
    suggestion: 'Hãy kiểm tra dòng này là thủ tục {key} hay {found}.',
    why: 'Có nơi ghi mã ngay trong tên, như “1.013978.H41- Đăng ký…”. Khi mã trong tên khác mã ở cột mã, thường là tên được chép từ thủ tục khác hoặc mã gõ nhầm. Cũng có khi tên chỉ nhắc đến thủ tục liên quan, nên đây là cảnh báo.',
    remedy: 'Tra cả hai mã, sửa mã hoặc tên; bỏ mã ra khỏi tên vì mã đã có cột riêng.',
  },
  en: {
    title: 'A code inside the name contradicts the record’s code',
    message: 'Column “{column}” mentions the code {found}, but the code of this row is {key}.',
    suggestion: 'Check whether this row is procedure {key} or {found}.',
    why: 'Some lists write the code into the name, as in “1.013978.H41- Đăng ký…”. When it differs from the column of codes, the name was usually copied from another procedure or the code mistyped. A name may also just mention a related procedure, hence a warning.',
    remedy:
      'Look both codes up and correct the code or the name; take the code out of the name, as it has a column of its own.',
  },
  example: csv(HEADER, '1.000080,1.013978.H41- Đăng ký đất đai'),
});

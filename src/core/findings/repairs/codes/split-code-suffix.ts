import { defineFinding } from '../../define.js';
import { csv, HEADER } from '../../example/procedures.js';

export const splitCodeSuffix = defineFinding({
  severity: 'info',
  rejecting: false,
  params: [],
  vi: {
    title: 'Tách phần đuôi của mã',
    message: 'Cột “{column}”: phần mã địa phương được tách khỏi mã thủ tục, “{from}” → “{to}”.',
    why: 'Nhiều nơi ghép mã định danh cơ quan vào sau mã thủ tục, ví dụ 1.001612.000.00.00.H48 hay 1.012386.H13-1. Bảy chữ số đầu là mã thủ tục trên Cơ sở dữ liệu quốc gia; phần sau cho biết cơ quan. Hai phần được giữ riêng để đối chiếu được với danh sách của bộ, không phần nào bị bỏ.',
    remedy: 'Không phải làm gì: phần đuôi được giữ trong trường codeSuffix.',
  },
  en: {
    title: 'The local part of a code split off',
    message:
      'Column “{column}”: the local part was split from the procedure code, “{from}” → “{to}”.',
    why: 'Many offices append an organisation identifier to the procedure code, as in 1.001612.000.00.00.H48 or 1.012386.H13-1. The first seven digits are the code in the national database, the rest names the office. Both are kept, apart, so that the code can be matched with the ministry’s list.',
    remedy: 'Nothing to do: the rest is kept in the field codeSuffix.',
  },
  example: csv(HEADER, '1.001612.000.00.00.H48,Đăng ký khai sinh'),
});

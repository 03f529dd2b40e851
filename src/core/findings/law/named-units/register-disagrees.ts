import { defineFinding } from '../../define.js';
import { ALL, resolution } from '../resolutions-examples.js';

export const registerDisagrees = defineFinding({
  severity: 'error',
  rejecting: false,
  params: ['clause', 'unit', 'said', 'held'],
  vi: {
    title: 'Khác với sổ đơn vị',
    message:
      'Văn bản và sổ đơn vị nói khác nhau (về {unit}) (khoản {clause}) (văn bản: {said}) (sổ: {held}).',
    suggestion: 'Hãy kiểm tra văn bản này có đúng là bản ban hành hay không.',
    why: 'Sổ đơn vị đã có nghị quyết mang số này. Đọc lại nghị quyết phải ra đúng những quan hệ ấy; khác nhau thì văn bản này đã bị sửa hay chép sai, hoặc sổ có lỗi. Không bên nào được coi là đúng sẵn.',
    remedy:
      'Đối chiếu khoản được nêu với bản ban hành. Nếu văn bản đúng, hãy báo lỗi của sổ đơn vị.',
  },
  en: {
    title: 'Not what the register holds',
    message:
      'The text and the register differ (about {unit}) (clause {clause}) (the text: {said}) (the register: {held}).',
    suggestion: 'Check whether this is the text as promulgated.',
    why: 'The register holds the resolution of this number already. Reading it again must give the same relations; if it doesn’t, this text was changed or miscopied, or the register has an error. Neither is taken to be right.',
    remedy:
      'Compare the clause with the promulgated text. If the text is right, report the error of the register.',
  },
  example: resolution({
    number: 'Số: 1657/NQ-UBTVQH15',
    clauses: [
      `1. Sắp xếp ${ALL} xã Thạch Lâm và xã Quảng Lâm thành xã mới có tên gọi là xã Suối Lê.`,
    ],
    effective: 'Các đơn vị mới chính thức hoạt động từ ngày 01 tháng 7 năm 2025.',
  }),
});

import type { Example } from '../example.js';

/** What changes in the text of a resolution without any finding. */
interface Changes {
  readonly number?: string;
  readonly province?: string;
  readonly preamble?: string;
  /** Clauses by themselves, numbers before them. */
  readonly clauses?: readonly string[];
  readonly summary?: string;
  readonly effective?: string;
  readonly adopted?: string;
}

const ALL = 'toàn bộ diện tích tự nhiên, quy mô dân số của';
const PART = 'một phần diện tích tự nhiên, quy mô dân số của';
const RENAMED = 'Đổi tên xã Hà Quảng thành xã Suối Lê.';
const TOTALS =
  'Sau khi sắp xếp, tỉnh Cao Bằng có 56 đơn vị hành chính cấp xã, gồm 53 xã và 03 phường';

/** A resolution of our own on communes of today, in the formulas of the law. */
function resolution(changes: Changes = {}): Example {
  const {
    number = 'Số: 9001/NQ-UBTVQH16',
    province = 'tỉnh Cao Bằng',
    preamble = '',
    clauses = [`1. ${RENAMED}`],
    summary = `${clauses.length + 1}. ${TOTALS}.`,
    effective = 'Các đơn vị mới chính thức hoạt động từ ngày 01 tháng 3 năm 2027.',
    adopted = 'Nghị quyết này được thông qua ngày 20 tháng 01 năm 2027.',
  } = changes;
  const lines = [
    number,
    `Điều 1. Sắp xếp các đơn vị hành chính cấp xã của ${province}`,
    preamble,
    ...clauses,
    summary,
    'Điều 2. Hiệu lực thi hành',
    effective,
    adopted,
  ];
  const content = lines.filter((line) => line !== '').join('\n');
  return document('nghi-quyet.md', `${content}\n`);
}

/** A text given as a resolution. */
function document(name: string, content: string): Example {
  return { command: 'wards derive', files: [{ name, content }] };
}

/** Examples of the codes about resolutions. */
export const resolutions = {
  'resolution-not-recognised': document(
    'quyet-dinh.md',
    'QUYẾT ĐỊNH\nVề việc công bố danh mục thủ tục hành chính\n',
  ),
  'resolution-number-missing': resolution({ number: '' }),
  'adoption-date-missing': resolution({ adopted: '' }),
  'effective-date-missing': resolution({ effective: '' }),
  'effective-before-register': resolution({
    effective: 'Các đơn vị mới chính thức hoạt động từ ngày 01 tháng 3 năm 2020.',
  }),
  'sentence-unread': resolution({ clauses: ['1. Chuyển xã Lý Bôn về xã Bảo Lâm.'] }),
  'preamble-unread': resolution({ preamble: 'Trên cơ sở Tờ trình của Chính phủ, quyết nghị:' }),
  'clause-out-of-order': resolution({ clauses: [`2. ${RENAMED}`] }),
  'summary-missing': resolution({ summary: '' }),
  'reference-unmet': resolution({
    clauses: [
      `1. Sắp xếp ${ALL} xã Lý Bôn và ${PART} xã Bảo Lâm thành xã Lý Bôn.`,
      '2. Sắp xếp phần còn lại của xã Bảo Lâm sau khi sắp xếp theo quy định tại khoản 3 Điều này thành xã Bảo Lâm.',
    ],
  }),
  'remainder-unfounded': resolution({
    clauses: [
      `1. ${RENAMED}`,
      '2. Sắp xếp phần còn lại của xã Bảo Lâm sau khi sắp xếp theo quy định tại khoản 1 Điều này thành xã Bảo Lâm.',
    ],
  }),
  'remainder-without-reference': resolution({
    clauses: [
      `1. Sắp xếp ${ALL} xã Lý Bôn và ${PART} xã Bảo Lâm thành xã Lý Bôn.`,
      '2. Sắp xếp phần còn lại của xã Bảo Lâm thành xã Bảo Lâm.',
    ],
  }),
  'resolution-province-unknown': resolution({ province: 'tỉnh Cao Bắng' }),
  'resolution-province-differs': resolution({
    summary: `2. ${TOTALS.replace('Cao Bằng', 'Lạng Sơn')}.`,
  }),
  'total-differs': resolution({ summary: `2. ${TOTALS.replace('56', '57').replace('53', '54')}.` }),
  'formed-differs': resolution({
    summary: `2. ${TOTALS}; trong đó có 02 xã hình thành sau sắp xếp quy định tại Điều này.`,
  }),
  'unarranged-differs': resolution({
    summary: `2. ${TOTALS}; trong đó có 01 xã hình thành sau sắp xếp quy định tại Điều này và 02 xã không thực hiện sắp xếp là xã Lý Bôn.`,
  }),
  'name-unresolved': resolution({ clauses: ['1. Đổi tên xã Bến Mơ thành xã Suối Lê.'] }),
  'name-doubtful': resolution({ clauses: ['1. Đổi tên phường Hà Quảng thành phường Suối Lê.'] }),
  'name-spelt-otherwise': resolution({ clauses: ['1. Đổi tên xã Lí Bôn thành xã Suối Lê.'] }),
  'unit-used-twice': resolution({
    clauses: [`1. ${RENAMED}`, `2. Sắp xếp ${ALL} xã Hà Quảng và xã Lý Bôn thành xã Lý Bôn.`],
  }),
  'unit-not-used-up': resolution({
    clauses: [`1. Sắp xếp ${ALL} xã Lý Bôn và ${PART} xã Bảo Lâm thành xã Lý Bôn.`],
  }),
  'unit-created-twice': resolution({
    clauses: [`1. ${RENAMED}`, '2. Đổi tên xã Lý Bôn thành xã Suối Lê.'],
  }),
  'register-disagrees': resolution({
    number: 'Số: 1657/NQ-UBTVQH15',
    clauses: [
      `1. Sắp xếp ${ALL} xã Thạch Lâm và xã Quảng Lâm thành xã mới có tên gọi là xã Suối Lê.`,
    ],
    effective: 'Các đơn vị mới chính thức hoạt động từ ngày 01 tháng 7 năm 2025.',
  }),
} as const satisfies Record<string, Example>;

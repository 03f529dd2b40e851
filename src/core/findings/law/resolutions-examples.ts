import type { Example } from '../example/example.js';

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

export const ALL = 'toàn bộ diện tích tự nhiên, quy mô dân số của';
export const PART = 'một phần diện tích tự nhiên, quy mô dân số của';
export const RENAMED = 'Đổi tên xã Hà Quảng thành xã Suối Lê.';
export const TOTALS =
  'Sau khi sắp xếp, tỉnh Cao Bằng có 56 đơn vị hành chính cấp xã, gồm 53 xã và 03 phường';

/** A resolution of our own on communes of today, in the formulas of the law. */
export function resolution(changes: Changes = {}): Example {
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

/** What changes in the text of orders without any finding. */
interface Ordered {
  readonly province?: string;
  /** Clauses by themselves, numbers before them. */
  readonly clauses?: readonly string[];
  readonly summary?: string;
  readonly annex?: string;
}

/** A resolution of our own that says clause by clause what becomes of communes of today. */
export function orders(changes: Ordered = {}): Example {
  const {
    province = 'tỉnh Cao Bằng',
    clauses = ['1. Thành lập phường Hòa An trên cơ sở nguyên trạng xã Hòa An.'],
    summary = '',
    annex = '',
  } = changes;
  const lines = [
    'Số: 9002/NQ-UBTVQH16',
    `Điều 1. Sắp xếp các đơn vị hành chính thuộc ${province}`,
    ...clauses,
    summary,
    'Điều 2. Hiệu lực thi hành',
    'Nghị quyết này có hiệu lực thi hành từ ngày 01 tháng 3 năm 2027.',
    'Nghị quyết này được thông qua ngày 20 tháng 01 năm 2027.',
    annex,
  ];
  const content = lines.filter((line) => line !== '').join('\n');
  return document('nghi-quyet.md', `${content}\n`);
}

/** A text given as a resolution. */
export function document(name: string, content: string): Example {
  return { command: 'wards derive', files: [{ name, content }] };
}

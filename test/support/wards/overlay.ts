import type { Desk } from '../cli.js';

/** A resolution of ours whose units all have a code. */
export const RESOLUTION = `Số: 9010/NQ-UBTVQH16
Điều 1. Thành lập các phường thuộc tỉnh Cao Bằng
1. Thành lập phường Hòa An trên cơ sở nguyên trạng xã Hòa An.
2. Nhập toàn bộ diện tích tự nhiên, quy mô dân số của xã Lý Bôn vào xã Bảo Lâm.
3. Điều chỉnh một phần diện tích tự nhiên, quy mô dân số của xã Yên Thổ vào xã Quảng Lâm.
Điều 2. Hiệu lực thi hành
Nghị quyết này có hiệu lực thi hành từ ngày 01 tháng 3 năm 2027.
Nghị quyết này được thông qua ngày 20 tháng 01 năm 2027.
`;

/** Makes an overlay of a resolution in a folder, as `wards derive` does. */
export function overlay(desk: Desk, name: string, resolution = RESOLUTION): void {
  desk.put('nq.md', resolution);
  const { status, stderr } = desk.run('wards', 'derive', 'nq.md', '--out', name);
  if (status !== 0) throw new Error(stderr);
}

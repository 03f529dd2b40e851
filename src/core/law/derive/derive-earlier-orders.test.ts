import { describe, expect, test } from 'vitest';
import { linesOf, reasonsOf } from '../../../../test/support/wards/derivation-lines.js';
import { loadEarlierUnits, loadRegister } from '../../register/index.js';
import { deriveRelations } from './derive-relations.js';

describe('texts of 2019 to 2025, by the lists of then', () => {
  const [old, earlier] = [loadRegister(), loadEarlierUnits()];
  const deriveOld = (...lines: readonly string[]) =>
    deriveRelations(lines.join('\n\n'), old, undefined, () => earlier);

  test('a heading of a district with a number tells where its units lie', () => {
    const derivation = deriveOld(
      'Nghị quyết số: 77/NQ-UBTVQH15',
      'Điều 1. Sắp xếp các đơn vị hành chính cấp xã của Thành phố Hồ Chí Minh',
      '1. Sắp xếp các đơn vị hành chính cấp xã thuộc Quận 3 như sau:',
      'a) Nhập toàn bộ diện tích tự nhiên là 0,30 km2, quy mô dân số là 9.000 người của Phường 10 vào Phường 9;',
      'b) Nhập Phường 13 vào Phường 12 của Quận 3.',
      'Điều 2. Nghị quyết này có hiệu lực thi hành từ ngày 01 tháng 01 năm 2025.',
    );
    expect(derivation.parsed.number).toBe('77/NQ-UBTVQH15');
    expect(linesOf(derivation)).toEqual([
      '1a: 27145 Phường 10 → Phường 9 full',
      '1a: 27142 Phường 9 → Phường 9 full',
      '1b: 27136 Phường 13 → Phường 12 full',
      '1b: 27130 Phường 12 → Phường 12 full',
    ]);
  });

  test('whole communes that go to another district change nothing, nor do borders', () => {
    const derivation = deriveOld(
      'Số: 78/NQ-UBTVQH14',
      'Điều 1. Điều chỉnh địa giới hành chính, thành lập phường thuộc tỉnh Thái Nguyên',
      '1. Điều chỉnh toàn bộ 1.650 ha diện tích tự nhiên và 12.000 nhân khẩu của xã Sơn Cẩm thuộc huyện Phú Lương về thành phố Thái Nguyên quản lý.',
      '2. Thành lập phường Đồng Bẩm thuộc thành phố Thái Nguyên trên cơ sở toàn bộ 400 ha diện tích tự nhiên và 7.000 nhân khẩu của xã Đồng Bẩm.',
      'Địa giới hành chính phường Đồng Bẩm: Đông giáp xã Linh Sơn; Tây giáp phường Quan Triều; Nam giáp phường Hoàng Văn Thụ.',
      'Điều 2. Nghị quyết này có hiệu lực kể từ ngày 18 tháng 8 năm 2017.',
    );
    expect(reasonsOf(derivation)).toEqual(['no-adoption-date', 'district-order 1']);
    expect(linesOf(derivation)).toEqual(['2: 05710 Xã Đồng Bẩm → Phường Đồng Bẩm full']);
  });

  test('a part of a commune that goes to a district, no unit of it named, is no order that is understood', () => {
    const derivation = deriveOld(
      'Điều 1. Điều chỉnh địa giới hành chính tỉnh Thái Nguyên',
      '1. Điều chỉnh 150 ha diện tích tự nhiên của xã Sơn Cẩm thuộc huyện Phú Lương về thành phố Thái Nguyên quản lý.',
      '2. Nhập xã Cổ Lũng thuộc huyện Phú Lương vào xã Sơn Cẩm.',
      'Điều 2. Nghị quyết này có hiệu lực kể từ ngày 18 tháng 8 năm 2017.',
    );
    expect(reasonsOf(derivation)).toContain('unread-clause 1');
  });
});

import { buildRegister } from '../../../src/core/law/build/build-register.js';
import type { RegisterSources, ResolutionText } from '../../../src/core/law/build/sources.js';
import {
  readCommuneLetter,
  readProvinceLetter,
} from '../../../src/core/law/sources/code-letters.js';
import { readLaterChanges } from '../../../src/core/law/sources/later-changes.js';
import { readOldList } from '../../../src/core/law/sources/lists/old-list.js';
import { readWitness } from '../../../src/core/law/sources/province-witness.js';
import type { Register } from '../../../src/core/register/types.js';

// A country of our own, small enough to reckon by hand: Mây Trắng (10) takes in Suối Xanh (11); Đồi Gió
// (20) stays as it is. Its sentences are in the law's formulas, its names are invented.

const ALL = 'toàn bộ diện tích tự nhiên, quy mô dân số của';

/** What changes in the country between two tests. */
export interface MiniCountry {
  readonly merged: readonly string[];
  readonly mergedSummary: string;
  readonly oldCommunes: readonly string[];
  readonly letter: readonly string[];
  readonly changes: readonly string[];
  readonly witness: readonly string[];
}

/** The clauses of the merged province. */
export const CLAUSES = [
  `Sắp xếp ${ALL} xã Suối Mơ và một phần diện tích tự nhiên, quy mô dân số của xã Núi Bạc thành xã mới có tên gọi là **xã Suối Mơ**.`,
  `Sắp xếp ${ALL} phường Cầu Mây và phần còn lại của xã Núi Bạc sau khi sắp xếp theo quy định tại khoản 1 Điều này thành phường mới có tên gọi là **phường Cầu Mây**.`,
  `Sắp xếp ${ALL} xã Tân Lập (huyện Hạ Lang), xã Bến Hoà thành xã mới có tên gọi là **xã Bến Hòa**.`,
  `Sắp xếp ${ALL} xã Tân Lập và xã Đá Dựng thành xã mới có tên gọi là **xã Tân Lập**.`,
  `Sắp xếp ${ALL} huyện Hòn Sao thành đặc khu có tên gọi là **đặc khu Hòn Sao**.`,
  'Đổi tên xã Ea Knuếc thành **xã Ea Ning**.',
];

export const COUNTRY: MiniCountry = {
  merged: CLAUSES,
  mergedSummary: `Sau khi sắp xếp, tỉnh Mây Trắng có 07 đơn vị hành chính cấp xã, gồm 05 xã, 01 phường và 01 đặc khu; trong đó có 04 xã, 01 phường, 01 đặc khu hình thành sau sắp xếp, thực hiện đổi tên quy định tại Điều này và 01 xã không thực hiện sắp xếp là xã Đồng Xanh.`,
  oldCommunes: [
    '10001,Xã Suối Mơ,101,10,Tỉnh Mây Trắng',
    '10002,Xã Núi Bạc,101,10,Tỉnh Mây Trắng',
    '10003,Phường Cầu Mây,101,10,Tỉnh Mây Trắng',
    '10004,Xã Tân Lập,102,10,Tỉnh Mây Trắng',
    '10005,Xã Bến Hòa,102,10,Tỉnh Mây Trắng',
    '10006,Xã Đồng Xanh,102,10,Tỉnh Mây Trắng',
    '11001,Xã Tân Lập,111,11,Tỉnh Suối Xanh',
    '11002,Xã Đá Dựng,111,11,Tỉnh Suối Xanh',
    '11003,Xã Ea KNuec,111,11,Tỉnh Suối Xanh',
    '20001,Xã Gió Lộng,201,20,Tỉnh Đồi Gió',
    '20002,Xã Gió Ngàn,201,20,Tỉnh Đồi Gió',
  ],
  letter: [
    '10001,Xã Suối Mơ,Tỉnh Mây Trắng',
    '10003,Phường Cầu Mây,Tỉnh Mây Trắng',
    '10004,Xã Bến Hoà,Tỉnh Mây Trắng',
    '11002,Xã Tân Lập,Tỉnh<br>Mây Trắng',
    '10007,Đặc khu Hòn Sao,Tỉnh Mây Trắng',
    '11003,Xã Ea Ning,Tỉnh Mây Trắng',
    '10006,Xã Đồng Xanh,Tỉnh Mây Trắng',
    '20001,Xã Gió Lộng,Tỉnh Đồi Gió',
  ],
  changes: [
    '2026-05-01,1/2026/QH16,province,10,Tỉnh Mây Trắng,Thành phố Mây Trắng',
    '2026-05-01,2/NQ-UBTVQH16,commune,10001,Xã Suối Mơ,Phường Suối Mơ',
  ],
  witness: ['10,H90,5,1,1,Mây Trắng 10; Suối Xanh 11', '20,H91,1,0,0,Đồi Gió 20'],
};

/** The sources of the country, with what a test changes in it. */
export function miniSources(changed: Partial<MiniCountry> = {}): RegisterSources {
  const country = { ...COUNTRY, ...changed };
  const provinces = readProvinceLetter(
    table('Stt,Mã số,Tên 34 tỉnh sau sáp nhập', ['1,10,Mây Trắng', '2,20,Đồi Gió']),
  );
  return {
    resolutions: [
      mergedResolution([...country.merged, country.mergedSummary]),
      {
        name: '9002.md',
        text: resolution('9002', 'Đồi Gió', '', [
          `Sắp xếp ${ALL} xã Gió Lộng và xã Gió Ngàn thành xã mới có tên gọi là **xã Gió Lộng**.`,
          'Sau khi sắp xếp, tỉnh Đồi Gió có 01 đơn vị hành chính cấp xã, gồm 01 xã.',
        ]),
      },
    ],
    old: readOldList(
      table('Mã,Tên,Mã QH,Mã TP,Tỉnh / Thành Phố', country.oldCommunes),
      table('Mã,Tên,Mã TP', [
        '101,Thành phố Cầu Mây,10',
        '102,Huyện Hạ Lang,10',
        '103,Huyện Hòn Sao,10',
        '111,Huyện Thượng Lang,11',
        '201,Huyện Gió,20',
      ]),
    ),
    provinces,
    communes: readCommuneLetter(
      country.letter
        .map((line, index) => `| ${index + 1} | ${line.replaceAll(',', ' | ')} |`)
        .join('\n'),
      provinces,
    ),
    changes: readLaterChanges(
      table('effective,resolution,level,code,old_full_name,new_full_name', country.changes),
    ),
    witness: readWitness(
      table(
        'province_code,organisation_identifier,communes,wards,special_zones,old_provinces',
        country.witness,
      ),
    ),
  };
}

/** The register of the country. */
export function miniRegister(changed: Partial<MiniCountry> = {}): Register {
  return buildRegister(miniSources(changed)).register;
}

/** The resolution of the merged province, with these clauses. */
export function mergedResolution(clauses: readonly string[]): ResolutionText {
  const basis =
    '*Căn cứ Nghị quyết số* *900/2025/QH15 ngày 12 tháng 6 năm 2025 của Quốc\nhội về sắp xếp đơn vị hành chính cấp tỉnh;*\n';
  return { name: '9001.md', text: resolution('9001', 'Mây Trắng', basis, clauses) };
}

function resolution(
  number: string,
  province: string,
  basis: string,
  clauses: readonly string[],
): string {
  return `Số: ${number}/NQ-UBTVQH15

${basis}
**QUYẾT NGHỊ:**

**Điều 1. Sắp xếp các đơn vị hành chính cấp xã của tỉnh ${province}**

Trên cơ sở Đề án số 77/ĐA-CP ngày 09 tháng 5 năm 2025 của Chính phủ về sắp xếp đơn vị hành chính
cấp xã của tỉnh ${province} (mới) năm 2025, Ủy ban Thường vụ Quốc hội quyết định sắp xếp để thành lập
các đơn vị hành chính cấp xã của tỉnh ${province} như sau:

${clauses.map((clause, index) => `${index + 1}\\. ${clause}`).join('\n\n')}

**Điều 2. Hiệu lực thi hành**

1\\. Chính quyền ở đơn vị mới chính thức hoạt động từ ngày 01 tháng 7 năm 2025.

*Nghị quyết này được thông qua ngày 16 tháng 6 năm 2025.*
`;
}

function table(header: string, lines: readonly string[]): string[][] {
  return [header, ...lines].map((line) => line.split(','));
}

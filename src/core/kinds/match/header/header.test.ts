import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindNames, loadKind } from '../../kinds/load.js';
import { columnSpecs } from '../columns/column-specs.js';
import { headersOf } from './header.js';

function fieldOf(kind: string, header: string): [string, number] | undefined {
  const [best] = headersOf(loadKind(kind)).candidates(header);
  if (best === undefined) return undefined;
  const { field, score } = best;
  return ['pattern' in field ? field.name : field.field, Math.round(score * 100) / 100];
}

describe('what offices add to a header changes nothing', () => {
  test.each([
    ['Cơ quan thực hiện (bắt buộc)', 'agencies'],
    ['Lĩnh vực (*)', 'fields'],
    ['Mã TTHC [2]', 'code'],
    ['(3) Tên TTHC', 'name'],
    ['B. Tên thủ tục', 'name'],
    ['Mã số ¹', 'code'],
    ['Mã TTHC - theo Cơ sở dữ liệu quốc gia', 'code'],
    ['Lệ phí nếu có', 'charges'],
    ['Ngày hiệu lực (dd/mm/yyyy)', 'validFrom'],
    ['Thời gian giải quyết: ngày', 'timeLimit'],
    ['Thời hạn giải quyết ngày làm việc', 'timeLimit'],
    ['Phí, lệ phí (VNĐ)', 'fees'],
    ['Lệ phí - đơn vị: đồng', 'charges'],
    ['Phí (đơn vị tính: 1.000 đồng) (nếu có)', 'fees'],
    ['Thời hạn giải quyết (ngày làm việc) › Theo quy định', 'timeLimit'],
    ['Mã TTHC (cột 2)', 'code'],
    ['Mã TTHC (ví dụ: 1.000080)', 'code'],
    ['Lĩnh vực (theo Quyết định số 163/QĐ-BTP)', 'fields'],
    ['Địa chỉ tiếp nhận (nếu khác)', 'receptionAddress'],
  ])('%s', (header, field) => expect(fieldOf('procedures', header)).toEqual([field, 1]));
});

describe('a header in two languages is one', () => {
  test.each([
    ['procedures', 'Mã TTHC/ Procedure code', 'code'],
    ['procedures', 'Procedure code\nMã TTHC', 'code'],
    ['procedures', 'Phí, lệ phí (Fees)', 'fees'],
    ['procedures', 'Tên TTHC - Procedure name', 'name'],
    ['records', 'Địa chỉ/ Address', 'address'],
    ['wards', 'Ward/Commune', 'name'],
  ])('%s: %s', (kind, header, field) => expect(fieldOf(kind, header)).toEqual([field, 1]));

  test('unless it names two fields', () => {
    expect(fieldOf('procedures', 'Tên TTHC/Lĩnh vực')).toBeUndefined();
    expect(fieldOf('procedures', 'Tên TTHC (Lĩnh vực)')).toEqual(['name', 0.8]);
  });
});

test('names of database columns are joined', () => {
  expect(fieldOf('procedures', 'thoihangiaiquyet')).toEqual(['timeLimit', 0.95]);
  expect(fieldOf('procedures', 'LINHVUC')).toEqual(['fields', 0.95]);
  expect(fieldOf('records', 'diachithuongtru')).toEqual(['address', 0.95]);
});

test('an addition that nobody knows makes a guess, which yields to a header without', () => {
  expect(fieldOf('procedures', 'Lệ phí (nhóm B)')).toEqual(['charges', 0.8]);
  expect(fieldOf('procedures', 'Tên TTHC - bản lưu')).toEqual(['name', 0.8]);
});

test('an addition with a meaning makes another column of it', () => {
  expect(fieldOf('procedures', 'Tên thủ tục (tiếng Anh)')).toBeUndefined();
  expect(fieldOf('procedures', 'Lệ phí (trực tuyến)')).toBeUndefined();
  expect(fieldOf('procedures', 'Ngày hiệu lực (mm/dd/yyyy)')).toEqual(['validFrom', 1]);
  expect(fieldOf('wards', 'Mã đơn vị (mới)')).toBeUndefined();
  expect(fieldOf('wards', 'Tên xã cũ')).toBeUndefined();
  expect(fieldOf('procedures', 'Thời hạn giải quyết (sau cắt giảm)')).toEqual([
    'timeLimitReduced',
    1,
  ]);
});

test('a place with a number is no header with a footnote', () => {
  for (const text of ['Phường 4', 'Quận 3', 'Tổ 12', 'Thôn A']) {
    expect(fieldOf('records', text)).toBeUndefined();
  }
});

describe('the sides of a merger', () => {
  test.each([
    ['Mã xã (cũ)', 'oldCode'],
    ['ward_code_old', 'oldCode'],
    ['Old ward code', 'oldCode'],
    ['MaXaCu', 'oldCode'],
    ['Mã P/X trước sắp xếp', 'oldCode'],
    ['Tên xã, phường trước khi sáp nhập', 'oldName'],
    ['old_district_name', 'oldDistrict'],
    ['Quận/Huyện (cũ)', 'oldDistrict'],
    ['Tỉnh/TP cũ (nếu có)', 'oldProvince'],
    ['province_code_old', 'oldProvinceCode'],
    ['Ward code (new)', 'newCode'],
    ['Mã ĐVHC mới', 'newCode'],
    ['Tên ĐVHC cấp xã sau sắp xếp', 'newName'],
    ['Xã, phường › Mới', 'newName'],
    ['Sau sắp xếp › Mã tỉnh', 'newProvinceCode'],
    ['new_province_name', 'newProvince'],
    ['Tỉnh (thành phố) từ ngày 01/7/2025', 'newProvince'],
  ])('%s', (header, field) => {
    const [found, score] = fieldOf('crosswalk', header) ?? [];
    expect(found).toBe(field);
    expect(score).toBeGreaterThanOrEqual(0.9);
  });

  test('records are keyed by the old side, and a list of areas needs its side told', () => {
    expect(fieldOf('records', 'Phường, xã (cũ)')).toEqual(['ward', 1]);
    expect(fieldOf('records', 'TenPX')).toEqual(['ward', 0.95]);
    expect(fieldOf('areas', 'Mã xã')).toBeUndefined();
    expect(fieldOf('areas', 'Mã xã sau sắp xếp')).toEqual(['newCode', 1]);
  });

  test('two sides at once are none', () => {
    expect(fieldOf('crosswalk', 'Mã xã cũ (mới)')).toBeUndefined();
  });
});

test.each(kindNames())(
  'every spelling of the kind %s leads to its field, in every case',
  (name) => {
    const kind = loadKind(name);
    const headers = headersOf(kind);
    for (const field of columnSpecs(kind)) {
      for (const header of [field.field, field.label.vi, field.label.en, ...field.headers]) {
        for (const text of [header, upper(header), `${header} (nếu có)`, `${header} (*)`]) {
          const found = headers
            .candidates(text)
            .map((one) => 'field' in one.field && one.field.field);
          expect({ text, found: found.includes(field.field) }).toEqual({ text, found: true });
        }
      }
    }
  },
);

test('no text is more than certain, and none stops the reader', () => {
  const word = fc.constantFrom('Mã', 'xã', 'cũ', '(', ')', '[', '-', ':', '›', '1', 'phí', '*', '');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      for (const name of ['procedures', 'crosswalk'] as const) {
        const score = headersOf(loadedKinds[name]).recognise(words.join(' '));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 300 },
  );
});

/** In capitals, but for keys whose capitals part their words. */
function upper(text: string): string {
  return /\p{Ll}\p{Lu}/u.test(text) ? text : text.toUpperCase();
}

const loadedKinds = { procedures: loadKind('procedures'), crosswalk: loadKind('crosswalk') };

import { expect, test } from 'vitest';
import {
  codesOf,
  gridOf,
  readGrid,
  rolesOf,
  sectionsOf,
  textsOf,
} from '../../../test/support/datasets/grids.js';

/** The layouts in which offices send their tables, each as small as it can be. */

function headersOf(reading: ReturnType<typeof readGrid>): (string[] | undefined)[] {
  return reading.tables.map(({ columns }) => columns.map(({ header }) => header));
}

test('an export of the national portal: a merged motto of several lines, then the header', () => {
  const reading = readGrid(
    gridOf(
      [
        ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc\n\nDANH SÁCH'],
        ['Mã số', 'Tên', 'Lĩnh vực'],
        ['1.000001', 'Đăng ký một việc', 'Hộ tịch'],
        ['1.000002', 'Đăng ký việc khác', 'Hộ tịch'],
      ],
      { merged: ['A1:C1'] },
    ),
  );
  expect(headersOf(reading)).toEqual([['Mã số', 'Tên', 'Lĩnh vực']]);
  expect(rolesOf(reading)).toEqual([
    [1, 'title'],
    [2, 'header'],
    [3, 'data'],
    [4, 'data'],
  ]);
  expect(reading.findings).toEqual([]);
});

test('an older export: titles, a blank row, a numbering column, a second page', () => {
  const header = ['STT', 'Mã TTHC', 'Tên TTHC', 'Lĩnh vực'];
  const reading = readGrid(
    gridOf([
      ['DANH SÁCH THỦ TỤC'],
      ['Tính đến ngày 01/7/2025'],
      [],
      header,
      [1, '1.000001', 'Việc một', 'Hộ tịch'],
      ['DANH SÁCH THỦ TỤC'],
      header,
      [2, '1.000002', 'Việc hai', 'Chứng thực'],
    ]),
  );
  expect(textsOf(reading)).toEqual([
    [
      ['1', '1.000001', 'Việc một', 'Hộ tịch'],
      ['2', '1.000002', 'Việc hai', 'Chứng thực'],
    ],
  ]);
  expect(rolesOf(reading).map(([, role]) => role)).toEqual([
    'title',
    'title',
    'header',
    'data',
    'title',
    'header-repeated',
    'data',
  ]);
});

test('an annex of a decision: parts, fields, a header of two rows, numbers of columns', () => {
  const reading = readGrid(
    gridOf(
      [
        ['Phụ lục'],
        ['(Kèm theo Quyết định số 1/QĐ-UBND)'],
        ['A. THỦ TỤC CẤP TỈNH'],
        ['STT', 'Mã TTHC', 'Tên TTHC', 'Thời hạn giải quyết', '', 'Phí, lệ phí'],
        ['', '', '', 'Theo quy định', 'Sau cắt giảm', ''],
        ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
        ['LĨNH VỰC HỘ TỊCH'],
        [1, '1.000001', 'Việc một', '5 ngày', '3 ngày', 'Không'],
        ['LĨNH VỰC ĐẤT ĐAI'],
        [1, '1.000002', 'Việc hai', '20 ngày', '15 ngày', 'Không'],
        ['B. THỦ TỤC CẤP XÃ'],
        ['LĨNH VỰC HỘ TỊCH'],
        [1, '1.000003', 'Việc ba', '1 ngày', '1 ngày', 'Không'],
      ],
      { merged: ['A4:A5', 'B4:B5', 'C4:C5', 'D4:E4', 'F4:F5', 'A7:F7', 'A9:F9'] },
    ),
  );
  expect(headersOf(reading)).toEqual([
    [
      'STT',
      'Mã TTHC',
      'Tên TTHC',
      'Thời hạn giải quyết › Theo quy định',
      'Thời hạn giải quyết › Sau cắt giảm',
      'Phí, lệ phí',
    ],
  ]);
  expect(reading.tables[0]?.headerRows).toEqual([4, 5, 6]);
  expect(sectionsOf(reading)).toEqual([
    ['THỦ TỤC CẤP TỈNH', 'LĨNH VỰC HỘ TỊCH'],
    ['THỦ TỤC CẤP TỈNH', 'LĨNH VỰC ĐẤT ĐAI'],
    ['THỦ TỤC CẤP XÃ', 'LĨNH VỰC HỘ TỊCH'],
  ]);
});

test('an annex whose repealed procedures are a table of their own', () => {
  const reading = readGrid(
    gridOf([
      ['I. DANH MỤC BAN HÀNH MỚI'],
      ['STT', 'Mã TTHC', 'Tên TTHC', 'Lĩnh vực'],
      [1, '1.000001', 'Việc một', 'Hộ tịch'],
      [],
      ['II. DANH MỤC BỊ BÃI BỎ'],
      ['STT', 'Mã TTHC', 'Tên TTHC', 'Căn cứ pháp lý'],
      [1, '1.000002', 'Việc hai', 'Nghị định 1'],
    ]),
  );
  expect(headersOf(reading).map((headers) => headers?.at(-1))).toEqual([
    'Lĩnh vực',
    'Căn cứ pháp lý',
  ]);
  expect(reading.tables.map(({ rows }) => rows[0]?.sections?.[0]?.text)).toEqual([
    'DANH MỤC BAN HÀNH MỚI',
    'DANH MỤC BỊ BÃI BỎ',
  ]);
});

test('a working file: sections that begin again, zeros of formulas, notes beside the table', () => {
  const reading = readGrid(
    gridOf(
      [
        ['TT', 'Tên TTHC', 'Hồ sơ', '', 'Quá hạn'],
        ['', '', 'Trực tuyến', 'Trực tiếp'],
        ['A', 'TOÀN TRÌNH'],
        ['I', 'Lĩnh vực Con dấu', 0, 0, 0],
        [1, 'Việc một', 0, 2, 0, 'Đã bãi bỏ'],
        ['II', 'Lĩnh vực Cư trú', 0],
        [2, 'Việc hai', 0, 0, 0],
        ['B', 'MỘT PHẦN'],
        ['I', 'Lĩnh vực Con dấu'],
        [3, 'Việc ba'],
        ['', '', 0, 0, 0],
      ],
      { merged: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2', 'C4:E4'] },
    ),
  );
  expect(headersOf(reading)).toEqual([
    ['TT', 'Tên TTHC', 'Hồ sơ › Trực tuyến', 'Hồ sơ › Trực tiếp', 'Quá hạn'],
  ]);
  expect(sectionsOf(reading)).toEqual([
    ['TOÀN TRÌNH', 'Lĩnh vực Con dấu'],
    ['TOÀN TRÌNH', 'Lĩnh vực Cư trú'],
    ['MỘT PHẦN', 'Lĩnh vực Con dấu'],
  ]);
  expect(reading.tables[0]?.rows[2]?.sections).toEqual([
    { row: 8, column: 1, level: 1, marker: 'B', text: 'MỘT PHẦN' },
    { row: 9, column: 1, level: 2, marker: 'I', text: 'Lĩnh vực Con dấu' },
  ]);
  expect(reading.findings).toMatchObject([
    { code: 'notes-without-header', params: { count: 1, columns: ['F'], sample: ['Đã bãi bỏ'] } },
  ]);
  expect(reading.roles.get(11)).toBe('blank');
});

test('a wide sheet of a commune, with totals and signatures at the end', () => {
  const reading = readGrid(
    gridOf([
      ['ỦY BAN NHÂN DÂN', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['XÃ A', '', '', 'Độc lập – Tự do – Hạnh phúc'],
      ['STT', 'Mã TTHC', 'Tên TTHC', 'Lĩnh vực', 'Phí, lệ phí', 'Tình trạng'],
      ['1', '1.000001', 'Việc một', 'Hộ tịch', 'Không', 'Còn hiệu lực'],
      ['Tổng cộng: 1 thủ tục'],
      [],
      ['', '', '', '', 'A, ngày 01 tháng 7 năm 2025'],
      ['Nơi nhận:', '', '', '', 'TM. ỦY BAN NHÂN DÂN'],
      ['- Như trên;', '', '', '', 'CHỦ TỊCH'],
      ['', '', '', '', 'Nguyễn Văn A'],
    ]),
  );
  expect(reading.tables[0]?.rows.map(({ number }) => number)).toEqual([4]);
  expect(rolesOf(reading).slice(4)).toEqual([
    [5, 'total'],
    [7, 'closing'],
    [8, 'closing'],
    [9, 'closing'],
    [10, 'closing'],
  ]);
  expect(reading.findings).toMatchObject([
    {
      code: 'rows-passed-over',
      place: { row: 5 },
      params: { rows: ['5', '7–10'], sample: ['Tổng cộng: 1 thủ tục'] },
    },
  ]);
});

test('a process workbook: labels and values, a blank row, the header', () => {
  const reading = readGrid(
    gridOf([
      ['Tên quy trình:', 'QT-1'],
      ['Bí danh:', ''],
      ['Gắn vào TTHC:', '1.000001.H13'],
      [],
      ['Mã TTHC', 'Từ bước', 'Đến bước', 'Đến bước 2'],
      ['1.000001.H13', 'Tiếp nhận', 'Thẩm định', ''],
    ]),
  );
  expect(reading.tables[0]?.head).toMatchObject([
    { label: 'Tên quy trình', row: 1, column: 1, value: { text: 'QT-1' } },
    { label: 'Gắn vào TTHC', row: 3, column: 1, value: { text: '1.000001.H13' } },
  ]);
  expect(textsOf(reading)).toEqual([[['1.000001.H13', 'Tiếp nhận', 'Thẩm định', '']]]);
});

test('processes below each other, each with its own head', () => {
  const header = ['Mã TTHC', 'Từ bước', 'Đến bước'];
  const reading = readGrid(
    gridOf([
      ['Tên quy trình:', 'QT-1'],
      header,
      ['1.000001', 'a', 'b'],
      [],
      ['Tên quy trình:', 'QT-2'],
      header,
      ['1.000002', 'c', 'd'],
    ]),
  );
  expect(reading.tables.map(({ head }) => head?.[0]?.value.text)).toEqual(['QT-1', 'QT-2']);
  expect(textsOf(reading)).toEqual([[['1.000001', 'a', 'b']], [['1.000002', 'c', 'd']]]);
});

test('a process table of flags, all of its cells filled or not', () => {
  const reading = readGrid(
    gridOf([
      ['Mã TTHC', 'Tên', 'Từ bước', 'Số ngày', 'Ký duyệt', 'Đính kèm'],
      ['1.000001', 'Luồng một', 'Tiếp nhận', 1, '', 'X'],
      ['1.000001', 'Luồng một', 'Phê duyệt', 0.5, 'X', ''],
    ]),
  );
  expect(textsOf(reading)[0]).toHaveLength(2);
});

test('a conversion table: a header of two rows, provinces, merged blocks with stale values', () => {
  const merged = gridOf(
    [
      ['Từ ngày 01/7', '', 'Trước ngày 01/7', '', ''],
      ['Mã số', 'Tên', 'Mã cũ', 'Tên cũ', 'Lĩnh vực'],
      ['TỈNH MỘT', '', '', '', ' ()'],
      ['00001', 'Xã Một', '00001', 'Xã Cũ Một', 'Huyện A'],
      ['', 'Xã Sai', '00002', 'Xã Cũ Hai', 'Huyện A'],
      ['00003', 'Xã Ba', '00003', 'Xã Cũ Ba', ''],
      ['TỈNH HAI'],
      ['00004', 'Xã Tư', '', '', 'Huyện B'],
    ],
    { merged: ['A1:B1', 'C1:E1', 'A4:A5', 'B4:B5', 'E4:E6'] },
  );
  const flat = gridOf([
    ['Từ ngày 01/7', '', 'Trước ngày 01/7', '', ''],
    ['Mã số', 'Tên', 'Mã cũ', 'Tên cũ', 'Lĩnh vực'],
    ['TỈNH MỘT'],
    ['00001', 'Xã Một', '00001', 'Xã Cũ Một', 'Huyện A'],
    ['00001', 'Xã Một', '00002', 'Xã Cũ Hai', 'Huyện A'],
    ['00003', 'Xã Ba', '00003', 'Xã Cũ Ba', 'Huyện A'],
    ['TỈNH HAI'],
    ['00004', 'Xã Tư', '', '', 'Huyện B'],
  ]);
  const [fromMerged, fromFlat] = [readGrid(merged), readGrid(flat)];
  expect(headersOf(fromFlat)).toEqual([
    [
      'Từ ngày 01/7 › Mã số',
      'Từ ngày 01/7 › Tên',
      'Trước ngày 01/7 › Mã cũ',
      'Trước ngày 01/7 › Tên cũ',
      'Trước ngày 01/7 › Lĩnh vực',
    ],
  ]);
  expect(headersOf(fromMerged)).toEqual(headersOf(fromFlat));
  expect(textsOf(fromMerged)).toEqual(textsOf(fromFlat));
  expect(sectionsOf(fromMerged)).toEqual([['TỈNH MỘT'], ['TỈNH MỘT'], ['TỈNH MỘT'], ['TỈNH HAI']]);
  expect(codesOf(fromMerged)).toEqual([]);
});

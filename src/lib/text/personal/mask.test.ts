import { expect, test } from 'vitest';
import { personalMask } from './mask.js';
import { nameKey, wordsOf } from './phrases.js';

const WORDS = {
  numbers: ['CCCD', 'CMND', 'SĐT', 'ĐT', 'Điện thoại', 'Số tài khoản', 'STK', 'Hộ chiếu', 'BHXH'],
  titles: ['ông', 'bà', 'anh', 'chị', 'hộ'],
  labels: ['Họ và tên', 'Chủ hộ'],
  surnames: ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Đặng', 'Vũ', 'Bùi'],
  places: ['xã', 'phường', 'đường', 'thôn', 'p', 'x', 'tp'],
};

const mask = personalMask(WORDS);

test.each([
  ['ĐT: 0912345678.', 'ĐT: ••••••••••.'],
  ['0912.345.678', '••••.•••.•••'],
  ['091 234 5678', '••• ••• ••••'],
  ['0912-345-678', '••••-•••-•••'],
  ['0912345678/0987654321', '••••••••••/••••••••••'],
  ['0912345678-0987654321', '••••••••••-••••••••••'],
  ['0912 345 678 - 0987 654 321', '•••• ••• ••• - •••• ••• •••'],
  ['(024) 3822 1234', '(•••) •••• ••••'],
  ['0263.3822123', '••••.•••••••'],
  ['+84 912 345 678', '+•• ••• ••• •••'],
  ['(+84) 24 3822 1234', '(+••) •• •••• ••••'],
  ['CCCD 001085012345, cấp 2021', 'CCCD ••••••••••••, cấp 2021'],
  ['CMND:012345678', 'CMND:•••••••••'],
  ['gửi an.nguyen@tinh.gov.vn', 'gửi ••.••••••@••••.•••.••'],
])('%j is masked', (text, masked) => {
  expect(mask(text)).toBe(masked);
});

test.each([
  ['telephone without its zero', '912345678'],
  ['of the country code alone', '84912345678'],
  ['of the country code, grouped', '84 912 345 678'],
  ['of 0084', '0084.912.345.678'],
  ['with the zero behind the code', '+84 (0) 912 345 678'],
  ['of eleven digits, before 2018', '01632345678'],
  ['grouped four and six', '(0912) 345678'],
  ['grouped in twos', '09 12 34 56 78'],
  ['digit by digit', '0 9 1 2 3 4 5 6 7 8'],
  ['with a year in its middle', '091 2024 567'],
  ['landline', '024 3825 1234'],
  ['landline without its zero', '24 3825 1234'],
  ['from abroad', '+1 415 555 2671'],
  ['no-break spaces', '0912\u00a0345\u00a0678'],
  ['thin spaces', '0912\u2009345\u202f678'],
  ['full width', '０９１２３４５６７８'],
  ['Arabic digits', '٠٩١٢٣٤٥٦٧٨'],
  ['a space without width', '0912\u200b345678'],
  ['soft hyphens', '0912\u00ad345\u00ad678'],
  ['long dashes', '0912–345–678'],
  ['an apostrophe before', "'0912345678"],
  ['behind a word', 'SĐT0912345678'],
  ['before a word', '0912345678chị'],
  ['identity', '001085012345'],
  ['identity by threes', '001 085 012 345'],
  ['identity with points', '001.085.012.345'],
  ['identity with hyphens', '001-085-012345'],
  ['identity without its zeros', '1085012345'],
  ['identity without one zero', '79085012345'],
  ['identity as Excel shows it', '1.085012345E+09'],
  ['identity card of before', '272 103 456'],
  ['identity card, points', '012.345.678'],
  ['insurance', '7912345678'],
  ['insurance card', 'DN4010123456789'],
  ['account', '19034567890123'],
  ['account, grouped', '1903 4567 8901 23'],
  ['card', '9704-3612-3456-7890'],
  ['account behind its word', 'STK: 1234 5678'],
  ['passport behind its word', 'hộ chiếu số B1234567'],
  ['amount-like behind its word', 'SĐT: 912.345.678'],
  ['marked e-mail', 'hòa@hà-nội.vn'],
  ['marked e-mail, decomposed', 'hòa@hà-nội.vn'.normalize('NFD')],
  ['full width e-mail', 'an＠tinh.vn'],
  ['cut by a message', 'gọi số 0912345…'],
])('nothing is left of a number: %s', (_, text) => {
  expect(mask(text)).not.toMatch(/\p{Nd}{3}|\p{Nd}[ .-]\p{Nd}/u);
  expect(mask(`Xã X ${text}`)).toMatch(/^Xã X /);
  expect(mask(`xem ${text} nhé`)).not.toMatch(/\p{Nd}{3}|hòa|\ban/u);
});

test.each([
  '1.005160',
  '1.001612.000.00.00.H48',
  '000.00.53.H48-220921-0099',
  'H48.12-090921-0099',
  'G09.20-20260609-0092637',
  '2304/QĐ-BNNMT ngày 23/6/2025',
  'Quyết định số 1234567/QĐ-UBND',
  'xã 00634, xã 03123 03124',
  '00634 03123 09999',
  '05.07.2025 18 giờ, 05-07-2025 10:30',
  '2025-07-01 09:30:15',
  '20250701093015',
  '01/07/2025 - 31/12/2025',
  '2023 2024 2025',
  '1.622.000 đồng, 123.456.789, 150000000 đồng, 150000000 VNĐ, 1 500 000 000 đồng',
  'tổng đài 1900 1234',
  'Tổng đài ĐT: 1900 1234',
  'B123456789',
  'Mã bưu chính 100000',
  'thửa 123, tờ 45, 2.345,67 m2',
  '21.028511, 105.804817',
  'Xã Lê Lợi, phường Trần Phú, đường Nguyễn Huệ',
  '12 Lê Lợi',
  'bà Rịa, Bà Rịa - Vũng Tàu',
])('%j stays', (text) => {
  expect(mask(text)).toBe(text);
});

test.each([
  ['beside a number', 'Nguyễn Văn An 0912345678', 'Nguyễn'],
  ['behind a number', '0912 345 678 (Trần Thị Bé)', 'Trần'],
  ['in capitals', 'NGUYỄN VĂN AN, SĐT: 0912345678', 'NGUYỄN'],
  ['without marks', 'NGUYEN VAN AN - 0912345678', 'NGUYEN'],
  ['small', 'nguyễn văn an 0912345678', 'nguyễn'],
  ['decomposed', 'Nguyễn Văn An 0912345678'.normalize('NFD'), 'Văn'.normalize('NFD')],
  ['before other words', 'Phạm Thị Dung, sinh 1980, CCCD 001085012345', 'Phạm'],
  ['behind a title', 'hộ bà Trần Thị Bé ở đầu ngõ', 'Trần'],
  ['behind a title, of one word', 'gọi chị Hoa 0912345678', 'Hoa'],
  ['behind what a form says', 'Họ và tên: Y Bhok Niê', 'Niê'],
])('a name is masked: %s', (_, text, name) => {
  expect(mask(text)).toContain('•••');
  expect(mask(text)).not.toContain(name);
});

test.each([
  ['Ông Nguyễn Văn Anh', 'Ông •••'],
  ['bà Nguyễn Thị Anh Trần', 'bà •••'],
  ['Ông Nguyễn Văn An Bà Trần Thị Bé', 'Ông ••• Bà •••'],
])('the word of a title is part of a name or before the next: %s', (text, masked) => {
  expect(mask(text)).toBe(masked);
});

test('a place that is called as a person stays beside a number, and is masked as nobody’s', () => {
  expect(mask('Xã Lê Lợi 0912345678')).toBe('Xã Lê Lợi ••••••••••');
  expect(mask('12 Lê Lợi, P. Trần Phú 0912345678')).toBe('12 Lê Lợi, P. Trần Phú ••••••••••');
});

test('who is known is found wherever the name or number stands', () => {
  const known = {
    names: new Set(['Nguyễn Văn A', 'Phạm Hai'].map((name) => nameKey(wordsOf(name)))),
    numbers: new Set(['19001234']),
  };
  const knowing = personalMask(WORDS, known);
  expect(knowing('Xã X Nguyễn Văn A')).toBe('Xã X •••');
  expect(knowing('12 Lê Lợi NGUYEN VAN A')).toBe('12 Lê Lợi •••');
  expect(knowing('số 1900 1234')).toBe('số •••• ••••');
  expect(knowing('Xã Nguyễn Văn A')).toBe('Xã •••');
  expect(knowing('Phạm Hai, xã Phạm Hai')).toBe('•••, xã Phạm Hai');
});

test('a long line without an address is read in time that grows with its length', () => {
  // Ten million steps; a pattern that started over for every pair of letters would need twenty billion.
  const line = `${'a'.repeat(200_000)}@`;
  expect(mask(line)).toBe(line);
});

test.each([
  ['digits', '1'.repeat(100_000)],
  ['digits with spaces', '1 '.repeat(50_000)],
  ['what nobody sees', `1${'\u200b'.repeat(100_000)}`],
  ['words', 'An '.repeat(30_000)],
])('so is one of %s', (_, line) => {
  const started = process.cpuUsage().user;
  mask(line);
  expect(process.cpuUsage(undefined).user - started).toBeLessThan(4_000_000);
});

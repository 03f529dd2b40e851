import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectPdfSpacing } from './pdf-spacing.js';

test.each([
  ['Cấp, c ấp l ại giấy phép', 'c ấp'],
  ['Cấp l ại giấy phép', 'l ại'],
  ['th ủ tục', 'th ủ'],
  ['Thủ t ục', 't ục'],
  ['C ấp giấy phép', 'C ấp'],
  ['Đ ăng ký', 'Đ ăng'],
  ['TH Ủ T ỤC', 'TH Ủ'],
  ['trư ờng hợp', 'trư ờng'],
  ['sau khi hi ện diện', 'hi ện'],
  ['gi ấy phép', 'gi ấy'],
  ['qu ản lý', 'qu ản'],
  ['thu hồ i', 'hồ i'],
  ['n gày t háng', 'n gày'],
  ['khoả n đó, bả n này', 'khoả n'],
  ['hô \u0323 chiếu', 'ô \u0323'],
])('%j looks torn', (text, sample) => {
  expect(detectPdfSpacing(text)?.sample).toBe(sample);
});

test.each([
  'Cấp lại giấy phép khai thác khoáng sản',
  'a) Nộp hồ sơ',
  'điểm c, d khoản 2',
  'điểm c ở khoản 1 và điểm a, b hoặc d ở khoản 3',
  'quy định tại các điểm g, h và i khoản 1',
  'Mẫu số 15 d',
  'quản lý khu C và khu D',
  'giấy phép lái xe hạng A',
  'giấy phép lái xe hạng B ấn định',
  'Quý I ưu tiên, phần V áp dụng',
  'khoảng cách 5 m ở hai bên, giá 1.000 đ ở quầy',
  'Ông Nguyễn Văn T ở tổ 3',
  'xã Ea H leo, xã Đăk R ăng',
  'khối u ác tính, ô tô, y tế, đi ăn, cho ai',
  'UBND TP HÀ NỘI',
  'Bienvenue dans le tutoriel, où l’on apprend à se servir de Vim',
  'This is a test of an English text',
  '',
])('%j does not', (text) => {
  expect(detectPdfSpacing(text)).toBeUndefined();
});

test('whole words in any order are never torn', () => {
  const words = (
    'thủ tục cấp lại giấy phép đăng ký hộ tịch quyết định công bố danh mục của bộ tư pháp ở xã phường và ông ăn ' +
    'uỷ ban ấp an toàn y tế ô tô áp dụng ưu tiên yêu cầu ủy quyền'
  ).split(' ');
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words)), (text) => {
      expect(detectPdfSpacing(text.join(' '))).toBeUndefined();
    }),
    { seed: 20250701, numRuns: 300 },
  );
});

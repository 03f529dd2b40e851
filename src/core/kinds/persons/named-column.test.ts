import { expect, test } from 'vitest';
import { holdsNames } from './named-column.js';

test.each([
  ['full names', ['Bà con', 'Nguyễn Văn An', 'TRẦN THỊ BÉ', 'Lê Ba'], true],
  ['without marks', ['Ho nay', 'Nguyen Van An', 'Tran Thi Be'], true],
  ['behind titles', ['Bà con', 'Ông Phạm Văn Tư', 'Chị Lê Thị Sáu'], true],
  ['some cells of another sort', ['Bà con', 'Nguyễn Văn An', 'Trần Thị Bé', 'chưa rõ'], true],
  ['one name', ['Bà con', 'Nguyễn Văn An'], true],
  ['nothing but a header', ['Nguyễn Văn An'], false],
  ['streets, by the header', ['Tên đường', 'Trần Hưng Đạo', 'Lý Thường Kiệt'], false],
  ['wards, by the header', ['Xã cũ', 'Lê Hồng Phong', 'Phan Bội Châu'], false],
  ['provinces', ['Nơi', 'Cao Bằng', 'Lâm Đồng', 'Hà Giang', 'Hồ Chí Minh'], false],
  ['names of procedures', ['Việc', 'Cấp giấy phép', 'Hộ tịch', 'Lý lịch tư pháp'], false],
  ['fields', ['Mảng', 'Đường bộ', 'Đất đai', 'Hộ tịch'], false],
  ['sentences', ['Lời', 'Nguyễn Văn An đã nộp', 'Trần Thị Bé chưa nộp'], false],
] as const)('whether a column holds names: %s', (_, texts, expected) => {
  expect(holdsNames(texts)).toBe(expected);
});

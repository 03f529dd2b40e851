import type { FormerSource } from './sources.js';

/** What tells of a unit of before, in the law's own language. */
export const FORMER_SOURCE_WORDS = {
  'gso-list': 'danh sách của cơ quan thống kê',
  'gso-compare': 'đối chiếu chính thức năm 2024',
  'law-text': 'văn bản nghị quyết',
  title: 'tên nghị quyết',
  viwiki: 'Wikipedia',
  press: 'báo chí',
  community: 'danh sách của cộng đồng',
  geo2017: 'vị trí năm 2017',
  patch: 'dữ liệu vá lỗi',
} as const satisfies Record<FormerSource, string>;

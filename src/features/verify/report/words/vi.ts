/** Lời của việc đối chiếu một bộ xuất. */
export const vi = {
  heading: '{directory}: manifest kê {count} tệp',
  made: '{kind}, theo hồ sơ xuất {profile}',
  version: 'Bản của hồ sơ xuất: {version}',
  revision: 'Phiên bản: @{revision}',
  whole: 'Thư mục còn nguyên như lúc xuất.',
  differs: 'Thư mục không còn như lúc xuất.',
} as const;

/** Lời của báo cáo xuất dữ liệu. */
export const vi = {
  heading: 'Xuất {kind} theo hồ sơ xuất {profile}: {records} bản ghi của bộ dữ liệu {dataset}',
  revision: 'Phiên bản: @{revision}',
  since: 'Chỉ gồm những gì thay đổi; số bản ghi đã bỏ: {removed}.',
  file: '{name} · {records} bản ghi · {bytes} byte · sha256 {sha256}',
  text: '{name} · nội dung {field} của {key} · {bytes} byte · sha256 {sha256}',
  refused: 'Chưa ghi tệp nào.',
  verdict: 'Các tệp nằm ở: {directory}',
} as const;

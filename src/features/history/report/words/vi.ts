/** Lời của báo cáo phiên bản. */
export const vi = {
  alreadyLatest: 'Bộ dữ liệu đã đúng như vậy: không tạo phiên bản mới.',
  empty: 'Chưa có phiên bản nào.',
  revision: '@{id} · {dataset} · {time} · {command} · {author}',
  commands: {
    import: 'nhập',
    restore: 'lấy lại bản cũ',
    merge: 'gộp',
    patch: 'áp bản thay đổi',
  },
  summary: '{records} bản ghi · thêm {added} · đổi {changed} · bỏ {removed} · để riêng {rejected}',
  input: '{place} · {rows} dòng · sha256 {sha256}',
  parent: 'Từ {role}: {from}',
  parentFile: '{file} (sha256 {sha256})',
  roles: {
    base: 'gốc',
    ours: 'bên ta',
    theirs: 'bên họ',
    target: 'đích',
    list: 'danh sách thay đổi',
  },
  mapping: 'Các cột được hiểu là',
  mapped: '“{header}” → {field}',
  unmapped: '“{header}” → không dùng',
  findings: 'Phát hiện: {counts}',
  record: '{key} · {dataset} @{revision}',
  field: '{label}: {value}',
  forgetting: 'Xóa hẳn những gì để riêng trước {before} · {time} · {author}',
  forgotten: '{rows} dòng trong: {files}',
  revisionsTable: {
    sheet: 'Phiên bản',
    columns: {
      createdAt: 'Thời điểm',
      author: 'Người thực hiện',
    },
  },
  recordTable: {
    sheet: 'Bản ghi',
    columns: {},
  },
} as const;

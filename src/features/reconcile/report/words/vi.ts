/** Lời của báo cáo đối chiếu xã, phường. */
export const vi = {
  heading:
    'Chuyển đổi {file}: {rows} dòng, về đơn vị của ngày {asOf}; mã và tên thuộc thời kỳ: {vintage}',
  columns: 'Cột đã đọc: {columns}',
  sheetColumns: 'Cột đã đọc của trang “{sheet}”: {columns}',
  status: '{status} ({code}): {rows}',
  balanced: 'Khớp số dòng: vào {rowsIn} = ra {rowsOut} + để riêng {rowsSetAside}.',
  unbalanced:
    'KHÔNG khớp số dòng: vào {rowsIn}, ra {rowsOut}, để riêng {rowsSetAside}. Xin báo lại cho nhóm phát triển.',
  out: 'Đã ghi {out}',
  beside: 'Cần người xem: {files}',
  nothing: 'Không chuyển đổi được gì: không ghi tệp nào.',
} as const;

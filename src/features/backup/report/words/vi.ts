/** Lời của việc sao lưu. */
export const vi = {
  heading: 'Kho làm việc {directory}: {revisions} phiên bản',
  dataset: '{dataset} đến @{latest}',
  file: '{bytes} byte · sha256 {sha256}',
  table: { sheet: 'Bộ dữ liệu', columns: { latest: 'Phiên bản mới nhất' } },
  verdict:
    'Bản sao {file} đã được đọc lại và còn nguyên vẹn. Muốn dùng: đặt vào một thư mục với tên workspace.db rồi nêu thư mục đó bằng --workspace.',
} as const;

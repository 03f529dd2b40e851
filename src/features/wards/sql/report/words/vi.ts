/** Lời của lệnh SQL. */
export const vi = {
  crosswalk:
    'Bảng chuyển đổi đơn vị hành chính cấp xã, xét ngày {asOf}: mỗi dòng là một mã cũ và một đơn vị mới. Chạy lại thì các dòng được nạp mới.',
  drop: 'Bỏ bảng chuyển đổi đơn vị hành chính cấp xã.',
  migrate:
    'Thêm bảy cột haicap_ và ghi đơn vị cấp xã của ngày {asOf} cho từng dòng, theo mã trước ngày 01/07/2025. Các cột sẵn có không đổi; cột đã có tên ấy thì cơ sở dữ liệu từ chối và không dòng nào đổi.',
  count: 'Đếm thử theo trạng thái, xét ngày {asOf}; không đổi gì trong cơ sở dữ liệu.',
  undo: 'Bỏ bảy cột haicap_ đã thêm; các cột khác không đổi.',
  people: 'Đơn vị bị chia được xét theo dân số (--subject people).',
  land: 'Đơn vị bị chia được xét theo diện tích (--subject land).',
  codes:
    'Mã được so như văn bản, đúng từng chữ số. Cột kiểu số nguyên cũng dùng được: số 0 ở đầu được bù cho đủ 5 chữ số. Ô ghi nhiều hơn một mã, như “00634 - Phường Đại Mỗ” hay 10 chữ số ghép mã tỉnh, huyện, xã, thì không được đọc ở đây: dòng ấy là unknown.',
  areas:
    'Địa bàn được so như “haicap reconcile” so: gộp dấu cách, bỏ ký tự ẩn, dấu rời ghép vào chữ; còn lại đúng từng ký tự.',
  touched:
    'Trigger của bảng và cột tự cập nhật (ON UPDATE, updated_at) sẽ chạy như với mọi lệnh UPDATE. Nên sao lưu và chạy --dry-run trước.',
  whole: 'Tất cả nằm trong một giao dịch: có lỗi thì không có gì thay đổi.',
  partly:
    'MySQL và MariaDB kết thúc giao dịch khi thêm cột. Có lỗi mà chương trình vẫn chạy tiếp (mysql --force) thì các cột tự được bỏ lại; chương trình dừng giữa chừng thì cột có thể còn đó nhưng rỗng: chạy lệnh của --inverse rồi làm lại.',
  table: {
    sheet: 'Lệnh SQL',
    columns: {
      statement: 'Lệnh SQL',
    },
  },
} as const;

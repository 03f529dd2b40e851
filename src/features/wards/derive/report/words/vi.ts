/** Lời của báo cáo đọc nghị quyết. */
export const vi = {
  number: 'Nghị quyết {number}',
  adopted: 'Thông qua {adopted}',
  effective: 'Hiệu lực {effective}',
  asOf: 'Tra tên theo danh sách đơn vị ngày {asOf}',
  account:
    'Đọc được {clauses} khoản, {relations} quan hệ; {unreadCharacters} ký tự của điều sắp xếp chưa đọc được.',
  registered: {
    absent: 'Sổ đơn vị chưa có nghị quyết này: đơn vị mới chưa có mã.',
    agrees: 'Đã có trong sổ đơn vị, mọi quan hệ đọc được đều khớp.',
    differs: 'Đã có trong sổ đơn vị, nhưng có chỗ khác.',
  },
  unlisted: 'Thêm --all để xem từng khoản.',
  clause: 'Khoản {clause} → {unit}',
  sentence: '→ {unit}',
  province: 'Cấp tỉnh: {code} {before} → {after}',
  relation: '{unit}: {taking}',
  nothing: 'Kết luận: không đọc được quan hệ nào.',
  failed: 'Kết luận: đề xuất chưa dùng được, còn chỗ phải xử lý ({counts}).',
  warned: 'Kết luận: đọc được hết; có chỗ nên xem lại ({counts}).',
  clean: 'Kết luận: đọc được hết, {relations} quan hệ. Sổ đơn vị không bị thay đổi.',
} as const;

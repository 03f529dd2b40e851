/** Lời của việc khám kho làm việc. */
export const vi = {
  heading: 'Kho làm việc {directory}: đã khám {revisions} phiên bản',
  damages: {
    structure: 'bản thân tệp bị hỏng: {detail}',
    revision: '@{revision} của {dataset}: có bản ghi bị mất, thêm hoặc tráo',
    record: '@{revision} của {dataset}: bản ghi {key} không còn như lúc lưu',
    findings: '@{revision} của {dataset}: các phát hiện không còn như lúc lưu',
    rejected: 'các dòng để riêng trong {detail} không còn như lúc lưu',
  },
  more: '… và {rest} chỗ nữa (--format json kể đủ)',
  restored: 'Đã đưa phiên bản còn nguyên trở lại thành mới nhất: {made}',
  kept: 'Toàn bộ như trước khi sửa: {kept}',
  whole: 'Mọi thứ còn nguyên như lúc lưu.',
  torn: 'Không thể lưu gì vào tệp này nữa. Hãy thay bằng bản sao lưu tốt gần nhất, hoặc nhập vào kho mới.',
  lost: '{dataset} không còn phiên bản nào nguyên: hãy nhập lại danh sách vào kho mới, hoặc dùng bản sao lưu.',
  mendable:
    '{dataset} còn @{revision} nguyên vẹn: haicap doctor --repair đưa nó trở lại thành mới nhất.',
  older: 'Dữ liệu hiện tại còn nguyên; chỉ không quay lại được những chỗ đã hỏng.',
  table: {
    sheet: 'Chỗ hỏng',
    columns: { what: 'Thứ hỏng', detail: 'Chi tiết', key: 'Khóa', revision: 'Phiên bản' },
  },
  records: 'Các bản ghi còn nguyên; những gì nêu ở trên đã mất.',
} as const;

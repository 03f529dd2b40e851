/** Lời của báo cáo trả lời câu hỏi. */
export const vi = {
  review: {
    heading:
      'Câu hỏi của {file}, theo đơn vị của ngày {asOf}: {questions} câu cho {rows} dòng còn để mở',
    none: 'Không có câu hỏi nào phải trả lời.',
    answered: 'Đã trả lời {answered} câu, giải quyết {answeredRows} dòng.',
    saved:
      'Đã lưu câu trả lời vào {decisions}; dùng lại: haicap reconcile {file} --decisions {decisions} --out …',
    open: 'Còn để mở {open} câu cho {rows} dòng.',
    workbook:
      'Đã ghi các câu hỏi vào {workbook}; điền cột “Chọn” rồi đưa vào lại bằng --from-workbook.',
  },
  questionColumns: {
    id: 'Mã câu hỏi',
    doubt: 'Vì sao phải hỏi',
    code: 'Mã xã',
    ward: 'Xã, phường',
    district: 'Quận, huyện',
    province: 'Tỉnh, thành phố',
    address: 'Địa chỉ',
    area: 'Thôn, tổ dân phố',
    readings: 'Mã là của; tên là của',
    rows: 'Số dòng',
    samples: 'Ở các dòng',
    choice: 'Chọn',
    why: 'Lý do',
    by: 'Người trả lời',
  },
  questionSheet: {
    choice: 'Lựa chọn',
    how: 'Mỗi dòng ở trang “Câu hỏi” là một câu hỏi; một câu trả lời dùng cho mọi dòng của bảng gốc ghi như thế. Để trống ô “Chọn” nếu chưa biết.',
    list: 'Ô “Chọn”: mở danh sách của ô mà chọn, hoặc ghi số thứ tự (1, 2, …) hay mã năm chữ số của lựa chọn. Câu hỏi không có lựa chọn nào thì ghi mã của xã, phường ngày nay.',
    back: 'Xong thì đưa vào lại: haicap review TỆP --from-workbook TỆP-NÀY --decisions tra-loi.json --author "Họ tên".',
  },
} as const;

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
} as const;

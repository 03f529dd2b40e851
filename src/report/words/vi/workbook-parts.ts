/** Lời của các báo cáo về sổ đơn vị hành chính và về bản ghi gắn với xã, phường. */
export const parts = {
  workbookParts: {
    'cell-styles': 'kiểu ô (phông chữ, màu, đường viền)',
    'column-widths': 'độ rộng cột',
    'frozen-panes': 'dòng, cột cố định',
    formulas: 'công thức (giá trị vẫn còn)',
    'conditional-formats': 'định dạng có điều kiện',
    'data-validation': 'quy tắc nhập liệu',
    comments: 'ghi chú của ô',
    hyperlinks: 'liên kết',
    pictures: 'hình ảnh',
    charts: 'biểu đồ',
    'pivot-tables': 'bảng tổng hợp (PivotTable)',
    filters: 'bộ lọc',
    names: 'tên vùng',
    macros: 'macro',
    signatures: 'chữ ký số',
  },
} as const;

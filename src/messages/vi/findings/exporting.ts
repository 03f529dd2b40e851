/** Lời của các mã về bản ghi khi được ghi ra tệp của một định dạng. */
export const exporting = {
  'cell-too-long': {
    title: 'Nội dung dài hơn một ô của bảng tính',
    message:
      '“{column}” ({field}) của bản ghi {key} có {length} ký tự; một ô xlsx chỉ chứa được {limit}. Chưa ghi tệp nào.',
    suggestion:
      'Hãy chạy lại với --long-text companion: nội dung sẽ nằm trong một tệp văn bản cạnh bảng tính, còn ô ghi tên tệp đó.',
    why: 'Excel không mở được bảng tính có ô quá 32.767 ký tự, và các phần mềm khác thì cắt bớt khi ghi. Thành phần hồ sơ bị cắt giữa chừng trông vẫn như đủ. Vì vậy chương trình không cắt gì: việc xuất bị từ chối trước khi ghi tệp nào.',
    remedy:
      'Xuất với --long-text companion. Khi nhập lại bảng tính, để các tệp văn bản ở cạnh thì nội dung được đọc lại đủ; csv, json và ndjson luôn chứa trọn nội dung.',
  },
  'sheet-too-large': {
    title: 'Nhiều hơn một trang tính chứa được',
    message:
      'Tệp xlsx sẽ có {found} (dòng × cột); một trang tính xlsx chỉ chứa được {limit}. Chưa ghi tệp nào.',
    suggestion:
      'Hãy chia danh sách thành nhiều bộ dữ liệu (import --into), hoặc chỉ xuất phần thay đổi (--since); nếu thừa cột thì nhập lại không có --keep-columns.',
    why: 'Excel có số dòng và số cột tối đa; phần mềm nào mở tệp lớn hơn thì cắt bỏ phần dư mà không báo. Vì vậy việc xuất bị từ chối trước khi ghi tệp nào.',
    remedy: 'Chia danh sách thành nhiều bộ dữ liệu, mỗi bộ một lần xuất.',
  },
  'character-unwritable': {
    title: 'Nửa ký tự không ghi ra văn bản được',
    message:
      '“{column}” ({field}) của bản ghi {key} có {count} nửa ký tự mà tệp văn bản không chứa được; ở chỗ đó ghi ký tự thay thế (�).',
    suggestion: 'Hãy sửa bản ghi, hoặc dùng tệp json, ndjson hay xlsx, là những tệp giữ nguyên.',
    why: 'Những ký tự như 😀 được lưu thành hai nửa. Phần mềm cắt chuỗi vào giữa sẽ để lại nửa ký tự; đó không còn là chữ, và phần mềm nào ghi UTF-8 cũng phải thay nó.',
    remedy: 'Sửa nội dung ở nơi gốc rồi nhập lại.',
  },
} as const;

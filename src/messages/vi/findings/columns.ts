/** Words of the codes about headers and the fields that columns are matched to. */
export const columns = {
  'header-not-found': {
    title: 'Không tìm thấy dòng tiêu đề',
    message:
      'Không dòng nào giống dòng tiêu đề: cần các cột như {expected}, nhưng chỉ thấy {found}.',
    suggestion:
      'Hãy kiểm tra xem có chọn đúng tệp và đúng loại dữ liệu, hoặc chỉ rõ cột bằng --map "Tiêu đề=trường".',
    why: 'Chương trình nhận ra bảng nhờ dòng tiêu đề có tên cột quen thuộc, dù phía trên có quốc hiệu, tên danh sách hay dòng trống. Không có dòng tiêu đề thì không biết cột nào là gì, nên không đọc dòng nào.',
    remedy:
      'Thêm một dòng tiêu đề với tên cột thường dùng (ví dụ: Mã số, Tên, Lĩnh vực), hoặc dùng --map để nói cột nào là trường nào.',
  },
  'column-missing': {
    title: 'Thiếu cột bắt buộc',
    message: 'Bảng không có cột nào cho trường bắt buộc “{column}” ({field}).',
    suggestion:
      'Cột gần giống nhất: {closest}. Nếu đúng là cột đó, hãy chạy lại với --map "Tiêu đề={field}".',
    why: 'Trường bắt buộc là trường mà thiếu nó thì bản ghi không dùng được, như mã hay tên thủ tục. Thiếu cả cột thì mọi dòng đều thiếu, nên chỉ báo một lần cho cả trang tính.',
    remedy:
      'Thêm cột vào bảng, sửa tên cột cho đúng, hoặc dùng --map để chỉ cột có sẵn. Lệnh inspect cho thấy cột nào đã được hiểu là trường nào.',
  },
  'column-claimed-twice': {
    title: 'Hai cột cùng nhận là một trường',
    message: 'Nhiều cột cùng được hiểu là trường “{field}”: {columns}.',
    suggestion: 'Hãy chọn một cột bằng --map "Tiêu đề={field}", hoặc đổi tên cột kia.',
    why: 'Khi hai cột cùng khớp với một trường, lấy cột nào cũng có thể mất dữ liệu của cột kia mà không ai biết. Chương trình không tự chọn thay người dùng.',
    remedy: 'Chỉ rõ cột cần lấy bằng --map, hoặc xóa hay đổi tên cột thừa trong bảng.',
  },
  'column-unmatched': {
    title: 'Cột không thuộc trường nào',
    message: 'Cột “{column}” không khớp với trường nào nên không được đọc.',
    suggestion: 'Nếu cột này là {closest}, hãy chạy lại với --map "{column}=trường".',
    why: 'Bảng làm việc thường có cột riêng như STT hay Ghi chú nội bộ. Chúng không thuộc bộ dữ liệu nên không được nhập, và được nhắc tên để không cột nào bị bỏ quên trong im lặng.',
    remedy:
      'Không phải làm gì nếu cột không cần. Nếu cần, chỉ trường của nó bằng --map hoặc trong tệp ánh xạ cột.',
  },
  'column-guessed': {
    title: 'Trường của cột là phỏng đoán',
    message: 'Cột “{column}” được đoán là trường “{field}” (độ tin cậy {confidence}).',
    suggestion: 'Nếu đoán sai, hãy chỉ rõ bằng --map "{column}=trường".',
    why: 'Tên cột không trùng hẳn với cách viết nào đã biết, nhưng đủ giống, hoặc giá trị bên dưới cho thấy đó là trường này. Đoán đúng thì đỡ phải khai báo, đoán sai thì dữ liệu vào nhầm chỗ, nên cần người xem lại.',
    remedy: 'Xác nhận bằng --map hoặc lưu ánh xạ cột để lần sau không phải đoán.',
  },
  'mapping-unused': {
    title: 'Ánh xạ cột không dùng đến',
    message: 'Ánh xạ nhắc đến cột “{header}” nhưng bảng không có cột này.',
    suggestion: 'Tên gần giống trong bảng: {closest}.',
    why: 'Ánh xạ do người dùng khai báo (bằng --map hoặc trong tệp) chỉ có tác dụng khi tên cột có trong bảng. Tên không còn trong bảng thường là dấu hiệu mẫu biểu đã thay đổi so với lần trước.',
    remedy: 'Sửa tên cột trong ánh xạ cho khớp với bảng mới, hoặc bỏ dòng ánh xạ đó đi.',
  },
} as const;

/** Words of the codes about lists held against what is stored, or against each other. */
export const stored = {
  'column-absent': {
    title: 'Danh sách không có cột cho trường này, giá trị đã lưu được giữ',
    message:
      'Danh sách không có cột nào cho trường “{column}” ({field}): giá trị đã lưu được giữ nguyên (số bản ghi: {records}).',
    suggestion: 'Nếu cột chỉ đổi tên, hãy thêm vào lệnh (chọn một): {flags}',
    why: 'Danh sách không có cột thì không nói gì về trường đó; ô trống mới nói là không có giá trị. Vì vậy cập nhật không xóa trống trường nào mà danh sách không có cột. Thường gặp nhất là cột vẫn còn nhưng tiêu đề đã đổi, khi đó giá trị mới chưa được đọc.',
    remedy:
      'Không phải làm gì nếu danh sách quả thật không có cột đó. Nếu tiêu đề đã đổi, chỉ cột bằng --map hoặc trong tệp ánh xạ cột rồi nhập lại.',
  },
  'column-absent-refused': {
    title: 'Thay toàn bộ sẽ xóa trống một trường mà danh sách không có cột',
    message:
      'Danh sách không có cột nào cho trường “{column}” ({field}), thay toàn bộ sẽ làm mất giá trị đã lưu của trường này (số bản ghi: {records}).',
    suggestion: 'Nếu cột chỉ đổi tên, hãy thêm vào lệnh (chọn một): {flags}',
    why: '--replace coi danh sách là toàn bộ dữ liệu: cái gì danh sách không có thì sau đó không còn. Cột vắng mặt thường là do đổi tên hay bỏ sót hơn là do muốn xóa, nên haicap không lưu gì cho đến khi có người nói rõ.',
    remedy:
      'Chỉ cột đã đổi tên bằng --map; muốn giữ giá trị đã lưu thì nhập bằng --update; nếu đúng là muốn xóa trống trường thì nêu tên nó, ví dụ --drop-fields fees,status.',
  },
  'column-absent-dropped': {
    title: 'Trường đã được xóa trống theo yêu cầu',
    message:
      'Danh sách không có cột nào cho trường “{column}” ({field}) và --drop-fields có nêu trường này: giá trị đã lưu bị bỏ (số bản ghi: {records}).',
    why: 'Người thay toàn bộ dữ liệu đã nêu đây là trường được phép xóa trống. Điều này được báo vì giá trị đã lưu không còn trong phiên bản mới; các phiên bản trước vẫn giữ chúng.',
    remedy: 'Không phải làm gì nếu đúng ý. Nếu không, quay lại phiên bản trước bằng lệnh restore.',
  },
  'drop-field-unused': {
    title: 'Trường cần bỏ lại có cột',
    message:
      '--drop-fields nêu trường “{field}” nhưng danh sách có cột cho trường này: nội dung của cột đã được lưu.',
    why: '--drop-fields chỉ cho phép xóa trống những trường mà danh sách không có cột. Khi có cột thì các ô của cột có hiệu lực, nên với trường này cờ không có tác dụng.',
    remedy:
      'Bỏ trường này khỏi --drop-fields. Nếu không muốn đọc cột đó, bỏ nó bằng --map "Tiêu đề=".',
  },
  'guess-overwrites': {
    title: 'Một phỏng đoán làm thay đổi giá trị đã lưu',
    message:
      'Cột “{column}” chỉ được đoán là trường “{field}” (độ tin cậy {confidence}), và theo đó giá trị đã lưu bị thay hoặc bị xóa trống (số giá trị: {values}).',
    suggestion: 'Hãy nói rõ: {flag} nếu đúng, {leaveOut} để bỏ cột này.',
    why: 'Tiêu đề không trùng với cách viết nào đã biết của trường. Khi chưa lưu gì, đoán sai chỉ thêm một giá trị sai; ở đây đoán sai còn thay mất những giá trị đúng.',
    remedy:
      'Xem lại cột rồi xác nhận hoặc sửa bằng --map, hoặc lưu ánh xạ cột để lần sau không phải đoán.',
  },
} as const;

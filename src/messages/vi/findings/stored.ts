/** Words of the codes about lists held against what is stored, or against each other. */
export const stored = {
  'column-absent': {
    title: 'Danh sách không có cột cho trường này, giá trị đã lưu được giữ',
    message:
      'Danh sách không có cột, hoặc có dòng không có ô, cho trường “{column}” ({field}): giá trị đã lưu được giữ nguyên (số bản ghi: {records}).',
    suggestion: 'Nếu cột chỉ đổi tên, hãy thêm vào lệnh (chọn một): {flags}',
    why: 'Danh sách không có cột thì không nói gì về trường đó; ô trống mới nói là không có giá trị. Vì vậy cập nhật không xóa trống trường nào mà danh sách không có cột. Thường gặp nhất là cột vẫn còn nhưng tiêu đề đã đổi, khi đó giá trị mới chưa được đọc.',
    remedy:
      'Không phải làm gì nếu danh sách quả thật không có cột đó. Nếu tiêu đề đã đổi, chỉ cột bằng --map hoặc trong tệp ánh xạ cột rồi nhập lại.',
  },
  'column-absent-refused': {
    title: 'Thay toàn bộ sẽ xóa trống một trường mà danh sách không có cột',
    message:
      'Danh sách không có cột, hoặc có dòng không có ô, cho trường “{column}” ({field}), thay toàn bộ sẽ làm mất giá trị đã lưu của trường này (số bản ghi: {records}).',
    suggestion: 'Nếu cột chỉ đổi tên, hãy thêm vào lệnh (chọn một): {flags}',
    why: '--replace coi danh sách là toàn bộ dữ liệu: cái gì danh sách không có thì sau đó không còn. Cột vắng mặt thường là do đổi tên hay bỏ sót hơn là do muốn xóa, nên haicap không lưu gì cho đến khi có người nói rõ.',
    remedy:
      'Chỉ cột đã đổi tên bằng --map; muốn giữ giá trị đã lưu thì nhập bằng --update; nếu đúng là muốn xóa trống trường thì nêu tên nó, ví dụ --drop-fields fees,status.',
  },
  'column-absent-dropped': {
    title: 'Trường đã được xóa trống theo yêu cầu',
    message:
      'Danh sách không có cột, hoặc có dòng không có ô, cho trường “{column}” ({field}) và --drop-fields có nêu trường này: giá trị đã lưu bị bỏ (số bản ghi: {records}).',
    why: 'Người thay toàn bộ dữ liệu đã nêu đây là trường được phép xóa trống. Điều này được báo vì giá trị đã lưu không còn trong phiên bản mới; các phiên bản trước vẫn giữ chúng.',
    remedy: 'Không phải làm gì nếu đúng ý. Nếu không, quay lại phiên bản trước bằng lệnh restore.',
  },
  'items-unmatched': {
    title: 'Không rõ giá trị đã lưu thuộc bước nào của danh sách mới',
    message:
      'Danh sách không có cột “{column}” ({field}) và không chắc mục nào của danh sách là mục đã lưu: giá trị đã lưu sẽ bị mất (số giá trị: {values}, số bản ghi: {records}).',
    suggestion: 'Nếu cột chỉ đổi tên, hãy thêm vào lệnh (chọn một): {flags}',
    why: 'Các bước được nhận ra theo tên. Khi tên trong danh sách khác với tên đã lưu, bước ấy có thể đã đổi tên hoặc bị thay: chỉ người phụ trách biết điều đã lưu, ví dụ thời gian, còn đúng hay không. Vì vậy haicap không lưu gì cho đến khi rõ.',
    remedy:
      'Thêm lại cột vào danh sách; chỉ cột bằng --map nếu tiêu đề đã đổi; hoặc cho phép bỏ giá trị, ví dụ --drop-fields steps.duration.',
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
  'column-not-compared': {
    title: 'Trường mà một bên không có cột thì không so sánh',
    message:
      'Bên này không có cột, hoặc có dòng không có ô, cho trường “{column}” ({field}): số giá trị của bên kia không được so sánh: {values}.',
    suggestion: 'Nếu cột chỉ đổi tên, hãy thêm vào lệnh (chọn một): {flags}',
    why: 'Danh sách không có cột thì không nói gì về trường đó. Coi các giá trị là đã bị xóa sẽ báo thay đổi, kèm hệ quả, ở mọi bản ghi dù không ai quyết định gì.',
    remedy:
      'Không phải làm gì nếu danh sách quả thật không có cột đó. Nếu tiêu đề đã đổi, chỉ cột bằng --map hoặc trong tệp ánh xạ cột rồi so sánh lại.',
  },
  'side-not-compared': {
    title: 'Một phần của một bên không đọc hiểu được nên không so sánh',
    message:
      'Bên này không được hiểu hết ({why}), nên không thể nói gì về những gì nằm trong phần đó.',
    why: 'Khi không thấy dòng tiêu đề, thiếu cột bắt buộc, một trang có dữ liệu bị bỏ qua, một tệp không đọc được hoặc không có bản ghi nào, thì giống nhau hay vắng mặt đều không chứng tỏ điều gì. Những gì đọc được của hai bên vẫn được so sánh, nhưng so sánh chưa đầy đủ.',
    remedy:
      'Xem phát hiện có mã nêu trong ngoặc rồi sửa tệp, hoặc nói cách đọc bằng --map, --header-row hay --key; chỉ những trang là danh sách bằng --sheet.',
  },
  'keys-not-compared': {
    title: 'Khóa có ở nhiều bản ghi khác nhau nên không so sánh',
    message:
      'Số khóa có ở nhiều bản ghi khác nhau của bên này: {count} ({keys}). Chúng không được đưa vào so sánh.',
    why: 'Hai bản ghi cùng khóa mà trái nhau thì không thể đều đúng, và không ai biết bản nào có hiệu lực. So sánh bản đứng trước sẽ báo thay đổi, hoặc che mất thay đổi, tùy thứ tự dòng.',
    remedy:
      'Sửa danh sách để mỗi khóa chỉ có một lần; những dòng lặp lại y hệt thì không sao. Nếu khóa vốn không duy nhất, hãy nêu thêm trường, ví dụ --key name,fields.',
  },
  'side-is-part': {
    title: 'Một bên chỉ là danh sách của một phần của bên kia',
    message:
      'Bên này là danh sách của {scope} (số bản ghi: {records}). {whole} còn có bản ghi của nơi khác: chúng không được so sánh ({outside}).',
    suggestion:
      'Muốn tự nêu điều này, hãy thêm vào lệnh: {flag}. Muốn so sánh toàn bộ hai bên: --no-scope',
    why: 'Danh sách của một cơ quan hay một tỉnh thường được đem so với danh sách của tất cả. Nó không nói gì về những nơi khác, nên bản ghi của những nơi đó không phải là vắng mặt.',
    remedy:
      'Không phải làm gì nếu danh sách chỉ dành cho phần đó. Nếu lẽ ra phải có đủ, hãy so sánh với --no-scope: khi đó chúng được nêu là vắng mặt.',
  },
  'removals-refused': {
    title: 'Không bỏ nhiều bản ghi như vậy khi chưa được đồng ý',
    message: 'Chưa lưu gì: sẽ bỏ {removed} trên {total} bản ghi (cho phép: {allowed}).',
    suggestion: 'Nếu đúng ý, hãy thêm vào lệnh: --allow-removals {removed}',
    why: 'Hiếm khi người ta muốn bỏ hơn một phần mười bộ dữ liệu, hoặc hơn một phần mười của phần nêu ở --scope. Thường là tệp chỉ có một phần danh sách, hoặc có trang hay dòng chưa đọc được.',
    remedy:
      'Xem những gì vắng mặt bằng --dry-run và diff. Nếu tệp là danh sách của một cơ quan, thêm --scope; nếu tệp chỉ bổ sung, nhập bằng --update; nếu đúng là phải bỏ, cho phép bằng --allow-removals kèm số bản ghi.',
  },
  'removals-large': {
    title: 'Sẽ bỏ nhiều bản ghi',
    message: 'Sẽ bỏ {removed} trên {total} bản ghi.',
    suggestion: 'Muốn làm mà không bị hỏi, hãy thêm vào lệnh: --allow-removals {removed}',
    why: 'Đây là lần chạy thử. Hơn một phần mười bộ dữ liệu, hoặc của phần nêu ở --scope, chỉ bị bỏ khi có người đồng ý tại màn hình hoặc khi có --allow-removals.',
    remedy: 'Xem những gì vắng mặt bằng diff trước khi nhập.',
  },
  'import-incomplete': {
    title: 'Chưa nhập vì có tệp không đọc được',
    message: 'Chưa lưu gì vì không đọc được: {files}.',
    suggestion:
      'Sửa những tệp đó rồi chạy lại; muốn nhập riêng những tệp đọc được, hãy gọi tên chúng thay cho mẫu có dấu *.',
    why: 'Các tệp của một lần nhập làm thành một phiên bản. Nếu lưu khi thiếu một tệp, về sau không ai biết từ những gì đã lưu rằng danh sách còn thiếu; nhập thay thế còn bỏ những bản ghi nằm trong tệp thiếu.',
    remedy:
      'Xem ở đầu báo cáo vì sao tệp không đọc được (có mật khẩu, bị hỏng, trống, không có quyền mở, không có tệp đó), sửa rồi nhập lại tất cả. Hoặc chỉ nêu tên những tệp đọc được: khi đó chính bạn chọn nhập một phần.',
  },
} as const;

/** Words of the codes about headers and the fields that columns are matched to. */
export const columns = {
  'header-not-found': {
    title: 'Không tìm thấy dòng tiêu đề',
    message:
      'Không dòng nào giống dòng tiêu đề (dòng {asked} mà --header-row chỉ không có dữ liệu): cần các cột như {expected}; dòng gần giống nhất (dòng {row}) có: {found}.',
    suggestion:
      'Nếu một dòng khác là tiêu đề, hãy chỉ nó bằng --header-row; chỉ trang cần đọc bằng --sheet; chỉ cột bằng --map "Tiêu đề=trường".',
    why: 'Chương trình nhận ra bảng nhờ dòng tiêu đề có tên cột quen thuộc, dù phía trên có quốc hiệu, tên danh sách hay dòng trống. Không có dòng tiêu đề thì không biết cột nào là gì, nên không đọc dòng nào.',
    remedy:
      'Kiểm tra xem có chọn đúng tệp và đúng loại dữ liệu. Nếu bảng có tiêu đề lạ, dùng --header-row để nói dòng nào là dòng cuối của tiêu đề và --map để nói cột nào là trường nào; nếu không có tiêu đề, hãy thêm một dòng với tên cột thường dùng (ví dụ: Mã số, Tên, Lĩnh vực).',
  },
  'header-ambiguous': {
    title: 'Có hai dòng giống dòng tiêu đề',
    message: 'Dòng {row} được lấy làm dòng tiêu đề, nhưng dòng {other} cũng giống dòng tiêu đề.',
    suggestion: 'Nếu dòng {other} mới đúng, hãy chạy lại với --header-row {other}.',
    why: 'Phía trên bảng đôi khi có một dòng chú giải dùng đúng những tên cột của bảng. Khi giữa hai dòng như vậy không có dữ liệu, dòng nhận ra được nhiều cột hơn được lấy làm tiêu đề.',
    remedy: 'Xem bảng bằng lệnh inspect; dùng --header-row để chỉ rõ dòng cuối cùng của tiêu đề.',
  },
  'notes-without-header': {
    title: 'Ghi chú trong cột không có tiêu đề',
    message:
      'Có {count} ô nằm ở cột không có tiêu đề (cột {columns}, dòng {rows}) nên không được đọc, ví dụ: {sample}.',
    suggestion: 'Nếu đó là dữ liệu, hãy đặt tiêu đề cho cột rồi chạy lại.',
    why: 'Cán bộ hay ghi chú bên cạnh bảng (“Đã bãi bỏ”, “Chưa triển khai”) trong một cột không đặt tên. Không có tên cột thì không biết ghi chú thuộc trường nào, nên nó không đi vào bản ghi; nhưng nó có thể quan trọng nên được báo ra.',
    remedy: 'Đặt tên cho cột, chuyển nội dung vào cột Ghi chú, hoặc xóa nếu không còn cần.',
  },
  'column-missing': {
    title: 'Thiếu cột bắt buộc',
    message: 'Bảng không có cột nào cho trường bắt buộc “{column}” ({field}).',
    suggestion:
      'Cột gần giống nhất: {closest}. Nếu đúng là cột đó, hãy thêm vào lệnh (chọn một): {flags}',
    why: 'Trường bắt buộc là trường mà thiếu nó thì bản ghi không dùng được, như mã hay tên thủ tục. Thiếu cả cột thì mọi dòng đều thiếu, nên chỉ báo một lần cho cả trang tính.',
    remedy:
      'Thêm cột vào bảng, sửa tên cột cho đúng, hoặc dùng --map để chỉ cột có sẵn. Lệnh inspect cho thấy cột nào đã được hiểu là trường nào. Danh mục không có mã thì nêu khóa khác, ví dụ --key name,fields.',
  },
  'column-claimed-twice': {
    title: 'Hai cột cùng nhận là một trường',
    message: 'Nhiều cột cùng được hiểu là trường “{field}”: {columns}.',
    suggestion: 'Hãy thêm vào lệnh một trong các tùy chọn: {flags}',
    why: 'Khi hai cột cùng khớp với một trường, lấy cột nào cũng có thể mất dữ liệu của cột kia mà không ai biết. Chương trình không tự chọn thay người dùng.',
    remedy: 'Chỉ rõ cột cần lấy bằng --map, hoặc xóa hay đổi tên cột thừa trong bảng.',
  },
  'column-unmatched': {
    title: 'Cột không thuộc trường nào',
    message: 'Cột “{column}” không khớp với trường nào nên không được đọc.',
    suggestion: 'Nếu cột này là {closest}, hãy thêm vào lệnh (chọn một): {flags}',
    why: 'Bảng làm việc thường có cột riêng như STT hay Ghi chú nội bộ. Chúng không thuộc bộ dữ liệu nên không được nhập, và được nhắc tên để không cột nào bị bỏ quên trong im lặng.',
    remedy:
      'Không phải làm gì nếu cột không cần. Nếu cần, chỉ trường của nó bằng --map hoặc trong tệp ánh xạ cột, hoặc giữ nguyên cột theo tiêu đề của nó bằng --keep-columns (import, validate, diff).',
  },
  'column-guessed': {
    title: 'Trường của cột là phỏng đoán',
    message: 'Cột “{column}” được đoán là trường “{field}” (độ tin cậy {confidence}).',
    suggestion:
      'Nếu đúng, hãy thêm {flag} vào lệnh để khỏi phải đoán; nếu sai, thêm {leaveOut} để bỏ cột này.',
    why: 'Tên cột không trùng hẳn với cách viết nào đã biết, nhưng đủ giống, hoặc giá trị bên dưới cho thấy đó là trường này. Đoán đúng thì đỡ phải khai báo, đoán sai thì dữ liệu vào nhầm chỗ, nên cần người xem lại.',
    remedy: 'Xác nhận bằng --map hoặc lưu ánh xạ cột để lần sau không phải đoán.',
  },
  'header-unit-differs': {
    title: 'Đơn vị trong ô khác đơn vị ở tiêu đề',
    message: 'Ô ghi “{value}”, còn tiêu đề “{column}” nói đơn vị là {unit}; lấy theo ô.',
    suggestion: 'Hãy sửa ô hoặc tiêu đề để chỉ còn một đơn vị.',
    why: 'Tiêu đề như “Thời hạn (ngày làm việc)” nói đơn vị cho cả cột. Một ô tự ghi đơn vị khác thì một trong hai là nhầm: 15 ngày không phải là 15 ngày làm việc, và 75.000 đồng không phải là 75.000 nghìn đồng. Đơn vị ghi trong ô được giữ, vì người nhập đã viết nó ra.',
    remedy: 'Kiểm tra giá trị theo quyết định công bố, rồi ghi lại theo đơn vị của cột.',
  },
  'unit-unread': {
    title: 'Đơn vị tính không dùng được',
    message:
      'Phía trên bảng hoặc giữa các dòng ghi đơn vị “{said}”, không đọc được hoặc không dùng được cho cả cột; số trong cột “{column}” không tính theo đơn vị ấy.',
    suggestion:
      'Hãy ghi đơn vị vào tiêu đề cột hoặc vào ô, ví dụ “Phí (nghìn đồng)” hay “75.000 đồng”.',
    why: 'Dòng “ĐVT: nghìn đồng” phía trên bảng nói đơn vị cho mọi số tiền bên dưới. Đơn vị đọc được thì được dùng; không đọc được mà im lặng thì số tiền có thể sai hàng nghìn lần.',
    remedy:
      'Viết đơn vị theo cách thường dùng (đồng, nghìn đồng, triệu đồng) hoặc viết đủ số tiền.',
  },
  'layout-drifted': {
    title: 'Bố cục đã khác so với lúc lưu ánh xạ',
    message:
      'Các cột không còn như lúc lưu ánh xạ (thêm: {added}) (mất: {missing}) (đổi chỗ: {moved}).',
    suggestion: 'Xem lại bằng inspect; nếu đúng, lưu lại ánh xạ bằng --save-mapping.',
    why: 'Danh mục gửi hằng tháng thường giữ một mẫu. Khi cột được thêm, mất hay đổi chỗ, có thể mẫu đã đổi và cách hiểu cũ không còn đúng. haicap vẫn đọc theo tên cột, nhưng nói rõ chỗ khác để người dùng xem.',
    remedy: 'Chạy haicap inspect với tệp mới, kiểm tra các cột, rồi lưu ánh xạ mới.',
  },
  'hidden-column-yields': {
    title: 'Cột ẩn trùng trường với cột hiện',
    message: 'Cột ẩn “{column}” cũng có thể là trường “{field}”; cột hiện {shown} được lấy.',
    suggestion: 'Nếu cột ẩn mới đúng, hãy nêu rõ: --map "[{letter}]={field}".',
    why: 'Khi hai cột có thể là cùng một trường mà một cột bị ẩn, người mở tệp chỉ nhìn thấy cột hiện; cột ẩn thường là bản cũ hoặc cột phụ. Cột ẩn không bao giờ được lấy thay cột hiện, nhưng được nêu ra vì trong đó có dữ liệu.',
    remedy:
      'Bỏ ẩn cột trong Excel, so hai cột rồi xóa cột thừa; hoặc chỉ rõ cột cần lấy bằng --map.',
  },
  'merge-across-fields': {
    title: 'Ô trộn ngang qua cột của nhiều trường',
    message:
      'Ô trộn {range} nằm ngang qua nhiều trường: “{value}” chỉ được lấy cho cột “{column}”; ở đó các cột sau để trống: {others}.',
    suggestion: 'Hãy bỏ trộn ô rồi gõ giá trị của từng cột vào ô của cột đó.',
    why: 'Ô trộn chỉ chứa một giá trị. Khi nó nằm ngang qua cột của hai trường khác nhau (ví dụ cấp thực hiện và cơ quan thực hiện), chép giá trị ấy vào cả hai trường là đoán: cơ quan sẽ thành “Xã”. Vì vậy chỉ trường đầu tiên nhận giá trị, các trường kia để trống và được nêu ra. Ô trộn dọc, ô trộn trong tiêu đề, dòng mục và ô trộn qua nhiều cột của một trường vẫn được đọc như thường.',
    remedy: 'Trong Excel bấm Bỏ trộn ô (Unmerge Cells), điền giá trị đúng cho từng ô rồi lưu lại.',
  },
  'dates-month-first': {
    title: 'Ngày tháng viết tháng trước',
    message:
      'Cột “{column}”: “{sample}” viết tháng trước, nên mọi ngày trong cột đều có thể như vậy. Không lưu ngày nào của cột ({cells} ô); các dòng vẫn được nhận, không có trường này.',
    suggestion:
      'Nếu cả cột viết tháng trước, chạy lại với --date-order month-first; nếu “{sample}” chỉ là gõ nhầm, dùng --date-order day-first.',
    why: 'Ở Việt Nam ngày đứng trước, nhưng danh sách từ bảng tính để kiểu Mỹ viết tháng trước. 07/01/2025 có thể là mồng 1 tháng 7 hoặc mồng 7 tháng 1; chỉ số lớn hơn 12 mới cho biết. Đọc từng ô thì nửa cột sai mà không ai hay, nên thứ tự được xét cho cả cột.',
    remedy: 'Nói rõ thứ tự bằng --date-order, hoặc viết ngày dạng 2025-07-01 trong tệp gốc.',
  },
  'dates-contradictory': {
    title: 'Một cột có ngày viết theo cả hai thứ tự',
    message:
      'Cột “{column}”: “{sample}” viết tháng trước, “{other}” viết ngày trước, nên các ô khác có thể là một trong hai. Không lưu ngày nào của cột ({cells} ô); các dòng vẫn được nhận, không có trường này.',
    suggestion:
      'Sửa ngày trong tệp gốc; hoặc nói rõ thứ tự bằng --date-order day-first hay month-first: ngày trái với thứ tự ấy sẽ được báo từng ô.',
    why: 'Danh sách ghép từ nhiều nguồn có ngày viết theo hai thứ tự. 07/01/2025 có thể là mồng 1 tháng 7 hoặc mồng 7 tháng 1, và ở đây không có ô nào bên cạnh cho biết.',
    remedy: 'Viết ngày của cột theo một thứ tự, hoặc nói rõ bằng --date-order.',
  },
  'dates-doubtful': {
    title: 'Ngày tháng không rõ thứ tự, vì nơi khác trong tệp viết tháng trước',
    message:
      'Cột “{column}”: “{sample}” đọc được theo cả hai cách, mà nơi khác trong tệp viết tháng trước, như “{other}”. Không lưu ngày nào của cột ({cells} ô); các dòng vẫn được nhận, không có trường này.',
    suggestion:
      'Nếu cả tệp viết tháng trước, chạy lại với --date-order month-first; nếu “{other}” chỉ là gõ nhầm, dùng --date-order day-first.',
    why: 'Các cột và trang của một tệp thường do một người làm, trên một máy. Cột chỉ có những ngày như 07/01/2025 không tự cho biết thứ tự, nhưng khi cột bên cạnh có 08/15/2025 thì đọc theo lối Việt Nam là đoán.',
    remedy: 'Nói rõ thứ tự bằng --date-order, hoặc viết ngày dạng 2025-07-01 trong tệp gốc.',
  },
  'dates-converted': {
    title: 'Ngày tháng có thể đã bị bảng tính đảo',
    message:
      'Cột “{column}”: các ô bảng tính coi là ngày chỉ có ngày từ 1 đến 12 ({dates} ô), còn ngày từ 13 trở đi là chữ, như “{sample}”. Bảng tính để kiểu tháng trước thường để lại đúng như vậy.',
    suggestion:
      'Đối chiếu vài ngày trong số đó với nguồn: mồng 1 tháng 7 có thể vốn là mồng 7 tháng 1.',
    why: 'Gõ vào bảng tính để kiểu Mỹ, 07/01/2025 (mồng 7 tháng 1) bị hiểu thành mồng 1 tháng 7, còn 15/08/2025 không thành ngày được nên giữ là chữ. haicap chỉ đọc được điều ô đang lưu.',
    remedy:
      'Nếu bị đảo, sửa trong tệp gốc, tốt nhất là viết 2025-07-01; nếu đúng thì không phải làm gì.',
  },
  'mapping-unused': {
    title: 'Ánh xạ cột không dùng đến',
    message: 'Ánh xạ nhắc đến cột “{header}” nhưng bảng không có cột này.',
    suggestion: 'Tên gần giống trong bảng: {closest}.',
    why: 'Ánh xạ do người dùng khai báo (bằng --map hoặc trong tệp) chỉ có tác dụng khi tên cột có trong bảng. Tên không còn trong bảng thường là dấu hiệu mẫu biểu đã thay đổi so với lần trước.',
    remedy: 'Sửa tên cột trong ánh xạ cho khớp với bảng mới, hoặc bỏ dòng ánh xạ đó đi.',
  },
} as const;

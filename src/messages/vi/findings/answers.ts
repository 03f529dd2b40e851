/** Lời của các mã về câu hỏi, câu trả lời và bảng địa bàn khi chuyển đổi. */
export const answers = {
  'decision-contradictory': {
    title: 'Một câu hỏi có hai câu trả lời khác nhau',
    message:
      '“{value}” có những câu trả lời trái nhau: {answers}; người trả lời: {by}. Câu hỏi vẫn để mở.',
    suggestion: 'Bỏ bớt câu trả lời sai trong tệp, hoặc trả lời lại bằng “haicap review”.',
    why: 'Hai người trả lời cùng một câu hỏi theo hai cách, thường là sau khi ghép hai tệp câu trả lời. Chọn hộ một bên thì bên kia thành sai mà không ai biết.',
    remedy:
      'Hỏi lại những người đã trả lời rồi chạy “haicap review”: câu trả lời mới thay cho các câu cũ.',
  },
  'decision-stale': {
    title: 'Câu trả lời trước không còn dùng được',
    message:
      '“{value}”: {by} đã chọn {ward} ngày {at}, khi các lựa chọn là: {before}. Vào ngày {asOf} thì khác, nên câu hỏi lại để mở.',
    suggestion: 'Các lựa chọn nay là: {candidates}.',
    why: 'Câu trả lời chỉ đúng với những lựa chọn mà người trả lời đã thấy. Đơn vị được chọn không còn, hoặc danh sách lựa chọn đã đổi, thì phải hỏi lại.',
    remedy: 'Chạy “haicap review” để trả lời lại; hoặc xét đúng ngày cũ bằng --as-of.',
  },
  'decision-unasked': {
    title: 'Có câu trả lời mà không dòng nào hỏi đến',
    message: '{decisions} câu trả lời trong tệp không được dùng, ví dụ về: {samples}.',
    suggestion:
      'Không phải làm gì nếu tệp dùng chung cho nhiều bảng; nếu không, xem cách viết trong bảng có đổi không.',
    why: 'Câu trả lời gắn với đúng những gì ghi trong dòng. Bảng viết khác đi thì câu trả lời cũ không được tự áp dụng.',
    remedy: 'Trả lời lại cho cách viết mới bằng “haicap review”, hoặc bỏ qua.',
  },
  'areas-unused': {
    title: 'Có cột nêu thôn, tổ mà chưa dùng đến',
    message: 'Cột “{column}” nêu các phần của xã; câu hỏi về xã bị chia đang gộp chung mọi phần.',
    suggestion:
      'Nếu các phần thuộc các đơn vị khác nhau, hãy hỏi riêng từng phần bằng --by-area, hoặc đưa bảng địa bàn bằng --areas.',
    why: 'Mặc định mỗi xã bị chia chỉ hỏi một câu cho mọi dòng; trả lời chung như thế là sai khi các thôn, tổ trong bảng về những đơn vị khác nhau.',
    remedy: 'Thêm --by-area cho cả reconcile và review; hoặc bỏ qua nếu cả bảng ở cùng một phần.',
  },
  'questions-unlisted': {
    title: 'Có câu hỏi không được liệt kê',
    message:
      'Chỉ liệt kê {maxQuestions} câu hỏi đầu; {rows} dòng nữa còn để mở mà câu hỏi của chúng không có trong danh sách.',
    suggestion: 'Trả lời những câu đã liệt kê rồi chạy lại, hoặc tăng số câu bằng --max-questions.',
    why: 'Các dòng ấy vẫn giữ chỗ, có trạng thái và các lựa chọn trong tệp kết quả; chỉ danh sách câu hỏi bị cắt bớt để không quá dài. Nhiều câu hỏi khác nhau như vậy thường do chọn nhầm cột, hoặc bảng thiếu tên huyện, tỉnh.',
    remedy:
      'Xem lại các cột bằng “haicap inspect”; nếu đúng thì trả lời dần, hoặc dùng --max-questions với số lớn hơn.',
  },
  'decision-unwritable': {
    title: 'Có câu trả lời mà lệnh SQL không tìm được dòng',
    message: '{decisions} câu trả lời trong tệp không có trong lệnh SQL, ví dụ về: {samples}.',
    suggestion: 'Chuyển các dòng ấy bằng “haicap reconcile”, hoặc sửa nội dung của dòng.',
    why: 'Lệnh SQL tìm dòng theo mã gồm toàn chữ số và theo địa bàn viết bằng chữ Latinh: chỉ với chúng mới chứng minh được là mọi cơ sở dữ liệu so đúng như “haicap reconcile”. Dòng không có mã, mã có chữ, hay địa bàn viết bằng chữ khác thì để ngỏ.',
    remedy:
      'Xuất các dòng ấy ra csv, chạy “haicap reconcile” với cùng tệp trả lời rồi đưa vào lại.',
  },
  'questions-open': {
    title: 'Còn câu hỏi chưa có người trả lời',
    message: '{questions} câu hỏi cho {rows} dòng còn để mở, mà ở đây không có ai để hỏi.',
    suggestion:
      'Ghi các câu hỏi ra bảng tính bằng --workbook cau-hoi.xlsx, điền rồi đưa vào lại bằng --from-workbook.',
    why: 'Lệnh review hỏi người dùng tại màn hình; khi chạy tự động thì không ai trả lời, và haicap không tự đoán.',
    remedy:
      'Chạy lệnh ở màn hình có người trả lời, hoặc dùng --workbook; sau đó chạy lại với --decisions.',
  },
  'answer-invalid': {
    title: 'Câu trả lời không phải là một lựa chọn',
    message: 'Ô {column} ghi “{value}”, không phải mã hay số thứ tự của lựa chọn nào.',
    suggestion: 'Các lựa chọn: {candidates}.',
    why: 'Luật chỉ chia xã này cho những đơn vị đã nêu; câu trả lời khác đi là nhầm dòng hoặc gõ sai.',
    remedy:
      'Chọn lại trong danh sách của ô, hoặc ghi mã năm chữ số của lựa chọn, rồi đưa tệp vào lại.',
  },
  'answer-differs': {
    title: 'Câu trả lời khác với câu đã có',
    message:
      'Ô {column} ghi “{value}”, nhưng {by} đã trả lời câu này ngày {at}: {before}. Câu đã có được giữ.',
    suggestion: 'Nếu câu mới là đúng, chạy lại với --force để thay câu cũ.',
    why: 'Bảng câu hỏi có thể đã gửi đi từ lâu; thay một câu trả lời mới hơn bằng câu cũ mà không ai hay là sai.',
    remedy:
      'Hỏi lại hai người đã trả lời; thay câu cũ bằng --force, hoặc để trống ô rồi đưa vào lại.',
  },
  'answer-unasked': {
    title: 'Câu trả lời cho một câu hỏi không còn',
    message: 'Bảng không hỏi câu {value}: bảng đã đổi, hoặc bảng tính là của tệp khác.',
    suggestion: 'Kiểm tra xem bảng tính có đúng là của tệp này không.',
    why: 'Câu hỏi nhận ra nhau bằng mã; mã không có trong bảng thì câu trả lời không gắn được vào dòng nào.',
    remedy: 'Ghi lại bảng câu hỏi bằng --workbook từ đúng tệp, rồi điền lại.',
  },
  'area-ward-unknown': {
    title: 'Không rõ xã cũ trong bảng địa bàn',
    message: 'Sổ đơn vị không có xã, phường cũ “{value}” như dòng này ghi.',
    suggestion: 'Ghi mã xã cũ, hoặc đủ tên xã, huyện và tỉnh như trước ngày 01/7/2025.',
    why: 'Mỗi dòng của bảng địa bàn nói một phần của một xã cũ nay thuộc đơn vị nào; không biết xã cũ nào thì dòng ấy không dùng được.',
    remedy: 'Sửa mã hoặc tên; tra bằng “haicap wards lookup”.',
  },
  'area-name-mismatch': {
    title: 'Mã và tên trong bảng địa bàn là hai đơn vị khác nhau',
    message: 'Mã {value} là của {units}, không phải của “{name}” như dòng này ghi.',
    suggestion: 'Kiểm tra xem mã sai hay tên sai rồi sửa dòng.',
    why: 'Khi mã nói một đơn vị và tên nói đơn vị khác, tin bên nào cũng là đoán; dòng ấy không được dùng.',
    remedy: 'Sửa mã hoặc tên; tra bằng “haicap wards lookup”, hoặc để trống tên nếu chắc mã đúng.',
  },
  'area-ward-not-split': {
    title: 'Xã cũ trong bảng địa bàn không bị chia',
    message: '“{value}” không bị chia cho nhiều đơn vị, nên không cần bảng địa bàn.',
    suggestion: 'Kiểm tra mã; nếu đúng thì bỏ dòng này.',
    why: 'Xã cũ chỉ vào một đơn vị mới thì luật đã nói rõ; có dòng cho xã ấy thường là do gõ nhầm mã.',
    remedy: 'Sửa mã, hoặc bỏ dòng.',
  },
  'area-not-successor': {
    title: 'Đơn vị mới không nhận phần nào của xã cũ',
    message: '“{value}” không phải là đơn vị mà luật giao cho một phần của xã cũ này.',
    suggestion: 'Các đơn vị nhận: {candidates}.',
    why: 'Bảng địa bàn chỉ nói rõ thêm điều luật để ngỏ; nó không thể đưa một thôn sang đơn vị mà nghị quyết không nêu.',
    remedy: 'Sửa mã (và tên) đơn vị mới; xem bằng “haicap wards trace”.',
  },
  'area-pattern-invalid': {
    title: 'Mẫu địa bàn không đọc được',
    message: 'Không hiểu mẫu “{value}”.',
    suggestion: 'Ví dụ: Thôn Đông · Ngõ 12* · Tổ 1-12 · Tổ 1-5, 7, 9-12.',
    why: 'Mẫu là một tên đúng như ghi trong bảng, một phần đầu kết thúc bằng dấu *, hoặc chữ kèm các số và khoảng số; ngoài ra không có gì khác.',
    remedy: 'Viết lại mẫu: số nhỏ đứng trước số lớn, dấu * chỉ ở cuối.',
  },
  'area-contradictory': {
    title: 'Hai mẫu địa bàn trái nhau',
    message: 'Mẫu “{value}” trùng với mẫu của dòng khác mà đơn vị mới lại khác: {others}.',
    suggestion: 'Giữ một trong hai, hoặc thu hẹp khoảng số.',
    why: 'Cùng một thôn, tổ mà hai dòng nói hai đơn vị thì không dòng nào dùng được.',
    remedy: 'Đối chiếu với văn bản nguồn rồi sửa bảng.',
  },
} as const;

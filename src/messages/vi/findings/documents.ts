/** Words of the codes about documents: what a reader of their text has to know. */
export const documents = {
  'document-without-text': {
    title: 'Văn bản không có chữ để đọc',
    message: 'Tệp không có chữ nào đọc được (số hình ảnh trong tệp: {pictures}).',
    suggestion:
      'Hãy dùng bản Word hoặc bản văn bản gốc; nếu chỉ có bản quét, hãy nhận dạng chữ rồi rà lại.',
    why: 'Bản quét là ảnh chụp trang giấy: người đọc thấy chữ nhưng trong tệp chỉ có hình. haicap không nhận dạng chữ trong ảnh, vì một chữ nhận sai là một địa danh sai.',
    remedy:
      'Tìm bản điện tử có chữ (docx, md, txt), chẳng hạn trên Công báo hoặc cơ sở dữ liệu văn bản pháp luật. Nếu phải nhận dạng chữ, hãy đối chiếu từng tên với bản quét.',
  },
  'document-numbers-unresolved': {
    title: 'Có số thứ tự không xác định được',
    message: 'Có {count} đoạn do Word tự đánh số mà tệp không cho biết là số nào.',
    suggestion: 'Nếu thiếu khoản, hãy gõ số khoản bằng tay rồi chạy lại.',
    why: 'Word không lưu sẵn số của đoạn tự đánh số mà đếm lại mỗi lần mở tệp. Thường haicap đếm lại được như Word; ở đây danh sách mà đoạn thuộc về không có trong tệp, hoặc số do một trường đếm ra, nên đoạn được đọc như không có số. Khoản mất số thì không biết bắt đầu từ đâu.',
    remedy:
      'Trong Word, chọn cả văn bản, chuyển số tự động thành chữ (hoặc lưu dạng văn bản thuần .txt, Word sẽ ghi số ra), rồi dùng tệp mới.',
  },
  'document-tracked-changes': {
    title: 'Văn bản còn dấu sửa đổi',
    message: 'Có {count} dấu sửa đổi chưa được chấp nhận; văn bản được đọc như đã chấp nhận hết.',
    suggestion: 'Hãy lấy bản cuối cùng, hoặc chấp nhận hay từ chối từng sửa đổi rồi chạy lại.',
    why: 'Bản còn theo dõi sửa đổi (Track Changes) chứa cả chữ cũ lẫn chữ mới. Bản ban hành chỉ có một trong hai. Đọc như đã chấp nhận hết là cách hiểu thông thường, nhưng người soạn có thể đã từ chối một sửa đổi.',
    remedy: 'Trong Word: Xem lại (Review) → Chấp nhận (Accept) hoặc Từ chối (Reject), rồi lưu lại.',
  },
  'document-embedded': {
    title: 'Có văn bản nhúng không được đọc',
    message: 'Có {count} văn bản nhúng bên trong tệp này không được đọc.',
    suggestion: 'Nếu phần nhúng thuộc nghị quyết, hãy chép nội dung vào văn bản chính.',
    why: 'Một tệp Word có thể chứa nguyên một tệp khác. Nội dung của tệp đó không nằm trong dòng chữ của văn bản nên không được đọc, kể cả khi Word hiện nó như một phần của trang.',
    remedy: 'Mở tệp bằng Word, chép chữ của phần nhúng vào đúng chỗ rồi lưu lại.',
  },
  'document-pictures': {
    title: 'Văn bản có hình ảnh',
    message: 'Tệp có {count} hình ảnh; chữ trong hình không được đọc.',
    why: 'Hình ảnh thường chỉ là quốc huy, con dấu hay chữ ký. Nhưng cũng có văn bản mà một trang được dán vào dưới dạng ảnh; chữ trong ảnh thì không chương trình nào chép ra chắc chắn.',
    remedy: 'Không phải làm gì nếu hình chỉ là con dấu, chữ ký hoặc bản đồ.',
  },
  'document-text-left-out': {
    title: 'Có chữ nằm ngoài văn bản',
    message:
      'Có phần không được đọc cùng văn bản (chú thích của người góp ý: {comments}) (chú thích cuối trang: {footnotes}) (chữ bị ẩn: {hidden}).',
    why: 'Góp ý, chú thích cuối trang và chữ bị ẩn không thuộc lời văn của nghị quyết. Chúng được nêu ra để không phần nào bị bỏ trong im lặng.',
    remedy: 'Không phải làm gì, trừ khi một phần của nghị quyết bị ẩn hoặc đặt nhầm vào chú thích.',
  },
} as const;

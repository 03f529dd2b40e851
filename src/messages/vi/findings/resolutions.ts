/** Words of the codes about resolutions on communes. */
export const resolutions = {
  'resolution-not-recognised': {
    title: 'Không phải nghị quyết sắp xếp đơn vị hành chính cấp xã',
    message:
      'Văn bản không có điều “Sắp xếp các đơn vị hành chính cấp xã của …” (mở đầu: “{value}”).',
    suggestion: 'Hãy kiểm tra xem có đưa nhầm tệp, hoặc tệp có bị thiếu phần đầu hay không.',
    why: 'haicap chỉ đọc nghị quyết của Ủy ban Thường vụ Quốc hội về sắp xếp đơn vị hành chính cấp xã của một tỉnh, theo đúng công thức của các nghị quyết đó. Quyết định, tờ trình, bài báo viết bằng lời văn khác; đọc chúng để suy ra quan hệ là phỏng đoán.',
    remedy:
      'Đưa vào toàn văn nghị quyết. Nếu đúng là nghị quyết, hãy xem tiêu đề của Điều 1 có bị ngắt hay mất chữ không.',
  },
  'resolution-number-missing': {
    title: 'Không thấy số nghị quyết',
    message: 'Văn bản không có dòng “Số: …/NQ-…”.',
    suggestion: 'Hãy bổ sung số nghị quyết rồi chạy lại, để mỗi quan hệ có căn cứ.',
    why: 'Mỗi quan hệ trong sổ đơn vị phải dẫn được số nghị quyết, điều, khoản. Dự thảo chưa có số; bản chép có khi mất bảng ở đầu trang, nơi ghi số.',
    remedy: 'Thêm dòng “Số: 123/NQ-UBTVQH16” vào đầu văn bản, đúng như bản ban hành.',
  },
  'adoption-date-missing': {
    title: 'Không thấy ngày thông qua',
    message: 'Văn bản không có câu “… thông qua ngày … tháng … năm …”.',
    suggestion: 'Hãy kiểm tra xem văn bản có đủ phần cuối hay không.',
    why: 'Ngày thông qua nằm ở cuối nghị quyết và khác với ngày có hiệu lực. Thiếu câu này thường là thiếu phần cuối của văn bản, hoặc văn bản còn là dự thảo.',
    remedy: 'Dùng bản đầy đủ đã được thông qua.',
  },
  'effective-date-missing': {
    title: 'Không thấy ngày đơn vị mới bắt đầu hoạt động',
    message:
      'Văn bản không có câu “chính thức hoạt động từ ngày …”; tên được tra theo danh sách đơn vị ngày {day}.',
    suggestion: 'Nếu phải tra theo danh sách ngày khác, hãy nêu bằng --as-of YYYY-MM-DD.',
    why: 'Một tên chỉ đúng một đơn vị ở một ngày: trước và sau ngày 1/7/2025 cùng một tên là những đơn vị khác nhau. Tên trong nghị quyết là tên của ngày trước khi nghị quyết có hiệu lực; không biết ngày ấy thì phải chọn, và lựa chọn được nói ra.',
    remedy:
      'Dùng bản đầy đủ của nghị quyết, hoặc nêu ngày của danh sách đơn vị bằng --as-of (ngày trước ngày có hiệu lực).',
  },
  'effective-before-register': {
    title: 'Nghị quyết có trước sổ đơn vị',
    message:
      'Sổ đơn vị không có danh sách của ngày {day}; tên được tra theo danh sách sớm nhất, của ngày 30/6/2025.',
    suggestion: 'Hãy rà từng tên: đơn vị có thể đã đổi trong các lần sắp xếp trước đó.',
    why: 'Sổ đơn vị bắt đầu từ danh sách chính thức cuối cùng trước ngày 1/7/2025. Những lần sắp xếp từ 2024 trở về trước không có trong sổ, nên tên của chúng có thể đã thuộc đơn vị khác.',
    remedy: 'Chỉ dùng kết quả để tham khảo; đối chiếu với danh sách đơn vị của thời kỳ ấy.',
  },
  'sentence-unread': {
    title: 'Câu không đọc được',
    message:
      'Câu không theo công thức của nghị quyết (khoản {clause}) (đọc đến dấu ▸: {near}) (ở đó phải là: {expected}).',
    suggestion: 'Hãy so câu này với bản ban hành: thường là thiếu chữ, dính chữ hoặc câu bị cắt.',
    why: 'Mỗi khoản nói một đơn vị mới được lập từ những đơn vị nào, bằng một công thức chặt chẽ. Câu trái công thức thì không biết chắc nó nói gì, nên không quan hệ nào của câu được đưa vào đề xuất; đọc phỏng chừng có thể ghi sai cả một xã.',
    remedy:
      'Sửa chỗ gõ sai trong văn bản rồi chạy lại. Nếu bản ban hành đúng là viết như vậy, hãy báo để bổ sung công thức.',
  },
  'preamble-unread': {
    title: 'Câu mở đầu của điều không đọc được',
    message:
      'Câu mở đầu không theo công thức quen thuộc (đọc đến dấu ▸: {near}) (ở đó phải là: {expected}).',
    why: 'Câu mở đầu nêu đề án của Chính phủ. Nó không lập hay đổi đơn vị nào, nên đề xuất vẫn dùng được; nhưng mọi chữ của điều sắp xếp phải được đọc hoặc được nêu ra.',
    remedy: 'Xem câu có chứa nội dung sắp xếp nào không; nếu không thì không phải làm gì.',
  },
  'clause-out-of-order': {
    title: 'Số khoản không liên tục',
    message: 'Khoản {clause} không tiếp theo khoản trước nó.',
    suggestion: 'Hãy tìm khoản bị mất hoặc bị lặp ngay trước khoản này.',
    why: 'Các khoản được đánh số 1, 2, 3 … không cách quãng. Một số bị thiếu nghĩa là cả một khoản đã mất khi chép, và đơn vị của khoản ấy sẽ vắng trong đề xuất.',
    remedy: 'Đối chiếu với bản ban hành, bổ sung khoản bị mất hoặc bỏ khoản lặp.',
  },
  'summary-missing': {
    title: 'Thiếu khoản nêu tổng số đơn vị',
    message: 'Không có khoản “Sau khi sắp xếp, … có … đơn vị hành chính cấp xã …”.',
    suggestion: 'Hãy kiểm tra xem văn bản có bị cắt ngang hay không.',
    why: 'Khoản cuối của điều sắp xếp nêu tổng số đơn vị sau sắp xếp. Nhờ nó mà biết chắc không khoản nào bị sót. Thiếu khoản này thì nhiều khả năng văn bản bị cắt, và không gì chứng minh được đề xuất là đủ.',
    remedy: 'Dùng toàn văn nghị quyết.',
  },
  'reference-unmet': {
    title: 'Dẫn chiếu đến khoản không khớp',
    message:
      'Khoản {clause} lấy “phần còn lại … theo quy định tại khoản {other}”, nhưng khoản {other} không đứng trước hoặc không lấy phần nào của đơn vị đó.',
    suggestion: 'Hãy xem lại số khoản được dẫn chiếu và tên đơn vị ở cả hai khoản.',
    why: 'Phần còn lại của một đơn vị chỉ rõ nghĩa khi biết khoản nào đã lấy các phần khác. Dẫn chiếu sai thường do số khoản bị đánh lại hoặc tên bị gõ sai ở một trong hai khoản.',
    remedy: 'Đối chiếu hai khoản với bản ban hành rồi sửa chỗ sai.',
  },
  'remainder-unfounded': {
    title: 'Phần còn lại của đơn vị chưa bị lấy phần nào',
    message:
      'Khoản {clause} lấy phần còn lại (của {unit}) mà chưa khoản nào được dẫn chiếu lấy một phần của đơn vị đó.',
    suggestion: 'Hãy tìm khoản lấy một phần của đơn vị này; tên ở đó có thể bị gõ khác.',
    why: 'Có “phần còn lại” thì phải có “một phần” đã đi nơi khác. Nếu không, hoặc một khoản bị mất, hoặc tên đơn vị ở hai khoản không giống nhau, hoặc cả đơn vị được chuyển mà câu viết sai.',
    remedy: 'Đối chiếu với bản ban hành rồi sửa tên, số khoản hoặc bổ sung khoản bị mất.',
  },
  'remainder-without-reference': {
    title: 'Phần còn lại không dẫn chiếu khoản nào',
    message: 'Khoản {clause} lấy phần còn lại mà không nói sau khi sắp xếp theo khoản nào.',
    why: 'Nghị quyết thường nói rõ phần còn lại là phần còn lại sau những khoản nào. Khi không nói, haicap vẫn ghi nhận phần còn lại và kiểm tra rằng các phần khác có ở những khoản khác.',
    remedy: 'Xem các khoản khác lấy một phần của đơn vị này có đủ không.',
  },
  'resolution-province-unknown': {
    title: 'Tỉnh của nghị quyết không có trong sổ đơn vị',
    message: 'Vào ngày nghị quyết có hiệu lực, sổ đơn vị không có “{province}”.',
    suggestion: 'Tên gần giống: {closest}.',
    why: 'Tên xã được tra trong phạm vi tỉnh mà điều sắp xếp nêu. Tỉnh không có trong sổ vào ngày đó thì không tra được tên nào: tên gõ sai, ngày sai, hoặc tỉnh mới lập sau lần cập nhật sổ gần nhất.',
    remedy:
      'Sửa tên tỉnh trong tiêu đề của điều; nếu văn bản không ghi ngày, nêu ngày bằng --as-of; nếu tỉnh mới lập, hãy cập nhật sổ đơn vị trước.',
  },
  'resolution-province-differs': {
    title: 'Hai chỗ trong nghị quyết nêu tỉnh khác nhau',
    message: 'Khoản {clause} nêu tổng số của một tỉnh khác với tỉnh ở tiêu đề của điều.',
    suggestion: 'Hãy xem phần nào của văn bản được chép từ nghị quyết khác.',
    why: 'Một nghị quyết chỉ sắp xếp các xã của một tỉnh. Hai tên tỉnh khác nhau nghĩa là tên gõ sai, hoặc hai nghị quyết bị ghép vào một tệp.',
    remedy: 'Đối chiếu với bản ban hành rồi sửa.',
  },
  'total-differs': {
    title: 'Tổng số nêu ra khác số đếm được',
    message:
      'Khoản {clause} nêu {stated} đơn vị (loại: {type}) sau sắp xếp, nhưng đếm được {counted}.',
    suggestion: 'Hãy tìm khoản bị mất, bị lặp hoặc có loại đơn vị bị gõ sai.',
    why: 'Con số tổng là lời tự kiểm của nghị quyết. Đếm các khoản mà không ra đúng số ấy thì có khoản bị sót, bị lặp hay đọc sai, hoặc chính con số bị gõ sai.',
    remedy: 'Đối chiếu số khoản và loại đơn vị với bản ban hành.',
  },
  'formed-differs': {
    title: 'Số đơn vị hình thành nêu ra khác số đếm được',
    message:
      'Khoản {clause} nêu {stated} đơn vị (loại: {type}) hình thành sau sắp xếp, còn các khoản có {counted}.',
    suggestion: 'Hãy tìm khoản bị mất, bị lặp hoặc có loại đơn vị bị gõ sai.',
    why: 'Khoản cuối nói bao nhiêu đơn vị do chính điều này lập ra hay đổi tên. Số ấy phải bằng số khoản, theo từng loại; khác nhau là có khoản bị sót, bị lặp hay đọc sai.',
    remedy: 'Đối chiếu số khoản và loại đơn vị với bản ban hành.',
  },
  'unarranged-differs': {
    title: 'Số đơn vị giữ nguyên khác số tên được kể',
    message:
      'Khoản {clause} nêu {stated} đơn vị không thực hiện sắp xếp nhưng kể tên {counted} đơn vị.',
    suggestion: 'Hãy xem dãy tên có bị mất dấu phẩy hoặc mất tên hay không.',
    why: 'Những đơn vị giữ nguyên được đếm rồi kể tên. Hai con số khác nhau nghĩa là một tên bị mất hoặc hai tên bị dính làm một.',
    remedy: 'Đối chiếu dãy tên với bản ban hành.',
  },
  'name-unresolved': {
    title: 'Không biết tên chỉ đơn vị nào',
    message:
      'Khoản {clause}: không xác định được “{name}” là đơn vị nào của tỉnh vào ngày tra tên.',
    suggestion: 'Có thể là: {units}. Nếu đúng, hãy sửa tên trong văn bản rồi chạy lại.',
    why: 'Tên được tra trong danh sách đơn vị của ngày trước khi nghị quyết có hiệu lực. Không đơn vị nào mang tên đó, hoặc nhiều đơn vị cùng mang mà không bằng chứng nào chọn được một. haicap không chọn thay, nên quan hệ này không có trong đề xuất.',
    remedy:
      'Đối chiếu tên với bản ban hành và với “haicap wards lookup”. Nếu đơn vị mới đổi tên gần đây, sổ đơn vị cần được cập nhật trước.',
  },
  'name-doubtful': {
    title: 'Tên hoặc loại đơn vị khác với sổ đơn vị',
    message: 'Khoản {clause}: “{name}” được hiểu là {units}, đơn vị duy nhất phù hợp.',
    suggestion: 'Hãy xác nhận hai tên là một đơn vị trước khi dùng quan hệ này.',
    why: 'Không đơn vị nào mang đúng loại và tên như văn bản viết, nhưng chỉ còn một đơn vị có thể là nó: cùng tên khác loại, hoặc tên gần giống và mọi đơn vị khác của tỉnh đã có chỗ. Như vậy là có căn cứ, nhưng người rà phải xem.',
    remedy: 'Đối chiếu với bản ban hành; sửa tên trong văn bản nếu là lỗi gõ.',
  },
  'name-spelt-otherwise': {
    title: 'Tên viết khác sổ đơn vị',
    message: 'Khoản {clause}: “{name}” trong sổ đơn vị viết là {units}.',
    why: 'Nghị quyết và danh sách chính thức có khi viết một tên khác nhau về dấu, khoảng trắng, i/y hay chữ số. Chỉ một đơn vị có tên như vậy nên không nhầm được; cách viết được ghi lại để sau này tra theo cách nào cũng thấy.',
    remedy: 'Không phải làm gì, trừ khi tên trong văn bản bị gõ sai.',
  },
  'unit-used-twice': {
    title: 'Một đơn vị được dùng hai lần',
    message: '{unit} được lấy nhiều hơn những gì nó có, ở các khoản {clauses}.',
    suggestion: 'Hãy xem khoản nào ghi nhầm tên, hoặc thiếu tên huyện để phân biệt.',
    why: 'Mỗi đơn vị chỉ đi một lần: nguyên vẹn, hoặc thành nhiều phần với đúng một phần còn lại. Lấy nguyên vẹn hai lần thì một trong hai khoản nói về đơn vị khác.',
    remedy: 'Đối chiếu các khoản được nêu với bản ban hành.',
  },
  'unit-not-used-up': {
    title: 'Chưa rõ phần còn lại của đơn vị',
    message: 'Khoản {clauses} lấy một phần của {unit}, nhưng không khoản nào nói về phần còn lại.',
    suggestion: 'Hãy tìm khoản lấy phần còn lại; khoản đó có thể bị mất hoặc chưa đọc được.',
    why: 'Sổ đơn vị phải biết mọi phần của một đơn vị đi đâu: các phần và đúng một phần còn lại. Thiếu phần còn lại thì không biết người dân ở phần ấy nay thuộc xã nào.',
    remedy: 'Đối chiếu với bản ban hành; sửa những câu không đọc được trước.',
  },
  'unit-created-twice': {
    title: 'Hai khoản lập ra cùng một đơn vị',
    message: 'Khoản {clause} lập {unit}, tên mà khoản {first} đã lập.',
    suggestion: 'Hãy xem một trong hai tên có bị gõ sai, hoặc khoản có bị lặp hay không.',
    why: 'Trong một tỉnh, hai đơn vị cùng loại không mang cùng một tên. Hai khoản cùng một tên đơn vị mới nghĩa là khoản bị lặp khi chép hoặc tên bị gõ sai.',
    remedy: 'Đối chiếu hai khoản với bản ban hành.',
  },
  'register-disagrees': {
    title: 'Khác với sổ đơn vị',
    message:
      'Văn bản và sổ đơn vị nói khác nhau (về {unit}) (khoản {clause}) (văn bản: {said}) (sổ: {held}).',
    suggestion: 'Hãy kiểm tra văn bản này có đúng là bản ban hành hay không.',
    why: 'Sổ đơn vị đã có nghị quyết mang số này. Đọc lại nghị quyết phải ra đúng những quan hệ ấy; khác nhau thì văn bản này đã bị sửa hay chép sai, hoặc sổ có lỗi. Không bên nào được coi là đúng sẵn.',
    remedy:
      'Đối chiếu khoản được nêu với bản ban hành. Nếu văn bản đúng, hãy báo lỗi của sổ đơn vị.',
  },
} as const;

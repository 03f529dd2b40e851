/** Lời của các mã về dòng và tiêu đề đứng sai chỗ. */
export const layout = {
  'rows-above-header': {
    title: 'Có bản ghi phía trên dòng tiêu đề',
    message:
      'Các dòng {rows} đứng trên dòng tiêu đề (dòng {header}) nhưng là bản ghi nên được đọc theo các cột của tiêu đề ấy.',
    suggestion: 'Hãy xem tiêu đề có bị xếp lẫn vào dữ liệu khi sắp xếp bảng không.',
    why: 'Khi sắp xếp một bảng mà chọn cả dòng tiêu đề, dòng ấy rơi vào giữa các bản ghi. Dòng phía trên có mã hoặc kín đủ cột như dữ liệu thì không phải tiêu đề trang: chúng được đọc như mọi bản ghi khác, và được nêu ra để không dòng nào mất đi.',
    remedy: 'Không phải làm gì nếu các dòng đọc đúng; nên đưa dòng tiêu đề về trên cùng.',
  },
  'header-second': {
    title: 'Có tiêu đề thứ hai giữa các bản ghi',
    message:
      'Dòng {row} là một dòng tiêu đề khác; các dòng bên dưới được đọc theo cột của tiêu đề này.',
    why: 'Hai danh sách được dán nối nhau thường có hai dòng tiêu đề, có khi thứ tự cột khác nhau. Đọc phần dưới theo tiêu đề phía trên sẽ đặt giá trị vào nhầm cột, nên từ tiêu đề thứ hai trở đi các cột được nhận lại từ đầu.',
    remedy: 'Không phải làm gì nếu các cột đúng; xem lại bằng lệnh inspect.',
  },
  'delimiter-second': {
    title: 'Tệp có hai dấu phân cách',
    message:
      'Các dòng {rows} được tách cột bằng dấu “{delimiter}”, khác với phần còn lại của tệp; chúng được đọc theo dấu ấy.',
    suggestion: 'Hãy xem các dòng này: có lẽ hai tệp đã được nối vào nhau.',
    why: 'Nối hai tệp CSV xuất từ hai máy khác nhau thì phần sau có thể dùng dấu chấm phẩy thay dấu phẩy. Đọc cả tệp theo một dấu sẽ dồn mỗi dòng phần sau vào một ô. Những dòng chỉ tách đều được bằng dấu khác thì được đọc theo dấu đó.',
    remedy: 'Lưu lại hai phần thành hai tệp, hoặc cùng một dấu phân cách.',
  },
  'rows-not-understood': {
    title: 'Có dòng chưa hiểu được',
    message:
      'Các dòng {rows} có thể là bản ghi nhưng không rõ đọc theo cột nào nên không đọc: “{sample}”.',
    suggestion:
      'Hãy đưa các dòng ấy xuống dưới dòng tiêu đề của chúng, hoặc chỉ dòng tiêu đề bằng --header-row.',
    why: 'Dòng có mã hoặc kín đủ cột như dữ liệu mà đứng ngoài bảng (trên tiêu đề, hay ở cột không có tiêu đề) có thể là bản ghi. Khi không chắc cột nào là gì, haicap không đoán: dòng được nêu ra, và --replace bị từ chối để không bản ghi nào bị xóa nhầm.',
    remedy:
      'Xem các dòng được nêu trong tệp; sửa chỗ đứng của chúng hoặc của dòng tiêu đề rồi chạy lại.',
  },
  'tables-side-by-side': {
    title: 'Các bảng nằm cạnh nhau',
    message: 'Có nhiều bảng nằm cạnh nhau, mỗi bảng được đọc riêng: các cột {columns}.',
    why: 'Để đỡ tốn giấy, một danh sách có khi được chia làm hai nửa với cùng tiêu đề, hoặc hai danh sách nằm cạnh nhau trên một trang tính. Khi chắc chắn bảng này hết ở đâu và bảng kia bắt đầu từ đâu, mỗi bảng được đọc riêng và có phần kê dòng riêng.',
    remedy: 'Không phải làm gì nếu các cột của mỗi bảng đều đúng; xem lại bằng lệnh inspect.',
  },
  'table-beside': {
    title: 'Có thể còn một bảng nằm bên cạnh',
    message:
      'Bên cạnh bảng đã đọc có thể còn một bảng khác chưa được đọc: các cột {columns}, dòng {rows} (“{sample}”).',
    suggestion:
      'Hãy chuyển bảng ấy sang trang tính riêng hoặc xuống dưới bảng kia, kèm dòng tiêu đề; nếu không cần thì xóa đi.',
    why: 'Các dòng bên cạnh bảng mà có mã, đứng dưới tiêu đề quen thuộc hoặc kín nhiều cột như chính bảng đó có thể là bản ghi của một danh sách khác. Khi không chắc cột nào là gì, haicap không đoán: chỗ ấy được nêu ra, và --replace bị từ chối để không bản ghi nào bị xóa nhầm.',
    remedy: 'Xem chỗ được nêu trong tệp; chuyển bảng hoặc đặt tiêu đề cho bảng rồi chạy lại.',
  },
} as const;

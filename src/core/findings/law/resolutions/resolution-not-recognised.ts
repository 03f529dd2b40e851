import { defineFinding } from '../../define.js';
import { document } from '../resolutions-examples.js';

export const resolutionNotRecognised = defineFinding({
  severity: 'error',
  rejecting: false,
  params: [],
  vi: {
    title: 'Không phải nghị quyết sắp xếp đơn vị hành chính cấp xã',
    message:
      'Văn bản không có điều “Sắp xếp các đơn vị hành chính cấp xã của …”, cũng không có câu nào thành lập, nhập, điều chỉnh hay đổi tên đơn vị theo lời văn nghị quyết (mở đầu: “{value}”).',
    suggestion: 'Hãy kiểm tra xem có đưa nhầm tệp, hoặc tệp có bị thiếu phần đầu hay không.',
    why: 'haicap chỉ đọc nghị quyết của Ủy ban Thường vụ Quốc hội về sắp xếp đơn vị hành chính cấp xã của một tỉnh, theo đúng công thức của các nghị quyết đó. Quyết định, tờ trình, bài báo viết bằng lời văn khác; đọc chúng để suy ra quan hệ là phỏng đoán.',
    remedy:
      'Đưa vào toàn văn nghị quyết. Nếu đúng là nghị quyết, hãy xem tiêu đề của Điều 1 có bị ngắt hay mất chữ không.',
  },
  en: {
    title: 'Not a resolution that arranges communes',
    message:
      'The text has no article “Sắp xếp các đơn vị hành chính cấp xã của …”, nor a sentence that creates, merges, adjusts or renames units in the words of resolutions (it begins: “{value}”).',
    suggestion: 'Check whether this is the wrong file, or whether its beginning is missing.',
    why: 'haicap reads resolutions of the National Assembly’s Standing Committee that arrange the communes of a province, by the very formulas of those resolutions. Decisions, submissions and press articles use other words; to infer relations from them would be guessing.',
    remedy:
      'Give the full text of the resolution. If this is one, see whether the heading of Article 1 is broken or has lost words.',
  },
  example: document('quyet-dinh.md', 'QUYẾT ĐỊNH\nVề việc công bố danh mục thủ tục hành chính\n'),
});

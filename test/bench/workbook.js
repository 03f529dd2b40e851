import { utils, write } from 'xlsx';
import { randomNumbers } from './random.js';

const ACTIONS = ['Đăng ký', 'Cấp', 'Cấp lại', 'Gia hạn', 'Điều chỉnh', 'Thu hồi', 'Xác nhận'];
const SUBJECTS = [
  'giấy phép kinh doanh dịch vụ vận tải bằng xe ô tô',
  'khai sinh có yếu tố nước ngoài tại khu vực biên giới',
  'giấy chứng nhận quyền sử dụng đất, quyền sở hữu tài sản gắn liền với đất',
  'chứng chỉ hành nghề khám bệnh, chữa bệnh',
  'giấy chứng nhận đủ điều kiện an toàn thực phẩm',
  'văn bản chấp thuận chủ trương đầu tư của nhà đầu tư',
];
const MINISTRIES = ['Bộ Tư pháp', 'Bộ Y tế', 'Bộ Tài chính', 'Bộ Xây dựng', 'Bộ Công an'];
const FIELDS = ['Hộ tịch', 'Đường bộ', 'Đất đai', 'Khám bệnh, chữa bệnh', 'An toàn thực phẩm'];
const LEVELS = ['Cấp tỉnh', 'Cấp xã', 'Cấp bộ'];
const SUBJECT_GROUPS = [
  'Công dân Việt Nam',
  'Doanh nghiệp',
  'Tổ chức (không bao gồm doanh nghiệp, HTX)',
];

export const HEADER = [
  'Mã TTHC',
  'Tên TTHC',
  'Cơ quan công bố',
  'Lĩnh vực',
  'Cấp thực hiện',
  'Đối tượng thực hiện',
  'Số quyết định',
  'Ngày hiệu lực',
  'Thời hạn giải quyết',
  'Phí, lệ phí',
  'Cơ quan thực hiện',
  'Ghi chú',
];

const FIRST_DAY = 45_000;

/** A procedure's twelve cells; a day is a number of days as workbooks count them. */
export function row(index, random) {
  const pick = (list) => list[random(list.length)];
  const code = `${1 + (index % 3)}.${String(index).padStart(6, '0')}`;
  return [
    code,
    `${pick(ACTIONS)} ${pick(SUBJECTS)} (trường hợp số ${index})`,
    pick(MINISTRIES),
    pick(FIELDS),
    pick(LEVELS),
    pick(SUBJECT_GROUPS),
    `${1 + random(3000)}/QĐ-UBND`,
    { t: 'n', v: FIRST_DAY + random(800), z: 'dd/mm/yyyy' },
    `${1 + random(60)} ngày làm việc`,
    random(20) * 25_000,
    `Ủy ban nhân dân xã số ${random(3321)}`,
    random(4) === 0 ? `Sửa đổi lần ${random(9)} theo Nghị định số ${random(400)}/2025/NĐ-CP` : null,
  ];
}

/** Takes a number of rows; gives an xlsx of 12 columns of Vietnamese text, the same every time. */
export function benchWorkbook(rows) {
  const random = randomNumbers(20250701);
  const data = Array.from({ length: rows }, (_, index) => row(index, random));
  const sheet = utils.aoa_to_sheet([HEADER, ...data], { dense: true });
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, 'Danh mục');
  return write(workbook, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true });
}

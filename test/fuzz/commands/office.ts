import { read, utils, write } from 'xlsx';
import { Desk } from '../../support/cli.js';
import { csvOf, workbookOf } from '../../support/datasets/lists.js';
import { docxOf, escaped, paragraph } from '../../support/documents/docx.js';
import { overlay } from '../../support/wards/overlay.js';

type Rows = readonly (readonly (string | number)[])[];

const LIST: Rows = [
  ['DANH MỤC THỦ TỤC HÀNH CHÍNH'],
  [
    'STT',
    'Mã TTHC',
    'Tên thủ tục hành chính',
    'Lĩnh vực',
    'Cấp thực hiện',
    'Phí',
    'Ngày có hiệu lực',
  ],
  [1, '1.100003', 'Đăng ký khai sinh', 'Hộ tịch', 'Cấp xã', '50.000 đồng', '01/07/2025'],
  [2, '1.100010', 'Cấp giấy phép môi trường', 'Môi trường', 'Cấp tỉnh', 'Không', '15/08/2025'],
  [3, '1.100017', 'Chứng thực bản sao', 'Chứng thực', 'Cấp xã', '2.000 đồng/trang', '01/07/2025'],
  [4, '1.1.00024', 'Chứng thực chữ ký', 'Chứng thực', 'Cấp xã', '', ''],
];

const HOUSEHOLDS: Rows = [
  ['STT', 'Chủ hộ', 'Số điện thoại', 'Mã xã', 'Phường/Xã', 'Quận/Huyện', 'Tỉnh/TP'],
  [1, 'Trần Văn Khờ', '0912345678', '00634', 'Phường Đại Mỗ', 'Quận Nam Từ Liêm', 'Hà Nội'],
  [2, 'Lê Thị Quýt', '0382345678', '', 'P. Bến Nghé', 'Q.1', 'TP.HCM'],
  [3, 'Bùi Hữu Ổi', '', '', 'Xã Vô Danh', 'Huyện Lương Tài', 'Tỉnh Bắc Ninh'],
  [4, 'Lý Mỹ Nhãn', '', '00553', 'Xã Cổ Bi', 'Huyện Gia Lâm', 'Thành phố Hà Nội'],
  [5, 'Vũ Quốc Khế', '', '26740', 'Phường Đa Kao', 'Quận 1', 'Thành phố Hồ Chí Minh'],
];

const ADDRESSES: Rows = [
  ['STT', 'Địa chỉ'],
  [1, 'Số 5 ngõ 12, Tổ 3, P. Đại Mỗ, Q. Nam Từ Liêm, Hà Nội'],
  [2, 'Thôn 2, xã Tân Lập, huyện Vũ Thư, tỉnh Thái Bình'],
  [3, '12 Lê Lợi, Bến Nghé, Quận 1'],
];

const WARDS: Rows = [
  ['Mã', 'Tên đơn vị', 'Cấp', 'Tỉnh'],
  ['00634', 'Phường Đại Mỗ', 'Phường', 'Hà Nội'],
  ['00004', 'Phường Ba Đình', 'Phường', 'Hà Nội'],
  ['99999', 'Xã Không Có', 'Xã', 'Cao Bằng'],
];

const CROSSWALK: Rows = [
  ['Mã xã mới', 'Tên xã mới', 'Tỉnh mới', 'Mã xã cũ', 'Tên xã cũ', 'Huyện cũ', 'Tỉnh cũ'],
  ['01648', 'Xã Phục Hòa', 'Cao Bằng', '01627', 'Thị trấn Tà Lùng', 'Quảng Hòa', 'Cao Bằng'],
  ['01648', 'Xã Phục Hòa', 'Cao Bằng', '01615', 'Xã Mỹ Hưng', 'Quảng Hòa', 'Cao Bằng'],
];

const AREAS: Rows = [
  ['Mã xã cũ', 'Tên xã cũ', 'Tổ dân phố', 'Mã xã mới'],
  ['00634', 'Phường Đại Mỗ', 'Tổ 3', '00637'],
  ['00634', 'Phường Đại Mỗ', 'Tổ 4', '00634'],
];

const RECORDS = [
  { code: '1.100003', name: 'Đăng ký khai sinh', fields: ['Hộ tịch'], levels: ['commune'] },
  { code: '1.100010', name: 'Cấp giấy phép môi trường', fields: ['Môi trường'] },
  { Mã: '1.100017', name: 'Chứng thực bản sao', steps: [{ name: 'Nhận', duration: '1 ngày' }] },
];

const CONFIG = {
  lang: 'vi',
  severities: { 'decision-missing': 'info', 'code-malformed': 'error' },
  ignore: [{ code: 'agency-unknown', key: '1.100003', reason: 'chờ', expires: '2027-01-01' }],
  repairs: { 'tidy-space': true },
  columns: { procedures: { 'Mã hồ sơ': 'code', 'Ghi chú': null } },
  persons: { names: ['Chủ hộ'], numbers: ['Số sổ'] },
  asOf: '2025-07-01',
};

/** What an office has in its folder: a small file of each form, and a workspace of two revisions with a row set aside. */
export function office(): Desk {
  const desk = new Desk();
  desk.samples('nghi-quyet-mau.md');
  desk.put('list.csv', csvOf(LIST.slice(1)));
  desk.put(
    'newer.csv',
    csvOf(LIST.slice(1).map((row) => row.map((cell) => (cell === 'Không' ? '10.000 đồng' : cell)))),
  );
  desk.put('list.xlsx', workbookOf(LIST));
  desk.put('list.xls', workbookOf(LIST, 'biff8'));
  desk.put('list.ods', workbookOf(LIST, 'ods'));
  desk.put('list.html', tableOf(LIST));
  desk.put('list.json', JSON.stringify(RECORDS));
  desk.put('list.jsonl', RECORDS.map((record) => `${JSON.stringify(record)}\n`).join(''));
  desk.put('so-ho.csv', csvOf(HOUSEHOLDS));
  desk.put('so-ho.xlsx', workbookOf(HOUSEHOLDS));
  desk.put('so-ho.ods', workbookOf(HOUSEHOLDS, 'ods'));
  desk.put('dia-chi.csv', csvOf(ADDRESSES));
  desk.put('wards.csv', csvOf(WARDS));
  desk.put('crosswalk.csv', csvOf(CROSSWALK));
  desk.put('areas.csv', csvOf(AREAS));
  const resolution = desk.read('nghi-quyet-mau.md');
  desk.put(
    'resolution.docx',
    docxOf(
      resolution
        .split('\n')
        .map((line) => paragraph(escaped(line)))
        .join(''),
    ),
  );
  desk.run('import', 'procedures', 'list.csv');
  desk.run('import', 'procedures', 'newer.csv');
  desk.run('inspect', 'list.csv', '--kind', 'procedures', '--save-mapping', 'mapping.json');
  overlay(desk, 'overlay.json');
  desk.run('review', 'so-ho.csv', '--workbook', 'questions.xlsx');
  desk.put('questions.xlsx', filled(desk.bytes('questions.xlsx')));
  desk.put('config.json', JSON.stringify(CONFIG, undefined, 1));
  desk.put('answers.json', answers(desk));
  return desk;
}

function tableOf(rows: Rows): string {
  const cells = (row: Rows[number]) => row.map((cell) => `<td>${cell}</td>`).join('');
  return `<html><body><table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}</table></body></html>`;
}

interface Review {
  readonly asOf: string;
  readonly questions: readonly Question[];
}

interface Question {
  readonly id: string;
  readonly doubt: string;
  readonly evidence: object;
  readonly candidates: readonly { readonly code: string; readonly name: string }[];
}

/** A decision on every question that offers something. */
function answers(desk: Desk): string {
  const { asOf, questions } = desk.json<Review>('review', 'so-ho.csv');
  const decisions = questions.flatMap(({ id, doubt, evidence, candidates }) => {
    const offered = candidates.map(({ code, name }) => ({ code, name }));
    const [ward] = offered;
    const about = { question: id, doubt, evidence, asOf, candidates: offered };
    return ward === undefined
      ? []
      : [{ ...about, ward, by: 'An', at: '2026-01-02T03:04:05+07:00' }];
  });
  return JSON.stringify({ version: 1, decisions });
}

/** The workbook of questions with the first of what each offers chosen. */
function filled(questions: Uint8Array): Uint8Array {
  const book = read(questions);
  const name = book.SheetNames[0] ?? '';
  const sheet = book.Sheets[name] ?? {};
  const rows: (string | number)[][] = utils.sheet_to_json(sheet, { header: 1 });
  const column = rows[0]?.indexOf('Chọn') ?? -1;
  for (const row of rows.slice(1)) row[column] = 1;
  book.Sheets[name] = utils.aoa_to_sheet(rows);
  return write(book, { type: 'buffer', bookType: 'xlsx' });
}

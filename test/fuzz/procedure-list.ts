import { Random } from './random.js';

/** A column of a list: its header, the field that it is read as, and how its cells come about. */
interface ListColumn {
  readonly field: string;
  readonly header: string;
  readonly value: (random: Random, row: number) => string;
}

export interface ListRow {
  /** What the row is known by, whatever becomes of its cells. */
  readonly code: string;
  readonly cells: string[];
  /** Fields whose cells no longer hold what they held. */
  readonly touched: Set<string>;
}

const NAMES = [
  'Đăng ký khai sinh',
  'Cấp bản sao trích lục hộ tịch, bản chính từ sổ gốc',
  'Xác nhận "tình trạng hôn nhân"',
  'Thành lập; tổ chức lại thư viện tư nhân',
  'Đăng ký kết hôn có yếu tố nước ngoài tại xã Ea H’leo',
  'Cấp giấy phép môi trường\ncho dự án nhóm B',
  'Hỗ trợ chi phí mai táng – đối tượng bảo trợ xã hội',
  "Công nhận kết quả hòa giải ở xã Ea H'MLay",
];

const COLUMNS: readonly ListColumn[] = [
  { field: '', header: 'STT', value: (_, row) => String(row + 1) },
  { field: 'code', header: 'Mã TTHC', value: codeOf },
  {
    field: 'name',
    header: 'Tên thủ tục hành chính',
    value: (random, row) => `${random.pick(NAMES)} (mẫu ${row + 1})`,
  },
  { field: 'fields', header: 'Lĩnh vực', value: one(['Hộ tịch', 'Đất đai', 'Thư viện']) },
  { field: 'levels', header: 'Cấp thực hiện', value: one(['Cấp xã', 'Cấp tỉnh']) },
  {
    field: 'agencies',
    header: 'Cơ quan thực hiện',
    value: one(['Ủy ban nhân dân cấp xã', 'Sở Tư pháp', 'Sở Y tế\nỦy ban nhân dân cấp xã']),
  },
  {
    field: 'timeLimit',
    header: 'Thời hạn giải quyết',
    value: one(['5 ngày làm việc', '2,5 ngày làm việc', 'Ngay trong ngày', '']),
  },
  { field: 'fees', header: 'Phí', value: one(['50.000 đồng', '1,500,000 đ', 'Không', '']) },
  {
    field: 'decision',
    header: 'Quyết định công bố',
    value: (random) => `${100 + random.below(900)}/QĐ-BTP`,
  },
  {
    field: 'validFrom',
    header: 'Ngày có hiệu lực',
    value: (random) => `${10 + random.below(18)}/0${1 + random.below(9)}/2025`,
  },
  { field: 'notes', header: 'Ghi chú', value: one(['', 'x', 'Mới;bổ sung', 'a,b|c\td', '""']) },
];

/** Columns that a list of procedures can do without. */
const NEEDED = ['', 'code', 'name', 'fields', 'levels'];

/** Most are short: what a mutant takes is mostly what its rows take. */
const LONG = 0.15;

/** So many seeds have one list: it is read once, to be compared with what mutants of it give. */
const SEEDS_OF_LIST = 24;

/** The list that the mutant of a seed is made of. */
export function listOf(seed: number): ProcedureList {
  return new ProcedureList(new Random(Math.floor(seed / SEEDS_OF_LIST)));
}

/** A valid list of procedures as an office would write it, in texts; mutators edit it in place. */
export class ProcedureList {
  readonly columns: { readonly field: string; readonly header: string }[];
  readonly rows: ListRow[];

  constructor(random: Random) {
    const columns = COLUMNS.filter(({ field }) => NEEDED.includes(field) || random.chance(0.6));
    this.columns = columns.map(({ field, header }) => ({ field, header }));
    const length = 3 + random.below(random.chance(LONG) ? 30 : 8);
    this.rows = Array.from({ length }, (_, row) => ({
      code: codeOf(random, row),
      cells: columns.map(({ value }) => value(random, row)),
      touched: new Set(),
    }));
  }

  /** The list as rows of text, the header first. */
  texts(): string[][] {
    return [this.columns.map(({ header }) => header), ...this.rows.map(({ cells }) => [...cells])];
  }

  /** Puts a text in the place of one of a row's cells, except that of its code. */
  touch(random: Random, text: string): void {
    const row = random.pick(this.rows);
    const field = random.pick(this.columns.filter((column) => column.field !== 'code')).field;
    row.cells[this.columns.findIndex((column) => column.field === field)] = text;
    row.touched.add(field);
  }

  /** Moves every row's cells as the columns are moved. */
  reorderColumns(random: Random): void {
    const order = random.shuffled(this.columns.map((_, i) => i));
    const reorder = <T>(list: T[]) =>
      list.splice(0, list.length, ...order.map((i) => list[i] as T));
    reorder(this.columns);
    for (const { cells } of this.rows) reorder(cells);
  }

  /** Adds a column that no field takes. */
  addColumn(header: string, text: string): void {
    this.columns.push({ field: '', header });
    for (const { cells } of this.rows) cells.push(text);
  }
}

/** Texts that may stand in any cell and must harm no other. */
export const HOSTILE_TEXTS = [
  '=HYPERLINK("http://a")',
  '@SUM(1+1)',
  '-2+3',
  '\u001b[31mđỏ\u001b[0m\u0007',
  '\u001b]0;title\u0007',
  '__proto__',
  'constructor',
  'a'.repeat(50_000),
  'từ '.repeat(10_000),
  '(((((((((((((((((((((((((((((((((((((((a',
  '\u202etxet desrever',
  '\u200bẩn\ufeff',
  '😀𝒳',
  'e\u0301\u0323\u0302'.repeat(300),
  'sep=;',
  '<script>alert(1)</script> & ]]>',
  '#N/A',
  '#######',
  'NULL',
  '1E+05',
  '9'.repeat(400),
  '31/02/2025',
  '"',
  "'",
  "'=1",
  'a\n\n\nb\r\nc',
  '\u0085\u2028\u2029x',
  '\\',
];

function one(values: readonly string[]): ListColumn['value'] {
  return (random) => random.pick(values);
}

function codeOf(_: Random, row: number): string {
  return `1.${String(100_003 + row * 7)}`;
}

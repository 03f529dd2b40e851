import { DOUBLE_ENCODINGS } from '../../support/documents/encodings.js';
import type { ProcedureList } from '../procedure-list.js';
import type { Random } from '../random.js';

/** What became of a list whose content was damaged; the file itself stays whole. */
export interface DamagedContent {
  /** All rows, the header among them. */
  readonly rows: readonly (readonly string[])[];
  /** Indexes of rows where a finding speaks for all that was damaged; elsewhere one speaks for its row. */
  readonly heads: readonly number[];
  /** Fields that it may name, and headers. */
  readonly fields: readonly string[];
  readonly headers: readonly string[];
  /** A field of which the list says nothing any more: what was stored of it is no business of reading. */
  readonly absent?: string;
}

/** Damages the content of a list; undefined where nobody could see the damage. */
type ContentDamage = (list: ProcedureList, random: Random) => DamagedContent | undefined;

export const CONTENT_DAMAGES: Readonly<Record<string, ContentDamage>> = {
  'column dropped': (list, random) => {
    const { field } = random.pick(optional(list));
    const column = list.columns.findIndex((each) => each.field === field);
    const rows = list.texts().map((cells) => cells.toSpliced(column, 1));
    return { rows, heads: [], fields: [field], headers: [], absent: field };
  },

  'column renamed': (list, random) => {
    const { field } = random.pick(optional(list));
    const column = list.columns.findIndex((each) => each.field === field);
    const name = random.pick(['Cột mới', 'Nội dung 7', 'zzz', 'Xem phụ lục']);
    const [header = [], ...rows] = list.texts();
    return {
      rows: [header.with(column, name), ...rows],
      heads: [0],
      fields: [field],
      headers: [name],
    };
  },

  'second header': (list, random) => {
    const [header = [], ...rows] = list.texts();
    const from = 1 + random.below(rows.length - 1);
    const order = random.shuffled(header.map((_, i) => i));
    const below = [header, ...rows.slice(from)].map((cells) => order.map((i) => cells[i] ?? ''));
    const all = [header, ...rows.slice(0, from), ...below];
    return { rows: all, heads: [from], fields: [], headers: [] };
  },

  'rows above the header': (list, random) => {
    const [header = [], ...rows] = list.texts();
    const count = 1 + random.below(Math.min(3, rows.length - 1));
    const moved = rows.splice(random.below(rows.length - count + 1), count);
    return { rows: [...moved, header, ...rows], heads: [0], fields: [], headers: [] };
  },

  'a second table at the right': (list, random) => {
    const [header = [], ...rows] = list.texts();
    const moved = rows.splice(1 + random.below(rows.length - 1));
    const again = random.pick([[header], [header], []]);
    const lower = random.below(3);
    const gap = Array.from({ length: random.below(2) }, () => '');
    const right = [...again, ...moved];
    const left = [header, ...rows];
    const blank = header.map(() => '');
    const height = Math.max(left.length, right.length + lower);
    const all = Array.from({ length: height }, (_, i) => [
      ...(left[i] ?? blank),
      ...gap,
      ...(right[i - lower] ?? blank),
    ]);
    return { rows: all, heads: [0, lower], fields: [], headers: [] };
  },

  'encoded twice': (list, random) => {
    const damage = random.pick(Object.values(DOUBLE_ENCODINGS));
    const texts = list.texts();
    const share = random.pick([1, 1, 0.5, 0.1]);
    const rows = texts.map((cells) =>
      cells.map((cell) => (random.chance(share) ? damage(cell) : cell)),
    );
    return { rows, heads: [0], fields: [], headers: [] };
  },

  'days and months swapped': (list) => {
    const column = list.columns.findIndex(({ field }) => field === 'validFrom');
    const [header = [], ...rows] = list.texts();
    const isSeen = rows.some((cells) => Number(cells[column]?.split('/')[0]) > 12);
    if (column < 0 || !isSeen) return undefined;
    const swapped = rows.map((cells) =>
      cells.with(column, (cells[column] ?? '').replace(/^(\d+)\/(\d+)/, '$2/$1')),
    );
    return { rows: [header, ...swapped], heads: [], fields: ['validFrom'], headers: [] };
  },
};

/** Columns of fields by which no record is known. */
function optional({ columns }: ProcedureList) {
  return columns.filter(({ field }) => field !== '' && field !== 'code' && field !== 'name');
}

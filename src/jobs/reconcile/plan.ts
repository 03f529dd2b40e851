import { loadKind } from '../../datasets/index.js';
import type { Row, RowsFile } from '../../files/index.js';
import { type Finding, finding } from '../../findings/index.js';
import { ADDED_COLUMNS, EVIDENCE_FIELDS, type EvidenceField } from '../../reconcile/index.js';
import type { ReadOptions } from '../reading/options.js';
import { understand } from '../reading/understand.js';

/** Where in a file the evidence stands. */
export interface Plan {
  /** Number of the line of the header's last row. */
  readonly headerLine: number;
  /** Cells of the header. */
  readonly width: number;
  /** Fields in the order of `indexes`. */
  readonly fields: readonly EvidenceField[];
  /** Indexes of their columns. */
  readonly indexes: readonly number[];
  /** The first rows below the header. */
  readonly rows: readonly Row[];
}

/** A plan, or what is in its way. */
export interface Planned {
  readonly plan?: Plan;
  readonly findings: readonly Finding[];
}

/** Fields of which at least one has to be there. */
const NAMING: readonly EvidenceField[] = ['wardCode', 'ward', 'address'];

/** Finds the header and the columns that say which ward is meant. */
export function planOf(file: RowsFile, options: ReadOptions): Planned {
  const { tables, findings } = understand(loadKind('records'), file.sample, options);
  const place = { file: file.source.name };
  if (isReconciled(file)) return { findings: [finding('reconciled-before', { place }, {})] };
  const [first] = tables;
  // Whatever else the table holds is none of our business.
  const told = findings.filter(({ code }) => !OF_OTHER_COLUMNS.has(code));
  const { table, matching } = first ?? {};
  const fields = EVIDENCE_FIELDS.filter((field) => matching?.byField.has(field));
  if (table === undefined || matching === undefined || !fields.some((one) => NAMING.includes(one)))
    return {
      findings: [...told, finding('ward-columns-missing', { place }, { expected: EXPECTED })],
    };
  const headerLine = Math.max(...table.headerRows);
  const header = file.sample.rows.find(({ number }) => number === headerLine);
  const plan: Plan = {
    headerLine,
    width: header?.cells.length ?? 0,
    fields,
    indexes: fields.map((field) => matching.byField.get(field)?.index ?? 0),
    rows: file.sample.rows.filter(({ number }) => number > headerLine),
  };
  return { plan, findings: told };
}

/** What is said of columns that hold no evidence, and of headers among which none does. */
const OF_OTHER_COLUMNS: ReadonlySet<string> = new Set(['column-unmatched', 'header-not-found']);

/** Whether the first rows hold the header that a reconciled table has. */
function isReconciled({ sample }: RowsFile): boolean {
  const [status] = ADDED_COLUMNS;
  return sample.rows.some(({ cells }) => cells.some((cell) => cell?.text === status));
}

/** Headers that are looked for, for the message when none is there. */
const EXPECTED = ['Mã xã', 'Phường/xã', 'Địa chỉ'];

import { type Finding, isRepairName, type RepairName } from '../../findings/index.js';

/**
 * A run of findings as a chunk holds them. Most are repairs, of which a column has one in every row: what those of a column
 * have in common stands once, a fifth of the text that all of them take one by one.
 */
export interface StoredFindings {
  readonly heads: readonly RepairHead[];
  readonly found: readonly (StoredRepair | Finding)[];
}

/** What the repairs of one column have in common. */
export interface RepairHead {
  readonly code: RepairName;
  readonly severity: Finding['severity'];
  readonly field: string;
  readonly sheet?: string;
  readonly column: string;
  /** The letter of the column. */
  readonly letter: string;
}

/** The number of its head and what is its own; the value only where it isn't what was repaired. */
type StoredRepair = readonly [head: number, ...OwnOfRepair];

type OwnOfRepair = readonly [row: number, key: string, from: string, to: string, value?: string];

/** What a finding is stored by. */
export interface FindingParts {
  /** Absent of one that is stored as it is. */
  readonly head?: RepairHead;
  /** JSON of what is its own. */
  readonly own: string;
}

/** Takes a finding apart; one that isn't just a repair of a cell stays whole, but for its file. */
export function partsOf(found: Finding): FindingParts {
  const head = headOf(found);
  if (head === undefined)
    return { own: JSON.stringify({ ...found, place: { ...found.place, file: '' } }) };
  const { key, value, fix, place } = found;
  const own = [place.row, key, fix?.from, fix?.to];
  return { head, own: JSON.stringify(value === fix?.from ? own : [...own, value]) };
}

/** Puts findings of one file together again. Earlier versions stored a list of them. */
export function findingsIn(
  stored: StoredFindings | readonly Finding[],
  file: string,
): readonly Finding[] {
  const { heads, found } = 'heads' in stored ? stored : { heads: [], found: stored };
  return found.map((one) => {
    if (!isStoredRepair(one)) return { ...one, place: { ...one.place, file } };
    const [number, ...own] = one;
    const head = heads[number];
    if (head === undefined) throw new Error(`no head ${number}`);
    return repairOf(head, own, file);
  });
}

function repairOf(head: RepairHead, own: OwnOfRepair, file: string): Finding {
  const { code, severity, field, sheet, column, letter } = head;
  const [row, key, from, to, value = from] = own;
  const cell = `${letter}${row}`;
  const place =
    sheet === undefined ? { file, row, column, cell } : { file, sheet, row, column, cell };
  return { code, severity, params: {}, fix: { from, to }, place, field, value, key };
}

function isStoredRepair(one: StoredRepair | Finding): one is StoredRepair {
  return Array.isArray(one);
}

/** So many parts has a repair of a cell; one with others is stored whole. */
const REPAIR_PARTS = 8;

function headOf(found: Finding): RepairHead | undefined {
  const { code, severity, field, key, value, fix, params, place } = found;
  const { sheet, row, column, cell } = place;
  const isPlain =
    isRepairName(code) &&
    field !== undefined &&
    key !== undefined &&
    value !== undefined &&
    fix !== undefined &&
    row !== undefined &&
    column !== undefined &&
    cell?.endsWith(String(row)) === true;
  if (!isPlain || Object.keys(params).length > 0) return undefined;
  if (Object.keys(found).length !== REPAIR_PARTS) return undefined;
  const letter = cell.slice(0, -String(row).length);
  return { code, severity, field, ...(sheet !== undefined && { sheet }), column, letter };
}

/** Whether two heads are one. */
export function isSameHead(a: RepairHead, b: RepairHead): boolean {
  return (
    a.letter === b.letter &&
    a.code === b.code &&
    a.field === b.field &&
    a.column === b.column &&
    a.sheet === b.sheet &&
    a.severity === b.severity
  );
}

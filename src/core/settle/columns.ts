import { fill } from '../../lib/text/index.js';
import { fullName, provinceOn, type Register, type Relation } from '../register/index.js';
import { BASIS_WORDS } from './basis-words.js';
import type { Outcome, SettledBy, Successor } from './types.js';

/** The columns that every reconciled table gets, in this order; their names are docs/contract.md's. */
export const ADDED_COLUMNS = [
  'haicap_status',
  'haicap_ward_code',
  'haicap_ward_name',
  'haicap_province_code',
  'haicap_province_name',
  'haicap_legal_basis',
  'haicap_candidates',
] as const;

export type AddedColumn = (typeof ADDED_COLUMNS)[number];

/** Between the candidates of one cell. */
const BETWEEN_CANDIDATES = ' | ';

/** Takes an outcome and its day; gives the cells of the added columns. */
export function addedCells(register: Register, outcome: Outcome, day: string): string[] {
  const { status, ward, candidates, by } = outcome;
  const province = ward && provinceOn(register, ward.unit.province, day);
  const cells: Record<AddedColumn, string> = {
    haicap_status: status,
    haicap_ward_code: ward?.unit.code ?? '',
    haicap_ward_name: ward === undefined ? '' : fullName(ward.unit),
    haicap_province_code: ward?.unit.province ?? '',
    haicap_province_name: province === undefined ? '' : fullName(province),
    haicap_legal_basis: ward === undefined ? '' : fullBasis(ward, by),
    haicap_candidates:
      ward === undefined ? candidates.map(candidateText).join(BETWEEN_CANDIDATES) : '',
  };
  return ADDED_COLUMNS.map((column) => cells[column]);
}

/** What candidates are told as: one ward is a candidate of thousands of questions. */
const candidateTexts = new WeakMap<Successor, string>();

/** "00637 Phường Đại Mỗ (khoản 38 Điều 1 Nghị quyết 1656/NQ-UBTVQH15)". */
export function candidateText(candidate: Successor): string {
  const text = candidateTexts.get(candidate) ?? wholeText(candidate);
  candidateTexts.set(candidate, text);
  return text;
}

function wholeText(candidate: Successor): string {
  const basis = basisText(candidate);
  const name = `${candidate.unit.code} ${fullName(candidate.unit)}`;
  return basis === '' ? name : `${name} (${basis})`;
}

/** The clauses on the way to a ward, in the law's own language whatever the user's. */
export function basisText({ relations }: Successor): string {
  return relations.map(clauseText).join('; ');
}

/** The clauses, and what chose among them where they leave a choice. */
function fullBasis(ward: Successor, by: SettledBy | undefined): string {
  const parts = [basisText(ward), by === undefined ? '' : settledText(by)];
  return parts.filter((part) => part !== '').join('; ');
}

function settledText(by: SettledBy): string {
  if (by.kind === 'area') return fill(BASIS_WORDS.area, { ...by });
  const [year = '', month = '', day = ''] = by.at.slice(0, 'YYYY-MM-DD'.length).split('-');
  const { by: person, question } = by;
  return fill(BASIS_WORDS.decision, { person, day, month, year, question });
}

/** The clauses of relations as they are told: one stands in thousands of rows and questions. */
const clauseTexts = new WeakMap<Relation, string>();

function clauseText(relation: Relation): string {
  const text = clauseTexts.get(relation) ?? textOfClause(relation);
  clauseTexts.set(relation, text);
  return text;
}

function textOfClause({ basis: { resolution, clause } }: Relation): string {
  const { number, article } = resolution;
  if (clause === undefined || article === undefined)
    return fill(BASIS_WORDS.resolution, { number });
  return fill(BASIS_WORDS.clause, { clause, article, number });
}

import { fill } from '../../lib/text/index.js';
import {
  citedWard,
  type FormerName,
  fullName,
  provinceOn,
  type Register,
  type Relation,
} from '../register/index.js';
import { ADDED_COLUMNS, type AddedColumn } from './added-columns.js';
import { type AddedForm, MACHINE_FORM } from './added-form.js';
import { BASIS_WORDS } from './basis-words.js';
import { formerText } from './former-text.js';
import type { Outcome, SettledBy, Successor } from './types.js';

/** Between the candidates of one cell. */
const BETWEEN_CANDIDATES = ' | ';

/** Takes an outcome and its day; gives the cells of the added columns, clauses in the law's own language. */
export function addedCells(
  register: Register,
  outcome: Outcome,
  day: string,
  form: AddedForm = MACHINE_FORM,
): string[] {
  const { status, ward, candidates, by, former } = outcome;
  const candidateCell = (candidate: Successor): string => {
    const place = provinceOn(register, candidate.unit.province, day);
    return candidateText(candidate, form.namesProvinces && place ? fullName(place) : undefined);
  };
  const province = ward && provinceOn(register, ward.unit.province, day);
  const cells: Record<AddedColumn, string> = {
    haicap_status: form.status(status),
    haicap_ward_code: ward?.unit.code ?? '',
    haicap_ward_name: ward === undefined ? '' : fullName(ward.unit),
    haicap_province_code: ward?.unit.province ?? '',
    haicap_province_name: province === undefined ? '' : fullName(province),
    haicap_legal_basis: ward === undefined ? '' : fullBasis(ward, by, former),
    haicap_candidates:
      ward === undefined ? candidates.map(candidateCell).join(BETWEEN_CANDIDATES) : '',
  };
  return ADDED_COLUMNS.map((column) => cells[column]);
}

/** "00637 Phường Đại Mỗ, Thành phố Hà Nội (khoản 38 Điều 1 Nghị quyết 1656/NQ-UBTVQH15)". */
export function candidateText(candidate: Successor, province?: string): string {
  const basis = basisText(candidate);
  const { unit } = candidate;
  const name = [`${unit.code} ${fullName(unit)}`, province].filter(Boolean).join(', ');
  return basis === '' ? name : `${name} (${basis})`;
}

/** A candidate as findings hold it: its clauses get their words in the reader's language. */
export const candidateParam = onceEach(({ unit, relations }) => citedWard(unit, relations));

/** The clauses on the way to a ward, in the law's own language whatever the user's. */
export const basisText = onceEach(({ relations }) => relations.map(clauseText).join('; '));

/** What wards are told as is made once: one is a candidate of thousands of questions. */
function onceEach(textOf: (ward: Successor) => string): (ward: Successor) => string {
  const known = new WeakMap<Successor, string>();
  return (ward) => {
    const text = known.get(ward) ?? textOf(ward);
    known.set(ward, text);
    return text;
  };
}

/** The name of before that led to the ward, the clauses, and what chose among them where they leave a choice. */
function fullBasis(
  ward: Successor,
  by: SettledBy | undefined,
  former: FormerName | undefined,
): string {
  const name = former === undefined ? '' : formerText(former);
  const parts = [name, basisText(ward), by === undefined ? '' : settledText(by)];
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

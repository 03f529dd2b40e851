import type { Language } from '../../../../core/kinds/index.js';
import { type JsonFinding, unreadableDocument } from '../../../../report/index.js';
import type { Documented } from '../../../../schemas/index.js';
import type {
  deriveSchema,
  input as inputSchema,
  province as provinceSchema,
  relation as relationSchema,
} from './schema.js';
import type {
  DerivedInput,
  DerivedProvinceView,
  DerivedRelationView,
  DeriveReport,
} from './types.js';

/** The document of `wards derive`. */
export function deriveDocument(
  report: DeriveReport,
  findings: Iterable<JsonFinding>,
  lang: Language,
): Documented<typeof deriveSchema> {
  const unread = report.unreadable.map((input) => unreadableDocument(input, lang));
  const { clauses, relations, unreadCharacters, byCode, bySeverity } = report.summary;
  return {
    command: 'wards derive',
    inputs: [...report.inputs.map(inputOf), ...unread],
    summary: { clauses, relations, unreadCharacters, byCode, bySeverity },
    relations: report.relations.map(relationOf),
    provinces: report.provinces.map(provinceOf),
    findings,
  };
}

function inputOf(input: DerivedInput): Documented<typeof inputSchema> {
  const { file, sha256, format, number, adopted, effective, province, asOf } = input;
  const { clauses, relations, unreadCharacters, registered } = input;
  return {
    file,
    sha256,
    format,
    number,
    adopted,
    effective,
    province,
    asOf,
    clauses,
    relations,
    unreadCharacters,
    registered,
  };
}

function provinceOf(one: DerivedProvinceView): Documented<typeof provinceSchema> {
  const { file, code, before, after, legalBasis } = one;
  return { file, code, before, after, legalBasis };
}

function relationOf(relation: DerivedRelationView): Documented<typeof relationSchema> {
  const { file, old, coverage, area, population, legalBasis } = relation;
  const { evidence, spelling, written, start, end } = relation;
  return {
    file,
    old,
    new: relation.new,
    coverage,
    area,
    population,
    legalBasis,
    evidence,
    spelling,
    written,
    start,
    end,
  };
}

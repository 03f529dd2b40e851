import {
  type CellWriter,
  RELATION_COLUMNS,
  type ReportTable,
  tableOf,
} from '../../../../report/index.js';
import type { DerivedRelationView, DeriveReport } from './types.js';
import { deriveWords } from './words/index.js';

/** One row a text: what it is, what was made of it. */
export function derivedInputsTable({ inputs }: DeriveReport, { lang }: CellWriter): ReportTable {
  const { registered } = deriveWords(lang);
  return tableOf(
    'files',
    [
      'file',
      'format',
      'resolution',
      'province',
      'adopted',
      'effective',
      'asOf',
      'clauses',
      'relations',
      'unreadCharacters',
      'registered',
      'sha256',
    ],
    inputs.map((input) => ({
      ...input,
      resolution: input.number,
      registered: registered[input.registered],
    })),
  );
}

/** One row a province that a text changes. */
export function derivedProvincesTable({ provinces }: DeriveReport): ReportTable {
  return tableOf(
    'provinces',
    ['code', 'old_name', 'new_name', 'resolution', 'article', 'clause', 'adopted', 'effective'],
    provinces.map(({ code, before, after, legalBasis }) => ({
      code,
      old_name: before,
      new_name: after,
      ...legalBasis,
    })),
  );
}

/** One row a relation, in the columns of docs/contract.md, then why its name means that unit. */
export function derivedTable({ relations }: DeriveReport, writer: CellWriter): ReportTable {
  return tableOf(
    'relations',
    [...RELATION_COLUMNS, 'evidence', 'spelling', 'written', 'point'],
    relations.map((relation) => rowOf(relation, writer)),
  );
}

function rowOf(relation: DerivedRelationView, writer: CellWriter) {
  const { old, coverage, area, population, legalBasis, evidence, spelling, written } = relation;
  return {
    old_code: old.code,
    old_name: old.name,
    old_district: old.district,
    old_province: old.province,
    new_code: relation.new.code,
    new_name: relation.new.name,
    new_province: relation.new.province,
    coverage: writer.ward(coverage),
    area: writer.ward(area),
    population: writer.ward(population),
    ...legalBasis,
    evidence: evidence && writer.evidence(evidence),
    spelling: spelling && writer.spelling(spelling),
    written,
  };
}

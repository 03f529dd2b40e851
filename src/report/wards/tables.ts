import type { CellWriter } from '../tables/cell-writer.js';
import { ownTableOf, type ReportTable, tableOf } from '../tables/table.js';
import { RELATION_COLUMNS, TAKING_COLUMNS } from './relation-columns.js';
import type { LineageUnit, RelationsReport, TraceReport, UnitsReport } from './types.js';
import { wardsWords } from './words/index.js';

/** One row a unit of the lineage, those it came from first. */
export function lineageTable(report: TraceReport, writer: CellWriter): ReportTable {
  const rowOf = (direction: 'predecessor' | 'successor') => (unit: LineageUnit) => ({
    ...unit,
    ...unit.legalBasis,
    direction: writer.ward(direction),
    coverage: writer.ward(unit.coverage),
    area: writer.ward((unit.implied ?? unit).area),
    population: writer.ward((unit.implied ?? unit).population),
    type: writer.ward(unit.type),
  });
  return ownTableOf(
    (lang) => wardsWords(lang).tables.lineage,
    [
      'direction',
      'step',
      'code',
      'name',
      'type',
      'district',
      'province',
      'validFrom',
      'validTo',
      ...TAKING_COLUMNS,
    ],
    [
      ...report.predecessors.map(rowOf('predecessor')),
      ...report.successors.map(rowOf('successor')),
    ],
  );
}

/** One row a unit. */
export function unitsTable({ units }: UnitsReport, writer: CellWriter): ReportTable {
  return ownTableOf(
    (lang) => wardsWords(lang).tables.units,
    ['code', 'name', 'type', 'district', 'province', 'provinceCode', 'validFrom', 'validTo'],
    units.map((unit) => ({ ...unit, type: writer.ward(unit.type) })),
  );
}

/** One row a relation, in the columns of docs/contract.md: a crosswalk for other programs as well. */
export function relationsTable({ relations }: RelationsReport, writer: CellWriter): ReportTable {
  return tableOf(
    'relations',
    RELATION_COLUMNS,
    relations.map((relation) => ({
      ...relation,
      coverage: writer.ward(relation.coverage),
      area: writer.ward(relation.area),
      population: writer.ward(relation.population),
    })),
  );
}

import { fill } from '../../lib/text/index.js';
import { type Lines, type Page, paragraph, sections } from '../pretty/page.js';
import type {
  LegalBasisView,
  LineageUnit,
  RelationsReport,
  RelationView,
  TraceReport,
  UnitsReport,
  UnitView,
} from './types.js';
import { wardWord } from './ward-words.js';
import { wardsWords } from './words/index.js';

/** Of `wards trace`: the unit, what it was made of, what became of it, each with its clause. */
export function traceLines(page: Page, report: TraceReport): Lines {
  const { unit, asOf, back, namesakes, predecessors, successors } = report;
  const wards = wardsWords(page.lang).wards;
  return sections([
    [
      ...paragraph(page, unitLine(page, unit), 0, page.style.heading),
      ...paragraph(page, fill(wards.asOf, { asOf }), 2, page.style.quiet),
      ...(holds(unit, asOf) ? [] : paragraph(page, fill(wards.otherUnit, { asOf }), 2)),
    ],
    lineageLines(page, predecessors, wards.predecessors, wards.noPredecessors),
    back ? [] : successorLines(page, unit, successors),
    namesakes.length === 0
      ? []
      : [
          ...paragraph(page, fill(wards.namesakes, { code: unit.code })),
          ...namesakes.flatMap((other) => paragraph(page, unitLine(page, other), 2)),
        ],
  ]);
}

/** Of `wards list`: a line a unit. */
export function unitsLines(page: Page, { units, asOf }: UnitsReport): Lines {
  if (units.length === 0) return paragraph(page, wardsWords(page.lang).wards.none);
  const count = fill(wardsWords(page.lang).wards.units, { count: units.length, asOf });
  return sections([
    units.flatMap((unit) => paragraph(page, unitLine(page, unit))),
    paragraph(page, count, 0, page.style.good),
  ]);
}

/** Of `wards list --relations`: a line a relation, and its clause below. */
export function relationsLines(page: Page, { relations, effective }: RelationsReport): Lines {
  if (relations.length === 0) return paragraph(page, wardsWords(page.lang).wards.none);
  const count = fill(wardsWords(page.lang).wards.relations, { count: relations.length, effective });
  return sections([
    relations.flatMap((relation) => relationLines(page, relation)),
    paragraph(page, count, 0, page.style.good),
  ]);
}

function relationLines(page: Page, relation: RelationView): Lines {
  const { old_code, old_name, old_district, old_province, new_code, new_name } = relation;
  const old = [`${old_code} ${old_name}`.trim(), old_district, old_province];
  const line = fill(wardsWords(page.lang).wards.relation, {
    old: old.filter((part, index) => part !== '' && part !== old[index - 1]).join(', '),
    new: `${new_code} ${new_name}, ${relation.new_province}`,
    coverage: wardWord(relation.coverage, page.lang),
  });
  return [
    ...paragraph(page, line),
    ...paragraph(page, basisText(page, relation), 4, page.style.quiet),
  ];
}

function successorLines(page: Page, unit: UnitView, successors: readonly LineageUnit[]): Lines {
  const wards = wardsWords(page.lang).wards;
  const unchanged = fill(wards.noSuccessors, { validFrom: unit.validFrom ?? '' });
  return lineageLines(page, successors, wards.successors, unchanged);
}

function lineageLines(
  page: Page,
  units: readonly LineageUnit[],
  heading: string,
  nothing: string,
): Lines {
  if (units.length === 0) return paragraph(page, nothing);
  return [
    ...paragraph(page, fill(heading, { count: units.length })),
    ...units.flatMap((unit) => lineageUnitLines(page, unit)),
  ];
}

function lineageUnitLines(page: Page, unit: LineageUnit): Lines {
  const wards = wardsWords(page.lang).wards;
  const remarks = [
    takingText(page, unit),
    ...(unit.via === undefined ? [] : [fill(wards.via, { via: unit.via })]),
    ...(unit.written === undefined ? [] : [fill(wards.written, { written: unit.written })]),
  ];
  return [
    ...paragraph(page, unitLine(page, unit), 2),
    ...paragraph(page, remarks.join('; '), 6),
    ...paragraph(page, basisText(page, unit.legalBasis), 6, page.style.quiet),
  ];
}

/** "một phần (diện tích: một phần; dân số: toàn bộ)": shares are told where they aren't plain. */
export function takingText(
  page: Page,
  { coverage, area, population, implied }: LineageUnit,
): string {
  const wards = wardsWords(page.lang).wards;
  const word = (key: string) => wardWord(key, page.lang);
  const shares = implied ?? { area, population };
  const said = { area: word(shares.area), population: word(shares.population) };
  const told = coverage === 'full' ? [] : [fill(implied ? wards.implied : wards.shares, said)];
  return [word(coverage), ...told].join(' ');
}

export function basisText(
  page: Page,
  basis: Pick<RelationView, 'resolution' | 'article' | 'clause' | 'effective'> | LegalBasisView,
): string {
  const wards = wardsWords(page.lang).wards;
  const { resolution, article, clause, effective } = basis;
  if (article === undefined || clause === undefined)
    return fill(wards.resolution, { resolution, effective });
  return fill(wards.clause, { resolution, article, clause, effective });
}

export function unitLine(page: Page, unit: Partial<UnitView> & { name: string }): string {
  const wards = wardsWords(page.lang).wards;
  const { code, name, district, province, validFrom, validTo } = unit;
  const place = [district, province].filter((part) => part !== undefined).join(', ');
  const told =
    code === undefined ? fill(wards.uncoded, { name }) : fill(wards.unit, { code, name, place });
  const period = periodText(page, validFrom, validTo);
  return period === '' ? told : `${told} (${period})`;
}

function periodText(
  page: Page,
  validFrom: string | undefined,
  validTo: string | undefined,
): string {
  const wards = wardsWords(page.lang).wards;
  if (validFrom !== undefined && validTo !== undefined)
    return fill(wards.fromTo, { validFrom, validTo });
  if (validFrom !== undefined) return fill(wards.from, { validFrom });
  return validTo === undefined ? '' : fill(wards.to, { validTo });
}

function holds({ validFrom, validTo }: UnitView, day: string): boolean {
  return (validFrom ?? '') <= day && (validTo === undefined || day <= validTo);
}

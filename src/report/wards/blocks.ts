import { fill } from '../../lib/text/index.js';
import type { Blocks, Wording } from '../blocks/block.js';
import { paragraph, sections, verdict } from '../blocks/make.js';
import { dayText } from '../words/day.js';
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
export function traceBlocks(wording: Wording, report: TraceReport): Blocks {
  const { unit, asOf, back, namesakes, predecessors, successors } = report;
  const wards = wardsWords(wording.lang).wards;
  return sections([
    [
      ...paragraph(unitLine(wording, unit), 0, 'heading'),
      ...paragraph(fill(wards.asOf, { asOf: dayText(asOf, wording.lang) }), 2, 'quiet'),
      ...secondBlocks(wording, report),
      ...(holds(unit, asOf)
        ? []
        : paragraph(fill(wards.otherUnit, { asOf: dayText(asOf, wording.lang) }), 2)),
    ],
    lineageBlocks(wording, predecessors, wards.predecessors, wards.noPredecessors),
    back ? [] : successorBlocks(wording, unit, successors),
    namesakes.length === 0
      ? []
      : [
          ...paragraph(fill(wards.namesakes, { code: unit.code })),
          ...namesakes.flatMap((other) => paragraph(unitLine(wording, other), 2)),
        ],
  ]);
}

function secondBlocks({ lang }: Wording, { second, unit }: TraceReport): Blocks {
  if (second === undefined) return [];
  const { code, writer, giver } = second;
  const said = { code, writer: wardWord(writer, lang), giver: wardWord(giver, lang) };
  return paragraph(fill(wardsWords(lang).wards.second, { ...said, unit: unit.code }), 2);
}

/** Of `wards list`: a line a unit. */
export function unitsBlocks(wording: Wording, { units, asOf }: UnitsReport): Blocks {
  if (units.length === 0) return paragraph(wardsWords(wording.lang).wards.none);
  const count = fill(wardsWords(wording.lang).wards.units, {
    count: units.length,
    asOf: dayText(asOf, wording.lang),
  });
  return sections([
    units.flatMap((unit) => paragraph(unitLine(wording, unit))),
    verdict(count, 'good'),
  ]);
}

/** Of `wards list --relations`: a line a relation, and its clause below. */
export function relationsBlocks(
  wording: Wording,
  { relations, effective }: RelationsReport,
): Blocks {
  if (relations.length === 0) return paragraph(wardsWords(wording.lang).wards.none);
  const count = fill(wardsWords(wording.lang).wards.relations, {
    count: relations.length,
    effective: dayText(effective, wording.lang),
  });
  return sections([
    relations.flatMap((relation) => relationBlocks(wording, relation)),
    verdict(count, 'good'),
  ]);
}

function relationBlocks(wording: Wording, relation: RelationView): Blocks {
  const { old_code, old_name, old_district, old_province, new_code, new_name } = relation;
  const old = [`${old_code} ${old_name}`.trim(), old_district, old_province];
  const line = fill(wardsWords(wording.lang).wards.relation, {
    old: old.filter((part, index) => part !== '' && part !== old[index - 1]).join(', '),
    new: `${new_code} ${new_name}, ${relation.new_province}`,
    coverage: wardWord(relation.coverage, wording.lang),
  });
  return [...paragraph(line), ...paragraph(basisText(wording, relation), 4, 'quiet')];
}

function successorBlocks(
  wording: Wording,
  unit: UnitView,
  successors: readonly LineageUnit[],
): Blocks {
  const wards = wardsWords(wording.lang).wards;
  const unchanged = fill(wards.noSuccessors, {
    validFrom: dayText(unit.validFrom ?? '', wording.lang),
  });
  return lineageBlocks(wording, successors, wards.successors, unchanged);
}

function lineageBlocks(
  wording: Wording,
  units: readonly LineageUnit[],
  heading: string,
  nothing: string,
): Blocks {
  if (units.length === 0) return paragraph(nothing);
  return [
    ...paragraph(fill(heading, { count: units.length })),
    ...units.flatMap((unit) => lineageUnitBlocks(wording, unit)),
  ];
}

function lineageUnitBlocks(wording: Wording, unit: LineageUnit): Blocks {
  const wards = wardsWords(wording.lang).wards;
  const remarks = [
    takingText(wording, unit),
    ...(unit.via === undefined ? [] : [fill(wards.via, { via: unit.via })]),
    ...(unit.written === undefined ? [] : [fill(wards.written, { written: unit.written })]),
  ];
  return [
    ...paragraph(unitLine(wording, unit), 2),
    ...paragraph(remarks.join('; '), 6),
    ...paragraph(basisText(wording, unit.legalBasis), 6, 'quiet'),
  ];
}

/** "một phần (diện tích: một phần; dân số: toàn bộ)": shares are told where they aren't plain. */
export function takingText(
  wording: Pick<Wording, 'lang'>,
  { coverage, area, population, implied }: LineageUnit,
): string {
  const wards = wardsWords(wording.lang).wards;
  const word = (key: string) => wardWord(key, wording.lang);
  const shares = implied ?? { area, population };
  const said = { area: word(shares.area), population: word(shares.population) };
  const told = coverage === 'full' ? [] : [fill(implied ? wards.implied : wards.shares, said)];
  return [word(coverage), ...told].join(' ');
}

export function basisText(
  wording: Wording,
  basis: Pick<RelationView, 'resolution' | 'article' | 'clause' | 'effective'> | LegalBasisView,
): string {
  const wards = wardsWords(wording.lang).wards;
  const { resolution, article, clause } = basis;
  const effective = dayText(basis.effective, wording.lang);
  if (article === undefined || clause === undefined)
    return fill(wards.resolution, { resolution, effective });
  return fill(wards.clause, { resolution, article, clause, effective });
}

export function unitLine(wording: Wording, unit: Partial<UnitView> & { name: string }): string {
  const wards = wardsWords(wording.lang).wards;
  const { code, name, district, province, validFrom, validTo } = unit;
  const place = [district, province].filter((part) => part !== undefined).join(', ');
  const told =
    code === undefined ? fill(wards.uncoded, { name }) : fill(wards.unit, { code, name, place });
  const period = periodText(wording, validFrom, validTo);
  return period === '' ? told : `${told} (${period})`;
}

function periodText({ lang }: Wording, from: string | undefined, to: string | undefined): string {
  const wards = wardsWords(lang).wards;
  const validFrom = from && dayText(from, lang);
  const validTo = to && dayText(to, lang);
  if (validFrom !== undefined && validTo !== undefined)
    return fill(wards.fromTo, { validFrom, validTo });
  if (validFrom !== undefined) return fill(wards.from, { validFrom });
  return validTo === undefined ? '' : fill(wards.to, { validTo });
}

function holds({ validFrom, validTo }: UnitView, day: string): boolean {
  return (validFrom ?? '') <= day && (validTo === undefined || day <= validTo);
}

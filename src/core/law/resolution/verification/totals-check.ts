import { COMMUNE_TYPES, type CommuneType } from '../../../register/index.js';
import { totalOf } from '../phrases/counts.js';
import { sameName } from '../phrases/same-unit.js';
import { problemAt, type Reading } from '../text/reading.js';
import type { CommuneName, CreatingClause, Problem, SummaryClause } from '../types.js';

type Difference = Pick<Problem, 'reason' | 'type' | 'stated' | 'counted'>;

/**
 * Checks what a summary clause states against the clauses before it: the province of the heading,
 * the units of every type, those formed here and those left as they were.
 */
export function checkTotals(
  reading: Reading,
  clauses: readonly CreatingClause[],
  summary: SummaryClause,
  province: string | undefined,
): Problem[] {
  const formed = clauses.map((clause) => clause.unit);
  const differences = [
    ...checkProvince(summary, province),
    ...differing({
      reason: 'total-differs',
      stated: summary.total,
      counted: totalOf(summary.byType),
    }),
    ...COMMUNE_TYPES.flatMap((type) => checkType(summary, formed, type)),
    ...checkUnarranged(summary),
  ];
  return differences.map(({ reason, ...more }) =>
    problemAt(reading, reason, summary, { clause: summary.number, ...more }),
  );
}

function checkProvince(summary: SummaryClause, province: string | undefined): Difference[] {
  if (province === undefined || sameName(province, summary.province)) return [];
  return [{ reason: 'province-differs' }];
}

function checkType(
  { byType, formed: statedFormed, unarranged }: SummaryClause,
  formed: readonly CommuneName[],
  type: CommuneType,
): Difference[] {
  const here = countOf(formed, type);
  const counted = here + countOf(unarranged?.units ?? [], type);
  return [
    ...differing({ reason: 'total-differs', type, stated: byType[type] ?? 0, counted }),
    ...(statedFormed === undefined
      ? []
      : differing({
          reason: 'formed-differs',
          type,
          stated: statedFormed[type] ?? 0,
          counted: here,
        })),
  ];
}

function checkUnarranged({ unarranged }: SummaryClause): Difference[] {
  if (unarranged === undefined) return [];
  const { count, units } = unarranged;
  return differing({ reason: 'unarranged-differs', stated: count, counted: units.length });
}

function differing(difference: Difference): Difference[] {
  return difference.stated === difference.counted ? [] : [difference];
}

function countOf(units: readonly CommuneName[], type: CommuneType): number {
  return units.filter((unit) => unit.type === type).length;
}

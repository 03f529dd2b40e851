import { type Adopted, toldOf } from '../../core/adopt/index.js';
import type { adjustFindings } from '../../core/findings/index.js';
import { joinFindings } from '../../core/findings/index.js';
import type { Kind } from '../../core/kinds/index.js';
import { MERGE_SIDES, type Merged } from '../../core/merge/index.js';
import { inputSummaries } from '../../core/reading/index.js';
import { parentOf } from '../../core/sides/index.js';
import type { MergeReport } from './report/types.js';
import type { MergeNames, MergeOptions, Sides } from './request.js';

/** What a merge came to. */
interface MergeOutcome {
  readonly kind: Kind;
  readonly names: MergeNames;
  readonly sides: Sides;
  readonly merged: Merged;
  /** Absent where it was not tried to store anything. */
  readonly adopted: Adopted | undefined;
  /** The workbook of conflicts that was written. */
  readonly questions: string | undefined;
}

/** The report of a merge. */
export function reportOf(
  { kind, names, sides, merged, adopted, questions }: MergeOutcome,
  told: ReturnType<typeof adjustFindings>,
  { into, dryRun }: MergeOptions,
): MergeReport {
  const { summary, conflicts } = merged;
  const settled = conflicts.filter((conflict) => conflict.settled !== undefined).length;
  const read = MERGE_SIDES.map((side) => sides[side]);
  return {
    type: 'merge',
    kind: kind.name,
    names: MERGE_SIDES.map((side) => ({ side, file: names[side] })),
    dataset: into,
    dryRun,
    parents: MERGE_SIDES.map((side) => parentOf(sides[side], side)),
    inputs: MERGE_SIDES.flatMap((side) => {
      const { read } = sides[side];
      return read === undefined ? [] : inputSummaries(read).map((input) => ({ ...input, side }));
    }),
    unreadable: MERGE_SIDES.flatMap((side) =>
      (sides[side].read?.unreadable ?? []).map((input) => ({ ...input, side })),
    ),
    summary: {
      ...summary,
      conflicts: conflicts.length - settled,
      settled,
      records: merged.records.length,
    },
    conflicts,
    findings: joinFindings([...read.map(({ findings }) => findings), told.findings]),
    ignored: [...read.flatMap(({ read }) => read?.ignored ?? []), ...told.ignored],
    ...toldOf(adopted),
    ...(questions !== undefined && { workbook: questions }),
  };
}

import {
  adjustFindings,
  Failure,
  type Finding,
  finding,
  joinFindings,
} from '../../../core/findings/index.js';
import type { Kind } from '../../../core/kinds/index.js';
import { type MadePatch, makePatch, patchText } from '../../../core/patch/index.js';
import { inputSummaries, type Progress } from '../../../core/reading/index.js';
import {
  parentOf,
  readSides,
  type Side,
  type SideOptions,
  unfitness,
} from '../../../core/sides/index.js';
import { isTaken, writeWhole } from '../../../lib/tables/index.js';
import type { Told } from '../../../report/index.js';
import { patchReport } from '../report/report.js';
import type { PatchReport } from '../report/types.js';

export interface MakeOptions extends SideOptions {
  /** Where the list goes; `-` is standard output. */
  readonly out: string;
  readonly force: boolean;
}

/** So many keys are named. */
const NAMED = 5;

/** Writes the changes that lead from one list to another. Throws `Failure` output-exists and as reading sides does. */
export async function make(
  kindName: string,
  { before, after }: { readonly before: string; readonly after: string },
  options: MakeOptions,
  progress: Progress,
): Promise<Told<PatchReport>> {
  const { out, force } = options;
  if (!force && (await isTaken(out))) throw new Failure('output-exists', { file: out });
  const { kind, sides } = await readSides(kindName, [before, after], options, progress);
  const [old, next] = sides;
  progress('diff');
  const unfit = [old, next].flatMap(unfitFinding);
  const made = makePatch(kind, old, next);
  const found = [...unfit, ...partsLeftOut(kind, [old, next], made)];
  const told = adjustFindings(found, options.reading);
  // Half a list makes a list of changes that takes the other half out.
  if (unfit.length === 0) await writeWhole(out, patchText(made.list), { force });
  const read = [old, next].flatMap((side) => (side.read === undefined ? [] : [side.read]));
  return patchReport({
    type: 'patch',
    command: 'make',
    kind: kind.name,
    old: before,
    new: after,
    list: out,
    ...(unfit.length > 0 && { refused: true as const }),
    parents: [parentOf(old, 'base'), parentOf(next, 'theirs')],
    inputs: read.flatMap(inputSummaries),
    unreadable: read.flatMap(({ unreadable }) => unreadable),
    summary: countsOf(made),
    findings: joinFindings([old.findings, next.findings, told.findings]),
    ignored: [...read.flatMap(({ ignored }) => ignored), ...told.ignored],
  });
}

function unfitFinding(side: Side): Finding[] {
  const why = unfitness(side).slice(0, NAMED);
  return why.length === 0 ? [] : [finding('state-unfit', { place: { file: side.name } }, { why })];
}

/** Keys that stand twice, and fields that the new list has no column for: they are in no change. */
function partsLeftOut(
  kind: Kind,
  [old, next]: readonly [Side, Side],
  { repeated, unsaid }: MadePatch,
): Finding[] {
  const twice = [
    { file: old.name, keys: repeated.old },
    { file: next.name, keys: repeated.new },
  ].filter(({ keys }) => keys.length > 0);
  return [
    ...twice.map(({ file, keys }) => {
      const named = [...keys.slice(0, NAMED), ...(keys.length > NAMED ? ['…'] : [])];
      return finding('keys-not-compared', { place: { file } }, { count: keys.length, keys: named });
    }),
    ...[...unsaid].map(([field, values]) => {
      const column = kind.fields.find((spec) => spec.field === field)?.label.vi ?? field;
      const place = { file: next.name, column };
      return finding('column-not-compared', { place, field }, { values, flags: [] });
    }),
  ];
}

function countsOf({ list: { changes } }: MadePatch): PatchReport['summary'] {
  const count = (type: string) => changes.filter(({ change }) => change === type).length;
  return { add: count('add'), edit: count('edit'), remove: count('remove'), refusals: 0 };
}

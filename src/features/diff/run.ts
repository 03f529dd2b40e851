import { type Change, type Comparison, compareRecords } from '../../core/compare/index.js';
import { adjustFindings, type Finding, finding } from '../../core/findings/index.js';
import type { Kind, Scope } from '../../core/kinds/index.js';
import type { Progress } from '../../core/reading/index.js';
import { readSides, type Side, type SideOptions } from '../../core/sides/index.js';
import { breath } from '../../lib/pace/index.js';
import { mapTexts, type NoticeTemplate, type Told } from '../../report/index.js';
import {
  absentFields,
  duplicateFindings,
  inputsOf,
  notCompared,
  notComparedFindings,
  type Sides,
  unreadableOf,
} from './findings.js';
import { type IgnoredChanges, ignoreFindings, withoutIgnored } from './ignored.js';
import { noticeList, withRecords } from './notice/lists.js';
import { type CutSides, cutToPart, inScope } from './parts.js';
import { placed } from './places.js';
import type { ChangeRule } from './policy.js';
import { diffReport } from './report/report.js';
import type { DiffReport } from './report/types.js';

export interface CompareOptions extends SideOptions {
  /** The part of both sides that is compared; `false`: all of both, though one is only a part. */
  readonly scope: Scope | false | undefined;
  /** What the office says of changes. */
  readonly rules: readonly ChangeRule[];
  /** Changes that the office knows and accepts. */
  readonly ignored: readonly IgnoredChanges[];
  /** The file that says so. */
  readonly config: string | undefined;
  /** So many changes may there be; any number when absent. */
  readonly maxChanges: number | undefined;
  /** What a notice is written by; absent where none is asked for. */
  readonly template: NoticeTemplate | undefined;
  /** What a path is told as, where it is not one that the user knows. */
  readonly shown?: (text: string) => string;
}

/**
 * Compares two lists, each a file (or pattern) or a stored revision (`@latest`, `@12`, `@~1`).
 * Throws `Failure` dataset-kind, dataset-key when the sides don't identify their records alike.
 */
export async function compare(
  kindName: string,
  { before, after }: { readonly before: string; readonly after: string },
  options: CompareOptions,
  progress: Progress,
): Promise<Told<DiffReport>> {
  const both = await readSides(kindName, [before, after], options, progress);
  const {
    kind,
    sides: [old, next],
  } = both;
  const sides = { old, new: next };
  progress('diff');
  await breath();
  const { scope, shown = asItStands } = options;
  return diffReport(mapTexts(reportOf(kind, sides, cut(kind, sides, scope), options), shown));
}

const asItStands = (text: string) => text;

function reportOf(
  kind: Kind,
  sides: Sides,
  parts: CutSides,
  { reading: options, rules, ignored, config = '', maxChanges, template }: CompareOptions,
): DiffReport {
  const isEmpty = parts.old.length === 0 || parts.new.length === 0;
  // Of a side without records everything would be missing, or new: that is no comparison.
  const [old, next] = isEmpty ? [[], []] : [parts.old, parts.new];
  const said = { old: sides.old.said, new: sides.new.said };
  const comparison = compareRecords(kind, old, next, { asOf: options.asOf, said });
  const absent = absentFields(kind, sides, comparison);
  const missing = withEmptyScope(sides, parts);
  const kept = withoutIgnored(comparison.changes, ignored, options.asOf, sides);
  const isWhole = notCompared(missing).length === 0;
  const found = [
    ...notComparedFindings(missing, parts.scope),
    ...parts.findings,
    ...duplicateFindings(sides, comparison),
    ...absent.map(({ finding }) => finding),
    ...beyond(sides.new.name, kept.changes, maxChanges),
    ...ignoreFindings(ignored, kept, options.asOf, config, isWhole),
  ];
  const told = adjustFindings(found, options);
  const changes = placed(sides, kept.changes, rules);
  return {
    type: 'diff',
    kind: kind.name,
    old: sides.old.name,
    new: sides.new.name,
    inputs: inputsOf(sides),
    unreadable: unreadableOf(sides),
    compared: isWhole,
    notCompared: notCompared(missing),
    ...(parts.scope !== undefined && { scope: parts.scope }),
    summary: summaryOf(comparison, parts),
    absentFields: absent.map(({ summary }) => summary),
    changes: template === undefined ? changes : withRecords(changes, sides),
    ...(template !== undefined && {
      notice: { template, old: noticeList(sides.old), new: noticeList(sides.new) },
    }),
    ...(kept.ignored !== undefined && { leftOut: { ignored: kept.ignored } }),
    findings: [...sides.old.findings, ...sides.new.findings, ...told.findings],
    ignored: [...ignoredOf(sides.old), ...ignoredOf(sides.new), ...told.ignored],
  };
}

/** More changes than there may be. */
function beyond(file: string, changes: readonly Change[], limit: number | undefined): Finding[] {
  const count = changes.length;
  if (limit === undefined || count <= limit) return [];
  return [finding('changes-beyond', { place: { file } }, { count, limit })];
}

function ignoredOf({ read }: Side) {
  return read?.ignored ?? [];
}

function summaryOf({ summary }: Comparison, { outside }: CutSides): DiffReport['summary'] {
  return { ...summary, outsideScope: outside };
}

/** A side of which nothing is in the scope was not compared either. */
function withEmptyScope(sides: Sides, parts: CutSides): Sides {
  const { scope } = parts;
  if (scope === undefined) return sides;
  const filled = (side: Side, isEmpty: boolean): Side =>
    !isEmpty || side.missing.length > 0
      ? side
      : { ...side, missing: [{ place: { file: side.name }, why: '0' }] };
  return {
    old: filled(sides.old, parts.old.length === 0),
    new: filled(sides.new, parts.new.length === 0),
  };
}

function cut(kind: Kind, sides: Sides, scope: CompareOptions['scope']): CutSides {
  if (scope) return inScope(sides.old, sides.new, scope);
  if (scope === undefined) return cutToPart(kind, sides.old, sides.new);
  return { old: sides.old.records, new: sides.new.records, outside: 0, findings: [] };
}

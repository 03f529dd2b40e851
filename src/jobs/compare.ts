import { type KeyedRecord, loadKind, withKey } from '../datasets/index.js';
import { compareRecords } from '../diff/index.js';
import { Failure, type Finding, isRepairName } from '../findings/index.js';
import type { ComparedInput, DiffReport, InputSummary } from '../report/index.js';
import type { Revision } from '../store/index.js';
import { readDataset } from './reading/dataset.js';
import type { Progress, ReadOptions } from './reading/options.js';
import { inputSummaries } from './reading/summary.js';
import { resolveRevision } from './revisions.js';
import { reading } from './workspace.js';

export interface CompareOptions {
  readonly reading: ReadOptions;
  /** The dataset whose revisions `@latest` and `@~1` mean; the kind's own when absent. */
  readonly dataset: string | undefined;
  readonly workspace: string | undefined;
}

interface StoredSide extends Side {
  readonly revision: Revision;
}

interface Side {
  readonly records: readonly KeyedRecord[];
  /** Tables of files; none of a revision. */
  readonly inputs: readonly InputSummary[];
  readonly findings: readonly Finding[];
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
): Promise<DiffReport> {
  const stored = await storedSides(kindName, [before, after].filter(isRevision), options);
  const key = options.reading.key ?? [...stored.values()][0]?.revision.keyFields;
  const declared = loadKind(kindName);
  const kind = key === undefined ? declared : withKey(declared, key);
  for (const { revision } of stored.values()) requireKey(revision, kind.key);
  const readOptions = { ...options.reading, key: kind.key };
  const side = async (name: string) =>
    stored.get(name) ?? readSide(kindName, name, readOptions, progress);
  const old = await side(before);
  const current = await side(after);
  const { asOf } = options.reading;
  const { summary, changes } = compareRecords(kind, old.records, current.records, { asOf });
  return {
    type: 'diff',
    kind: kindName,
    old: before,
    new: after,
    inputs: [...inputsOf('old', old), ...inputsOf('new', current)],
    summary,
    changes,
    findings: [...old.findings, ...current.findings],
  };
}

function inputsOf(side: ComparedInput['side'], { inputs }: Side): ComparedInput[] {
  return inputs.map((input) => ({ ...input, side }));
}

function isRevision(name: string): boolean {
  return name.startsWith('@');
}

/** Both sides from one look at the workspace: an import in between changes neither. */
async function storedSides(
  kind: string,
  references: readonly string[],
  { workspace, dataset }: CompareOptions,
): Promise<ReadonlyMap<string, StoredSide>> {
  if (references.length === 0) return new Map();
  return reading(workspace, (opened) => {
    const sides = references.map((reference): [string, StoredSide] => {
      const revision = resolveRevision(opened, reference, dataset, kind);
      if (revision.kind !== kind) {
        const { dataset: name, kind: held } = revision;
        throw new Failure('dataset-kind', { dataset: name, kind: held, given: kind });
      }
      return [
        reference,
        { revision, records: [...opened.records(revision)], inputs: [], findings: [] },
      ];
    });
    return new Map(sides);
  });
}

function requireKey({ dataset, keyFields }: Revision, key: readonly string[]): void {
  if (keyFields.join() === key.join()) return;
  throw new Failure('dataset-key', { dataset, key: keyFields, given: key });
}

async function readSide(
  kind: string,
  pattern: string,
  options: ReadOptions,
  progress: Progress,
): Promise<Side> {
  const dataset = await readDataset(kind, [pattern], options, progress);
  const { keyed, findings } = dataset;
  return {
    records: firstOfEachKey(keyed),
    inputs: inputSummaries(dataset),
    findings: findings.filter((found) => !isRepairName(found.code)),
  };
}

/** A key that occurs twice is reported as a finding; the comparison needs one record of it. */
function firstOfEachKey(records: readonly KeyedRecord[]): readonly KeyedRecord[] {
  const first = new Map<string, KeyedRecord>();
  for (const { key, fields } of records) if (!first.has(key)) first.set(key, { key, fields });
  return [...first.values()];
}

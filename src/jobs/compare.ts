import { type KeyedRecord, loadKind, withKey } from '../datasets/index.js';
import { compareRecords } from '../diff/index.js';
import { type Finding, REPAIR_NAMES } from '../findings/index.js';
import type { DiffReport } from '../report/index.js';
import { readDataset } from './reading/dataset.js';
import type { Progress, ReadOptions } from './reading/options.js';
import { reading } from './workspace.js';

export interface CompareOptions {
  readonly reading: ReadOptions;
  /** The dataset whose revisions `@…` means. */
  readonly dataset: string;
  readonly workspace?: string;
}

interface Side {
  readonly records: readonly KeyedRecord[];
  readonly findings: readonly Finding[];
}

/** Compares two lists, each a file (or pattern) or a stored revision (`@latest`, `@12`, `@~1`). */
export async function compare(
  kindName: string,
  { before, after }: { readonly before: string; readonly after: string },
  options: CompareOptions,
  progress: Progress,
): Promise<DiffReport> {
  const key = options.reading.key ?? (await storedKey([before, after], options));
  const readOptions = key === undefined ? options.reading : { ...options.reading, key };
  const side = (name: string) =>
    isRevision(name) ? storedSide(name, options) : readSide(kindName, name, readOptions, progress);
  const old = await side(before);
  const current = await side(after);
  const kind = key === undefined ? loadKind(kindName) : withKey(loadKind(kindName), key);
  const { asOf } = options.reading;
  const { summary, changes } = compareRecords(kind, old.records, current.records, { asOf });
  return {
    type: 'diff',
    kind: kindName,
    old: before,
    new: after,
    summary,
    changes,
    findings: [...old.findings, ...current.findings],
  };
}

function isRevision(name: string): boolean {
  return name.startsWith('@');
}

/** A file is compared with a revision by the fields that identify the revision's records. */
async function storedKey(
  names: readonly string[],
  { workspace, dataset }: CompareOptions,
): Promise<readonly string[] | undefined> {
  const reference = names.find(isRevision);
  if (reference === undefined) return undefined;
  return reading(workspace, (opened) => opened.resolve(dataset, reference).keyFields);
}

async function storedSide(
  reference: string,
  { workspace, dataset }: CompareOptions,
): Promise<Side> {
  const records = await reading(workspace, (opened) => [
    ...opened.records(opened.resolve(dataset, reference)),
  ]);
  return { records, findings: [] };
}

async function readSide(
  kind: string,
  pattern: string,
  options: ReadOptions,
  progress: Progress,
): Promise<Side> {
  const { keyed, findings } = await readDataset(kind, [pattern], options, progress);
  const repairs = new Set<string>(REPAIR_NAMES);
  return {
    records: firstOfEachKey(keyed),
    findings: findings.filter((found) => !repairs.has(found.code)),
  };
}

/** A key that occurs twice is reported as a finding; the comparison needs one record of it. */
function firstOfEachKey(records: readonly KeyedRecord[]): readonly KeyedRecord[] {
  const first = new Map<string, KeyedRecord>();
  for (const { key, fields } of records) if (!first.has(key)) first.set(key, { key, fields });
  return [...first.values()];
}

import { createHash } from 'node:crypto';
import { closest, foldText } from '../../lib/text/index.js';
import type { Given } from '../../schemas/index.js';
import { joinPath, readJsonDocument, shown, unknownName } from '../checked-json/index.js';
import type { Problem } from '../findings/index.js';
import {
  hasNameKey,
  isExtra,
  type Kind,
  keyOf,
  kindNames,
  loadKind,
  withKey,
} from '../kinds/index.js';
import type { patchSchema } from './file-schema.js';
import type { PatchChange, PatchList } from './list.js';

/** A list of changes, and by what it is known. */
export interface PatchDocument {
  readonly list: PatchList;
  readonly sha256: string;
}

/** Reads a list of changes. Throws `Failure` file-missing, or patch-invalid with all that is wrong with it. */
export async function readPatch(file: string): Promise<PatchDocument> {
  const { value, bytes } = await readJsonDocument<Given<typeof patchSchema>>(
    file,
    'patch.schema.json',
    'patch-invalid',
    (value) => (isShaped(value) ? problemsOf(value) : []),
  );
  return { list: value, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Whether it has the parts that are looked at besides; what else is wrong with one that hasn't, the schema says. */
function isShaped(value: unknown): value is PatchList {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, keyFields, changes }: Partial<Record<string, unknown>> = { ...value };
  const isList = Array.isArray(changes) && changes.every(isChange);
  return typeof kind === 'string' && Array.isArray(keyFields) && isList;
}

function isChange(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { key, fields, record }: Partial<Record<string, unknown>> = { ...value };
  const isFields = Array.isArray(fields) && fields.every((one) => typeof one?.field === 'string');
  const isRecord = typeof record === 'object' && record !== null && !Array.isArray(record);
  return typeof key === 'string' && (isFields || isRecord);
}

/** What names nothing that there is: a kind, a field; a record under another key than its own. */
function problemsOf({ kind: name, keyFields, changes }: PatchList): Problem[] {
  if (!kindNames().includes(name)) return [unknownName('kind', name, kindNames())];
  const declared = loadKind(name);
  const known = declared.fields.map(({ field }) => field);
  const unknown = keyFields.flatMap((field, at) =>
    known.includes(field) ? [] : [unknownName(joinPath('keyFields', at), field, known)],
  );
  if (unknown.length > 0) return unknown;
  const kind = withKey(declared, keyFields);
  return changes.flatMap((change, at) => changeProblems(kind, known, change, at));
}

function changeProblems(
  kind: Kind,
  known: readonly string[],
  change: PatchChange,
  at: number,
): Problem[] {
  const isKnown = (field: string) => known.includes(field) || isExtra(field);
  if (change.change === 'edit')
    return change.fields.flatMap(({ field }, index) => {
      const path = joinPath('changes', at, 'fields', index, 'field');
      return isKnown(field) ? [] : [unknownField(path, field, known)];
    });
  const path = joinPath('changes', at, 'record');
  const names = Object.keys(change.record).filter((field) => !isKnown(field));
  const problems = names.map((field) => unknownField(path, field, known));
  const own = keyOf(kind, change.record);
  const fold = hasNameKey(kind) ? foldText : (key: string) => key;
  if (fold(own) === fold(change.key)) return problems;
  const keyPath = joinPath('changes', at, 'key');
  const differs: Problem = {
    path: keyPath,
    rule: 'differs',
    expected: shown(own),
    found: shown(change.key),
  };
  return [...problems, differs];
}

function unknownField(path: string, field: string, known: readonly string[]): Problem {
  return { path, rule: 'unknown', found: shown(field), closest: closest(field, known) };
}

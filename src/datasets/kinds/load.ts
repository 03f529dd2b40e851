import { readdirSync, readFileSync } from 'node:fs';
import { PACKAGE_FOLDER } from '../../files/index.js';
import { Failure } from '../../findings/index.js';
import type { EvidenceSpec, FieldSpec, Kind, PartSpec, Reference } from '../kind.js';
import { Vocabulary, type VocabularyEntry } from '../vocabulary.js';

const KINDS = new URL('schemas/kinds/', PACKAGE_FOLDER);

/** Members of a field that `columns.json` may leave out. */
type Optional = 'required' | 'weakHeaders' | 'consequence' | 'set' | 'personal';
type DeclaredField = Omit<FieldSpec, Optional> & Partial<Pick<FieldSpec, Optional>>;

interface KindFile {
  readonly name: string;
  readonly title: Kind['title'];
  readonly key: readonly string[];
  readonly checks: readonly string[];
  readonly assembles?: readonly string[];
  readonly references?: Readonly<Record<string, string>>;
}

interface ColumnsFile {
  readonly fields: readonly DeclaredField[];
  readonly evidence?: readonly EvidenceSpec[];
}

interface VocabulariesFile {
  readonly vocabularies: Readonly<Record<string, readonly VocabularyEntry[]>>;
}

interface ReferencesFile {
  readonly values: readonly Reference[];
}

/** The names of all kinds, in code point order. */
export function kindNames(): readonly string[] {
  return readdirSync(KINDS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/**
 * Loads a kind from `schemas/kinds/<name>/`.
 * Throws `Failure` kind-unknown for another name, kind-invalid when its files contradict each other.
 */
export function loadKind(name: string): Kind {
  const known = kindNames();
  if (!known.includes(name)) throw new Failure('kind-unknown', { kind: name, known });
  const folder = new URL(`${name}/`, KINDS);
  const kind = readPart<KindFile>(name, folder, 'kind.json');
  const columns = readPart<ColumnsFile>(name, folder, 'columns.json');
  const { vocabularies } = readPart<VocabulariesFile>(name, folder, 'vocabularies.json');
  const loaded: Kind = {
    name,
    title: kind.title,
    key: kind.key,
    checks: kind.checks,
    assembles: kind.assembles ?? [],
    schema: readPart<Kind['schema']>(name, folder, 'schema.json'),
    fields: columns.fields.map(withDefaults),
    evidence: columns.evidence ?? [],
    vocabularies: new Map(
      Object.entries(vocabularies).map(([id, entries]) => [id, new Vocabulary(id, entries)]),
    ),
    references: new Map(
      Object.entries(kind.references ?? {}).map(([id, file]) => [
        id,
        readPart<ReferencesFile>(name, folder, file).values,
      ]),
    ),
  };
  verify(loaded);
  return loaded;
}

function readPart<T>(kind: string, folder: URL, file: string): T {
  try {
    return JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as T;
  } catch (cause) {
    throw new Failure('kind-invalid', { kind, reason: `${file}: ${String(cause)}` }, { cause });
  }
}

function withDefaults(field: DeclaredField): FieldSpec {
  return {
    required: false,
    weakHeaders: [],
    consequence: 'field-changed',
    set: false,
    personal: false,
    ...field,
  };
}

/** Names that lead nowhere are found here, not in the middle of somebody's import. */
function verify(kind: Kind): void {
  const names = new Set(kind.fields.map((field) => field.field));
  for (const field of [
    ...kind.key.flatMap((part) => part.split('|')),
    ...kind.assembles,
    ...kind.evidence.map((evidence) => evidence.field),
    ...kind.fields.flatMap(({ rest, beside, above = [] }) => [rest, beside, ...above]),
  ]) {
    if (field !== undefined && !names.has(field))
      throw invalid(kind, `field ${field} has no column`);
  }
  for (const field of kind.fields) verifyPart(kind, field.field, field);
}

function verifyPart(kind: Kind, path: string, part: PartSpec): void {
  if (part.vocabulary !== undefined && !kind.vocabularies.has(part.vocabulary)) {
    throw invalid(kind, `${path}: no vocabulary ${part.vocabulary}`);
  }
  if (part.flat !== undefined && part.parts?.[part.flat] === undefined) {
    throw invalid(kind, `${path}: no part ${part.flat}`);
  }
  for (const [name, inner] of Object.entries(part.parts ?? {})) {
    verifyPart(kind, `${path}.${name}`, inner);
  }
}

function invalid(kind: Kind, reason: string): Failure<'kind-invalid'> {
  return new Failure('kind-invalid', { kind: kind.name, reason });
}

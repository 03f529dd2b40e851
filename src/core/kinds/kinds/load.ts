import { readdirSync, readFileSync } from 'node:fs';
import { PACKAGE_FOLDER } from '../../../lib/tables/index.js';
import { closest, memoise } from '../../../lib/text/index.js';
import { Failure } from '../../findings/index.js';
import type { HeaderHints } from '../hints.js';
import type { EvidenceSpec, FieldSpec, Kind, Reference } from '../kind.js';
import { Vocabulary, type VocabularyEntry } from '../vocabulary.js';
import { invalid, verify } from './verify.js';

const KINDS = new URL('schemas/kinds/', PACKAGE_FOLDER);

/** What all kinds know of headers. */
const HEADERS = new URL('schemas/headers/', PACKAGE_FOLDER);

/** Members of a field that `columns.json` may leave out. */
type Optional = 'required' | 'weakHeaders' | 'consequence' | 'set' | 'personal';

interface DeclaredField
  extends Omit<FieldSpec, Optional | 'periodHeaders'>,
    Partial<Pick<FieldSpec, Optional>> {
  /** Places of `schemas/headers/places.json` whose headers are the field's. */
  readonly uses?: readonly string[];
  /** Whether they count without words that tell the field's period. */
  readonly plain?: boolean;
}

interface KindFile {
  readonly name: string;
  readonly title: Kind['title'];
  readonly key: readonly string[];
  readonly checks: Kind['checks'];
  readonly assembles?: readonly string[];
  readonly references?: Readonly<Record<string, string>>;
}

interface ColumnsFile {
  readonly fields: readonly DeclaredField[];
  readonly evidence?: readonly EvidenceSpec[];
}

interface PlacesFile {
  readonly places: Readonly<Record<string, readonly string[]>>;
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
 * Gives a kind from `schemas/kinds/<name>/`, the same whenever it is asked for.
 * Throws `Failure` kind-unknown for another name, kind-invalid when its files contradict each other.
 */
export const loadKind: (name: string) => Kind = memoise(readKind);

function readKind(name: string): Kind {
  const known = kindNames();
  if (!known.includes(name)) throw new Failure('kind-unknown', { kind: name, known });
  const folder = new URL(`${name}/`, KINDS);
  const kind = readPart<KindFile>(name, folder, 'kind.json');
  const columns = readPart<ColumnsFile>(name, folder, 'columns.json');
  const { places } = readPart<PlacesFile>(name, HEADERS, 'places.json');
  const { vocabularies } = readPart<VocabulariesFile>(name, folder, 'vocabularies.json');
  const loaded: Kind = {
    name,
    title: kind.title,
    key: kind.key,
    checks: kind.checks,
    assembles: kind.assembles ?? [],
    schema: readPart<Kind['schema']>(name, folder, 'schema.json'),
    fields: columns.fields.map((field) => withDefaults(name, field, places)),
    hints: readPart<HeaderHints>(name, HEADERS, 'hints.json'),
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
    throw new Failure(
      'kind-invalid',
      { kind, reason: `${file}: ${String(cause)}`, closest: [] },
      { cause },
    );
  }
}

function withDefaults(
  kind: string,
  { uses = [], plain = true, ...field }: DeclaredField,
  places: PlacesFile['places'],
): FieldSpec {
  const shared = uses.flatMap((place) => {
    const headers = places[place];
    if (headers === undefined)
      throw invalid(kind, `${field.field}: no place ${place}`, closest(place, Object.keys(places)));
    return headers;
  });
  return {
    required: false,
    weakHeaders: [],
    consequence: 'field-changed',
    set: false,
    personal: false,
    ...field,
    headers: plain ? [...field.headers, ...shared] : field.headers,
    periodHeaders: plain ? [] : shared,
  };
}

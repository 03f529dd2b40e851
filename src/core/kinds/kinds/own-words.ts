import type { FieldSpec, Kind, PartSpec } from '../kind.js';
import { Vocabulary } from '../vocabulary.js';
import { columnNamed } from './named.js';

type Spellings = readonly string[];

/** What an office calls things, besides what a kind declares. */
export interface OwnWords {
  /** Field, by its name or label → spellings of its header. */
  readonly headers?: Readonly<Record<string, Spellings>>;
  /** Vocabulary → value → spellings of it. */
  readonly vocabularies?: Readonly<Record<string, Readonly<Record<string, Spellings>>>>;
  /** List of known names → names that are known to the office. */
  readonly references?: Readonly<Record<string, Spellings>>;
}

/** A kind that knows an office's own words too. Throws `Failure` field-unknown. */
export function withOwnWords(kind: Kind, own: OwnWords): Kind {
  const { headers = {}, vocabularies = {}, references = {} } = own;
  const isEmpty = (words: object) => Object.keys(words).length === 0;
  if ([headers, vocabularies, references].every(isEmpty)) return kind;
  const ownHeaders = new Map(
    Object.entries(headers).map(([field, spellings]) => [columnNamed(kind, field), spellings]),
  );
  return {
    ...kind,
    fields: kind.fields.map((field) => withHeaders(field, ownHeaders)),
    evidence: kind.evidence.map((evidence) => ({
      ...evidence,
      headers: [...evidence.headers, ...(ownHeaders.get(evidence.name) ?? [])],
    })),
    vocabularies: new Map(
      [...kind.vocabularies].map(([name, vocabulary]) => [
        name,
        withSpellings(vocabulary, vocabularies[name] ?? {}),
      ]),
    ),
    references: new Map(
      [...kind.references].map(([list, known]) => [
        list,
        [...known, ...(references[list] ?? []).map((name) => ({ name }))],
      ]),
    ),
  };
}

function withHeaders(field: FieldSpec, own: ReadonlyMap<string, Spellings>): FieldSpec {
  const parts = Object.entries(field.parts ?? {}).map(([name, part]): [string, PartSpec] => [
    name,
    { ...part, headers: [...part.headers, ...(own.get(`${field.field}.${name}`) ?? [])] },
  ]);
  return {
    ...field,
    headers: [...field.headers, ...(own.get(field.field) ?? [])],
    ...(field.parts !== undefined && { parts: Object.fromEntries(parts) }),
  };
}

function withSpellings(
  vocabulary: Vocabulary,
  own: Readonly<Record<string, Spellings>>,
): Vocabulary {
  const entries = vocabulary.entries.map((entry) => ({
    ...entry,
    spellings: [...entry.spellings, ...(own[entry.value] ?? [])],
  }));
  return new Vocabulary(vocabulary.name, entries);
}

import { closest, stripDiacritics } from '../../../lib/text/index.js';
import { Failure } from '../../findings/index.js';
import type { EvidenceSpec, FieldSpec, Kind } from '../kind.js';
import { columnSpecs } from '../match/columns/column-specs.js';
import { foldHeader } from '../match/header/fold.js';

/**
 * The field that a person names on the command line or in a configuration: by its name, or by its
 * label in either language, in whatever case and with or without diacritics.
 * Throws `Failure` field-unknown with the closest names and labels.
 */
export function fieldNamed(kind: Kind, text: string): FieldSpec {
  const field = oneNamed(kind.fields, text);
  if (field === undefined) throw unknown(kind, kind.fields, text);
  return field;
}

/**
 * The name of what a person says a column holds: a field, a part of a list's items (`steps.name`),
 * or what testifies about a field. Throws `Failure` field-unknown.
 */
export function columnNamed(kind: Kind, text: string): string {
  const specs = columnSpecs(kind);
  const name = evidenceNamed(kind, text)?.name ?? oneNamed(specs, text)?.field;
  if (name === undefined) throw unknown(kind, specs, text);
  return name;
}

/**
 * The names of fields with commas between. A label may hold a comma itself (`Phí, lệ phí`): the
 * longest run of parts that names a field is one. Throws `Failure` field-unknown.
 */
export function fieldsNamed(kind: Kind, text: string): readonly string[] {
  const parts = text.split(',');
  const names: string[] = [];
  for (let from = 0; from < parts.length; ) {
    const { name, end } = longestNamed(kind, parts, from);
    names.push(name);
    from = end;
  }
  return names;
}

function longestNamed(kind: Kind, parts: readonly string[], from: number) {
  for (let end = parts.length; end > from; end--) {
    const field = oneNamed(kind.fields, parts.slice(from, end).join(','));
    if (field !== undefined) return { name: field.field, end };
  }
  throw unknown(kind, kind.fields, (parts[from] ?? '').trim());
}

function evidenceNamed({ evidence }: Kind, text: string): EvidenceSpec | undefined {
  return evidence.find(({ name }) => name === text.trim());
}

/** The only one of the name; of several labels that differ in diacritics alone, the one as written. */
function oneNamed(fields: readonly FieldSpec[], text: string): FieldSpec | undefined {
  const exact = fields.find(({ field }) => field === text.trim());
  if (exact !== undefined) return exact;
  return onlyOne(fields, text, foldHeader) ?? onlyOne(fields, text, foldBare);
}

function onlyOne(
  fields: readonly FieldSpec[],
  text: string,
  fold: (text: string) => string,
): FieldSpec | undefined {
  const wanted = fold(text);
  const found = fields.filter((field) => namesOf(field).some((name) => fold(name) === wanted));
  return found.length === 1 ? found[0] : undefined;
}

function foldBare(text: string): string {
  return stripDiacritics(foldHeader(text));
}

function namesOf({ field, label }: FieldSpec): readonly string[] {
  return [field, label.vi, label.en];
}

function unknown(kind: Kind, fields: readonly FieldSpec[], text: string): Failure<'field-unknown'> {
  const near = closest(text, fields.flatMap(namesOf));
  const likely = fields.filter((field) => namesOf(field).some((name) => near.includes(name)));
  return new Failure('field-unknown', {
    field: text,
    kind: kind.name,
    closest: likely.map(({ field, label }) => `${field} “${label.vi}”`),
  });
}

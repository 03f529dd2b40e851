import type { Json } from '../../../lib/tables/index.js';
import { memoise } from '../../../lib/text/index.js';
import { type Finding, finding } from '../../findings/index.js';
import type { DatasetRecord, Kind } from '../../kinds/index.js';
import type { Check } from '../check.js';
import { about, aboutItem } from '../place.js';
import { ruleOf } from './rules.js';
import { compileSchema, type Violation } from './validator.js';

/** The values nearest to an unknown one, by the name of the vocabulary and the text. */
type Nearest = (vocabulary: string, text: string) => readonly string[];

/** What a schema may say of a record that is about each of its fields alone; an office's own kind may say more. */
const OF_EACH_FIELD: ReadonlySet<string> = new Set([
  '$schema',
  '$id',
  '$comment',
  '$defs',
  'title',
  'description',
  'type',
  'required',
  'additionalProperties',
  'properties',
]);

/** Every field against the kind's JSON Schema, one finding for each value that breaks it. */
export const schema: Check = {
  codes: ['required-missing', 'schema-violation', 'vocabulary-unknown'],
  joint: ({ schema }) => Object.keys(schema).some((keyword) => !OF_EACH_FIELD.has(keyword)),
  async begin({ kind }) {
    const { required, validate } = await compileSchema(kind);
    const nearest = nearestIn(kind);
    return (record, tell) => {
      // A required column that the table hasn't got at all is told once for the sheet, not here.
      for (const field of required)
        if (record.fields[field] === undefined && record.origin.columns.has(field))
          tell(finding('required-missing', about(record, field), {}));
      // Of a field that has to be there nothing more is told where it isn't.
      const isTold = (field: string) =>
        record.fields[field] === undefined && required.includes(field);
      for (const violation of firstOfEachValue(validate(record.fields)))
        if (!isTold(violation.path[0]))
          for (const found of findingsOf(record, violation, nearest)) tell(found);
    };
  },
};

/** A value that breaks several rules is reported for the first of them. */
function firstOfEachValue(violations: readonly Violation[]): readonly Violation[] {
  if (violations.length < 2) return violations;
  const byValue = new Map<string, Violation>();
  for (const violation of violations) {
    const path = partOf(violation);
    if (!byValue.has(path)) byValue.set(path, violation);
  }
  return [...byValue.values()];
}

function findingsOf(record: DatasetRecord, violation: Violation, nearest: Nearest): Finding[] {
  const [field] = violation.path;
  const text = itemText(violation);
  const details = aboutItem(record, violation.path, text) ?? about(record, field, text);
  if (violation.keyword === 'vocabulary') {
    const closest = nearest(String(violation.expected), String(violation.found));
    return [finding('vocabulary-unknown', details, { closest })];
  }
  const params = { rule: ruleOf(violation.keyword), part: partOf(violation) };
  return [finding('schema-violation', details, params)];
}

/** The text of an item or a part; undefined when the whole cell is meant. */
function itemText({ path, found }: Violation): string | undefined {
  return path.length === 1 || found === undefined ? undefined : textOf(found);
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** `channels 1 › times 2 › unit`: names as the schema has them, positions counted from 1. */
function partOf({ path }: Violation): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text} ${step + 1}`;
    return text === '' ? step : `${text} › ${step}`;
  }, '');
}

function nearestIn(kind: Kind): Nearest {
  const byVocabulary = memoise((name) =>
    memoise((text) => kind.vocabularies.get(name)?.closest(text) ?? []),
  );
  return (vocabulary, text) => byVocabulary(vocabulary)(text);
}

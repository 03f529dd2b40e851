import type { ErrorObject } from 'ajv';
import { closest } from '../../lib/text/index.js';
import type { Problem, ProblemRule } from '../findings/index.js';

/** Values that are longer say no more. */
const LONGEST = 60;

/** Rules of JSON Schema whose words only need what stands there and what they ask for. */
const RULES: Readonly<Record<string, ProblemRule>> = {
  type: 'type',
  const: 'choice',
  enum: 'choice',
  pattern: 'form',
  minimum: 'least',
  exclusiveMinimum: 'above',
  minLength: 'short',
  minItems: 'short',
  uniqueItems: 'repeated',
};

/** What a schema finds wrong, in our own terms. Takes errors of a validator that is `verbose`. */
export function schemaProblems(errors: readonly ErrorObject[]): Problem[] {
  // What is wrong with a property's name was told by the rule that the name breaks.
  return errors.filter(({ keyword }) => keyword !== 'propertyNames').map(problemOf);
}

function problemOf(error: ErrorObject): Problem {
  const { instancePath, keyword, params, parentSchema, data, schema } = error;
  const path = pathOf(instancePath);
  switch (keyword) {
    case 'additionalProperties':
      return unknownName(
        path,
        String(params.additionalProperty),
        Object.keys(parentSchema?.properties ?? {}),
      );
    case 'required':
      return { path, rule: 'missing', expected: String(params.missingProperty) };
    case 'format':
      if (schema === 'date') return { path, rule: 'date', found: shown(data) };
      return { path, rule: 'form', expected: String(schema), found: shown(data) };
    default:
      return {
        path,
        rule: RULES[keyword] ?? 'other',
        expected: Array.isArray(schema) ? schema.join(',') : String(schema),
        found: RULES[keyword] === undefined ? keyword : shown(data),
      };
  }
}

/** A name that stands where only others are known. */
export function unknownName(path: string, name: string, known: readonly string[]): Problem {
  return { path, rule: 'unknown', found: shown(name), closest: closest(name, known) };
}

/** A value as it stands in the file, cut where it is long. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** `/ignore/0/reason` as `ignore[0].reason`; names that are no plain words stand in quotes. */
function pathOf(pointer: string): string {
  const parts = pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  return joinPath(...parts);
}

/** The way to a place in a JSON file, as people write it. */
export function joinPath(...parts: readonly (string | number)[]): string {
  return parts.reduce<string>((path, part) => {
    if (/^\d+$/.test(String(part))) return `${path}[${part}]`;
    const name = /^[\w$-]+$/.test(String(part)) ? String(part) : JSON.stringify(part);
    return path === '' ? name : `${path}.${name}`;
  }, '');
}

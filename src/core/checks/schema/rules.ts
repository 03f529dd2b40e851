/** The rules that a schema violation is named by; `src/report/words/<language>/rules.ts` words each. */
export const SCHEMA_RULES = [
  'type',
  'const',
  'enum',
  'pattern',
  'format',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minimum',
  'maximum',
  'required',
  'additionalProperties',
  'other',
] as const;

export type SchemaRule = (typeof SCHEMA_RULES)[number];

/** Keywords that mean the same to a reader. */
const SAME_RULE: Readonly<Record<string, SchemaRule>> = {
  exclusiveMinimum: 'minimum',
  exclusiveMaximum: 'maximum',
  dependentRequired: 'required',
  unevaluatedProperties: 'additionalProperties',
};

/** The rule behind a JSON Schema keyword. */
export function ruleOf(keyword: string): SchemaRule {
  return SCHEMA_RULES.find((rule) => rule === keyword) ?? SAME_RULE[keyword] ?? 'other';
}

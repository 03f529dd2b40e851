/**
 * The rules of a schema as fragments of a sentence, by the `rule` of a `schema-violation`: the
 * fragment takes the place of `{rule}` in “Column …: “value” {rule}”. The keys are JSON Schema keywords;
 * `other` stands for every keyword that has no fragment of its own.
 */
export const rules = {
  type: 'is of the wrong type',
  const: 'is not the only value allowed',
  enum: 'is not one of the values allowed',
  pattern: 'does not have the form required',
  format: 'is not in the format required; a date is written like 31/12/2025',
  minLength: 'is shorter than allowed',
  maxLength: 'is longer than allowed',
  minItems: 'has fewer items than allowed',
  maxItems: 'has more items than allowed',
  uniqueItems: 'has an item twice',
  minimum: 'is smaller than allowed',
  maximum: 'is greater than allowed',
  required: 'lacks a part that is required',
  additionalProperties: 'has a part that is not provided for',
  other: 'breaks a rule of the schema',
} as const;

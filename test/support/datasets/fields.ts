import type { FieldSpec } from '../../../src/core/kinds/index.js';

/** A field of a kind made for a test: a plain line, unless `more` says otherwise. */
export function field(
  name: string,
  vi: string,
  en: string,
  more: Partial<FieldSpec> = {},
): FieldSpec {
  return {
    field: name,
    label: { vi, en },
    headers: [],
    weakHeaders: [],
    reads: 'line',
    repairs: [],
    required: false,
    consequence: 'field-changed',
    set: false,
    personal: false,
    ...more,
  };
}

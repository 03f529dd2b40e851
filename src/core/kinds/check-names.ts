/** The rules that a kind's `kind.json` may ask for; each is a file of `core/checks`. */
export const CHECK_NAMES = [
  'schema',
  'duplicate-keys',
  'code-shape',
  'code-scientific',
  'code-unread',
  'code-type',
  'code-suffix',
  'code-in-name',
  'code-on-page',
  'district-level',
  'abolished-agency',
  'repeated-name',
  'known-field',
  'known-agency',
  'decision-number',
  'number-unread',
  'pdf-text',
  'legacy-font',
  'validity',
  'error-cells',
] as const;

export type CheckName = (typeof CHECK_NAMES)[number];

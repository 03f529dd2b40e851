import {
  described,
  list,
  schemaAddress,
  schemaFile,
  strict,
  Type,
  text,
} from '../../../schemas/index.js';

const entry = Type.Object(
  {
    fingerprint: Type.String({ pattern: '^[0-9a-f]{32}$' }),
    rule: described('Code of the finding, or what the change means: for people', text),
    file: described('Name of the file, without folders', Type.String()),
    key: Type.Optional(described('Key of the record: for people', Type.String())),
  },
  strict,
);

/** A file of known findings. */
export const baselineSchema = schemaFile(
  'baseline',
  {
    title: 'Baseline',
    description:
      'Findings and changes that are known: used with --baseline FILE, they are counted and nothing fails by them. Written by --baseline-update; an entry may be taken out by hand.',
    $comment: 'To extend: add optional properties to entries.',
  },
  Type.Object({ $schema: schemaAddress, version: Type.Literal(1), known: list(entry) }, strict),
);

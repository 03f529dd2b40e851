import {
  closed,
  count,
  described,
  list,
  number,
  schemaFile,
  sha256,
  Type,
  text,
} from '../../schemas/index.js';
import { EXPORT_FORMATS } from './choices.js';

const name = described('Inside the directory of the manifest', text);

const since = Type.Object(
  {
    revision: Type.Optional(number),
    removedKeys: described(
      'Keys of the records that this state had and the exported one has not',
      list(Type.String()),
    ),
  },
  {
    description:
      'Present when the files hold only what changed: the state that the changes start from',
  },
);

const field = Type.Object({
  field: Type.String(),
  label: Type.String({ description: "The column's header in flat files" }),
});

const exportedFile = Type.Object({
  name,
  format: closed(EXPORT_FORMATS),
  records: described(
    'How many rows it holds: of a profile with several tables, of all of them',
    count,
  ),
  bytes: count,
  sha256,
});

const exportedText = Type.Object({
  name,
  key: Type.String({ description: 'Of the record that the text belongs to' }),
  field: Type.String(),
  bytes: number,
  sha256,
});

/** What `manifest.json` beside exported files says. */
export const manifestSchema = schemaFile(
  'manifest',
  {
    title: 'Manifest of an export',
    description:
      'manifest.json beside exported files: what they hold and how to tell that they are whole. Says nothing of when or by whom, so that the same records give the same bytes.',
  },
  Type.Object({
    profile: Type.String(),
    profileVersion: Type.Optional(Type.String()),
    kind: Type.String(),
    dataset: Type.String(),
    revision: Type.Optional(number),
    since: Type.Optional(since),
    records: count,
    fields: described('In the order of the columns', list(field)),
    files: list(exportedFile),
    texts: Type.Optional(
      described(
        'Texts that are longer than a cell of the workbook, each in a file that its cell names',
        list(exportedText),
      ),
    ),
  }),
);

import { count, described, schemaFile, Type } from '../../schemas/index.js';
import type { AccountPart } from './parts.js';

const parts = {
  title: described('Titles, mottos, and labels with values above a table', count),
  header: count,
  section: described("Rows that head those below them: A, I, a field's name", count),
  data: described('Rows that were read as records and not set aside', count),
  continuation: described('Rows that continue the one above', count),
  repeatedHeader: described('Rows that repeat the header, as printed pages do', count),
  total: count,
  signature: described('What stands below a table: signatures, addressees, notes', count),
  blank: described('Rows that say nothing: zeros of formulas, dashes', count),
  hidden: described('Rows that the sheet hides and that were asked not to be read', count),
  copied: described('Rows that repeat a record of another sheet', count),
  setAside: described('Rows of records that a rejecting finding is about', count),
  notUnderstood: described('Rows that were not read: a finding names them', count),
} satisfies Record<AccountPart, unknown>;

/** How many rows each part has. */
export const accountSchema = schemaFile(
  'account',
  {
    title: 'Account of rows',
    description:
      'What every row with text was taken for: rows is the sum of all other properties. The entries of one sheet sum up to its rows; of tables side by side each counts the rows of its own columns.',
    $comment:
      'To extend: add properties for rows that are none of these; none is renamed or removed.',
  },
  Type.Object({ rows: described('Rows with at least one filled cell', count), ...parts }),
);

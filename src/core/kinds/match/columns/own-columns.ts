/**
 * How the headers end of columns that haicap itself appends to a workbook of rejected rows. Such a
 * workbook, corrected, is read like any other file; these columns are passed over.
 */
const OWN_COLUMN_MARK = '(haicap)';

/** How the headers begin of the columns that `reconcile` adds: none of them is what a table says of itself. */
const ADDED_COLUMN = /(?:^|› )haicap_[a-z_]+$/;

/** Whether a header is of a column that haicap appended. */
export function isOwnColumn(header: string): boolean {
  return header.endsWith(OWN_COLUMN_MARK) || ADDED_COLUMN.test(header);
}

/** Words of the codes about headers and the fields that columns are matched to. */
export const columns = {
  'header-not-found': {
    title: 'No header row was found',
    message:
      'No row looks like a header (row {asked}, named by --header-row, holds nothing): columns such as {expected} were looked for; the nearest row (row {row}) holds: {found}.',
    suggestion:
      'If another row is the header, name it with --header-row; name the sheet with --sheet, the columns with --map "Header=field".',
    why: 'A table is recognised by its header row with familiar column names, whatever motto, title or blank rows stand above it. Without a header nobody can tell which column is which, so no row was read.',
    remedy:
      'Check that this is the right file and the right kind. If the table has unusual headers, say with --header-row which row is the last of its header and with --map which column is which field; if it has none, add a row with common column names (for example Mã số, Tên, Lĩnh vực).',
  },
  'header-ambiguous': {
    title: 'Two rows look like the header',
    message: 'Row {row} was taken for the header, but row {other} looks like one too.',
    suggestion: 'If row {other} is the right one, run again with --header-row {other}.',
    why: 'Above a table there is sometimes a legend that uses the very names of its columns. When no data stand between two such rows, the one with more recognised columns is taken.',
    remedy:
      'Look at the table with the inspect command; name the header’s last row with --header-row.',
  },
  'notes-without-header': {
    title: 'Notes in a column without a header',
    message:
      '{count} cells stand in a column without a header (column {columns}, rows {rows}) and were not read, such as: {sample}.',
    suggestion: 'If they are data, give the column a header and run the command again.',
    why: 'People write remarks beside a table (“repealed”, “not yet in use”) in a column without a name. Without a name nobody can tell which field a remark belongs to, so it is part of no record; but it may matter, so it is reported.',
    remedy:
      'Name the column, move its content to a column of notes, or delete what is no longer needed.',
  },
  'column-missing': {
    title: 'A required column is missing',
    message: 'The table has no column for the required field “{column}” ({field}).',
    suggestion:
      'The nearest columns: {closest}. If one of them is right, add to the command (choose one): {flags}',
    why: 'A required field is one without which a record is useless, such as a procedure’s code or name. When the whole column is missing every row lacks it, so it is reported once for the sheet.',
    remedy:
      'Add the column, correct its header, or point to an existing column with --map. The inspect command shows how every column was understood. For a list without codes name another key, such as --key name,fields.',
  },
  'column-claimed-twice': {
    title: 'Two columns claim the same field',
    message: 'More than one column was understood as the field “{field}”: {columns}.',
    suggestion: 'Add one of these to the command: {flags}',
    why: 'When two columns match one field, taking either may lose what the other holds without anybody noticing. The choice is not made for you.',
    remedy: 'Name the column to use with --map, or delete or rename the surplus column.',
  },
  'column-unmatched': {
    title: 'A column belongs to no field',
    message: 'Column “{column}” matches no field and was not read.',
    suggestion: 'If this column is {closest}, add to the command (choose one): {flags}',
    why: 'Working tables have columns of their own, such as a running number or internal notes. They are no part of the dataset; they are named so that no column is forgotten in silence.',
    remedy:
      'Nothing to do if the column is not needed. Otherwise name its field with --map or in a mapping file, or keep it as it is, under its own header, with --keep-columns (import, validate, diff).',
  },
  'column-guessed': {
    title: 'The field of a column is a guess',
    message: 'Column “{column}” was taken for the field “{field}” (confidence {confidence}).',
    suggestion:
      'If that is right, add {flag} to the command and nothing has to be guessed; if it is wrong, add {leaveOut} to leave the column out.',
    why: 'The header is no known spelling, but it is close enough, or the values below it look like this field. A right guess saves work and a wrong one puts data in the wrong place, so a person should look.',
    remedy:
      'Confirm it with --map, or save the mapping so that nothing has to be guessed next time.',
  },
  'header-unit-differs': {
    title: 'A cell states another unit than its header',
    message:
      'The cell says “{value}” while the header “{column}” gives the unit {unit}; the cell’s own was taken.',
    suggestion: 'Correct the cell or the header, so that there is one unit.',
    why: 'A header such as “Thời hạn (ngày làm việc)” gives the unit of the whole column. Where a cell states another, one of the two is a slip: 15 days are not 15 working days, and 75,000 đồng are not 75,000 thousand đồng. The unit in the cell counts, as somebody took the trouble to write it.',
    remedy: 'Check the value against the decision, and write it in the unit of the column.',
  },
  'unit-unread': {
    title: 'A stated unit cannot be used',
    message:
      'Above the table or among its rows stands the unit “{said}”, which cannot be read or does not hold for the whole column; the numbers of column “{column}” were not taken in that unit.',
    suggestion:
      'Write the unit into the header or the cells, such as “Phí (nghìn đồng)” or “75.000 đồng”.',
    why: 'A line such as “ĐVT: nghìn đồng” above a table states the unit of all amounts below it. A unit that is understood is used; one that is not and is passed over in silence may make amounts wrong a thousandfold.',
    remedy:
      'Write the unit in a common way (đồng, nghìn đồng, triệu đồng), or write the amounts in full.',
  },
  'layout-drifted': {
    title: 'The layout differs from the saved one',
    message:
      'The columns are not as they were when the mapping was saved (added: {added}) (missing: {missing}) (moved: {moved}).',
    suggestion:
      'Look it over with inspect; if it is right, save the mapping again with --save-mapping.',
    why: 'A list that comes every month mostly keeps its form. Where columns were added, lost or moved, the form may have changed and the old understanding may be wrong. haicap still goes by the headers but names the differences.',
    remedy: 'Run haicap inspect on the new file, check the columns, and save a new mapping.',
  },
  'hidden-column-yields': {
    title: 'A hidden column for the field of a visible one',
    message:
      'The hidden column “{column}” could be the field “{field}” too; the visible column {shown} was taken.',
    suggestion: 'If the hidden column is the right one, say so: --map "[{letter}]={field}".',
    why: 'Where two columns may be the same field and one of them is hidden, whoever opens the file sees the visible one; the hidden one is mostly an earlier state or an auxiliary column. A hidden column is never taken instead of a visible one, but it is named, since it holds data.',
    remedy:
      'Unhide the column in Excel, compare the two and delete the one that isn’t needed; or name the column to take with --map.',
  },
  'merge-across-fields': {
    title: 'A merged block across several fields',
    message:
      'The merged block {range} lies across several fields: “{value}” was taken for the column “{column}” only; these columns are empty there: {others}.',
    suggestion: 'Unmerge the cells and type the value of each column into its own cell.',
    why: 'A merged block holds one value. Where it lies across the columns of two different fields (the level and the executing agency, say), copying it into both is a guess: the agency would become “Xã”. So only the first field has it; the others stay empty and are named. Blocks merged downwards, those of headers and sections, and those over several columns of one field are read as ever.',
    remedy: 'In Excel choose Unmerge Cells, fill in the right value of each cell, and save.',
  },
  'dates-month-first': {
    title: 'Dates with the month first',
    message:
      'Column “{column}”: “{sample}” has the month first, so every date of the column may. None of it is stored ({cells} cells); the rows are accepted without it.',
    suggestion:
      'If the month stands first throughout, run again with --date-order month-first; if “{sample}” is a slip, with --date-order day-first.',
    why: 'In Viet Nam the day stands first, but lists from spreadsheets in American settings have the month first. 07/01/2025 can be 1 July or 7 January; only a number above 12 tells. Read one by one, half of such a column would be wrong without anybody noticing, so its order is settled for all of it.',
    remedy: 'Say the order with --date-order, or write the dates as 2025-07-01 in the original.',
  },
  'dates-contradictory': {
    title: 'A column with dates of both orders',
    message:
      'Column “{column}”: “{sample}” has the month first, “{other}” the day, so the others may be either. None of the column is stored ({cells} cells); the rows are accepted without it.',
    suggestion:
      'Correct the dates in the original; or say which order holds, with --date-order day-first or month-first: dates that contradict it are then told one by one.',
    why: 'Lists put together from several sources have dates in two orders. 07/01/2025 can be 1 July or 7 January, and here no neighbour tells which.',
    remedy: 'Write the dates of the column in one order, or say with --date-order which holds.',
  },
  'dates-doubtful': {
    title: 'Dates of either order, where others of the file have the month first',
    message:
      'Column “{column}”: “{sample}” can be read both ways, and elsewhere in the file the month stands first, as in “{other}”. None of the column is stored ({cells} cells); the rows are accepted without it.',
    suggestion:
      'If the month stands first in all of the file, run again with --date-order month-first; if “{other}” is a slip, with --date-order day-first.',
    why: 'The columns and sheets of a file are mostly of one hand and one machine. A column that holds nothing but dates like 07/01/2025 does not tell its order; with 08/15/2025 in the column beside it, reading it the Vietnamese way would be a guess.',
    remedy: 'Say the order with --date-order, or write the dates as 2025-07-01 in the original.',
  },
  'dates-converted': {
    title: 'Dates that a spreadsheet may have turned round',
    message:
      'Column “{column}”: cells that are dates to the spreadsheet have days up to 12 only ({dates}), those from 13 on are texts, such as “{sample}”. A spreadsheet that expects the month first leaves just this behind.',
    suggestion: 'Compare some of these dates with the source: 1 July may have been 7 January.',
    why: 'Typed into a spreadsheet in American settings, 07/01/2025 for 7 January becomes 1 July, while 15/08/2025 makes no date there and stays a text. What the cell holds is all that haicap can read.',
    remedy:
      'If they are turned round, correct them in the original, best as 2025-07-01; if they are right, nothing is to be done.',
  },
  'mapping-unused': {
    title: 'A mapping was not used',
    message: 'The mapping names the column “{header}”, which the table does not have.',
    suggestion: 'Similar headers in the table: {closest}.',
    why: 'A mapping (by --map or in a file) only takes effect when the table has a column of that name. A name that has disappeared usually means that the form has changed since last time.',
    remedy: 'Correct the header in the mapping, or remove that entry.',
  },
} as const;

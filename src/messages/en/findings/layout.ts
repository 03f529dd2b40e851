/** Words of the codes about rows and headers that stand where none should. */
export const layout = {
  'rows-above-header': {
    title: 'Records above the header',
    message:
      'Records above the header (row {header}), which were read by its columns: rows {rows}.',
    suggestion: 'See whether the header was sorted in among the data.',
    why: 'When a table is sorted with its header selected, the header ends up among the records. A row above it that holds a code, or fills as many columns as the data does, is no title: it is read like any other record, and named so that no row gets lost.',
    remedy: 'Nothing, if the rows were read right; the header is better moved to the top.',
  },
  'header-second': {
    title: 'A second header among the records',
    message: 'Row {row} is another header; the rows below it were read by its columns.',
    why: 'Lists that were pasted one below the other often have two headers, sometimes with their columns in another order. Read by the first header, values would end up in the wrong fields: from the second header on the columns are matched anew.',
    remedy: 'Nothing, if the columns are right; look at them with inspect.',
  },
  'delimiter-second': {
    title: 'Two delimiters in one file',
    message:
      'Parted by “{delimiter}”, unlike the rest of the file, and read that way: rows {rows}.',
    suggestion: 'Look at these rows: two files may have been joined.',
    why: 'When CSV files of two machines are joined, the second part may use semicolons where the first has commas. Read by one delimiter, each of its rows would be one long cell. Rows that only another delimiter parts evenly are read by that one.',
    remedy: 'Save the two parts as two files, or with one delimiter.',
  },
  'rows-not-understood': {
    title: 'Rows that were not understood',
    message:
      'Perhaps records, but not read, as it is unclear by which columns: rows {rows} (“{sample}”).',
    suggestion:
      'Move the rows below the header they belong to, or name the header with --header-row.',
    why: 'A row that holds a code or fills as many columns as the data does may be a record, even if it stands outside of a table: above its header, or in columns that have none. Where it is not certain which column is what, haicap does not guess: the rows are named, and --replace is refused so that no record is deleted by mistake.',
    remedy: 'Look at the rows in the file; move them or their header and run again.',
  },
  'tables-side-by-side': {
    title: 'Tables side by side',
    message: 'Several tables stand side by side; each was read for itself: columns {columns}.',
    why: 'To save paper, lists are laid out in two halves with the same headers, or two lists stand next to each other on one sheet. Where it is certain where one ends and the next begins, each is read as a table of its own, with an account of its own rows.',
    remedy: 'Nothing, if the columns of each are right; look at them with inspect.',
  },
  'table-beside': {
    title: 'Perhaps another table beside',
    message:
      'Perhaps another table beside the one that was read; it was not read: columns {columns}, rows {rows} (“{sample}”).',
    suggestion:
      'Move it to a sheet of its own or below the other, with a header; delete it if it is not needed.',
    why: 'Rows beside a table that hold codes, stand under known headers or fill as many columns as the table does may be records of another list. Where it is not certain which column is what, haicap does not guess: the place is named, and --replace is refused so that no record is deleted by mistake.',
    remedy: 'Look at the place in the file; move the table or give it a header, and run again.',
  },
} as const;

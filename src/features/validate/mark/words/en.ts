/** Words of a marked workbook. */
export const en = {
  more: '… and {count} more {count|finding|findings} in this row.',
  title: 'What was found in {file}',
  rows: 'Validated {kind}: rows {rows} · passed {accepted} · failed {rejected}.',
  counts: 'Errors: {error} · warnings: {warning}.',
  infos:
    '{info} {info|cell was|cells were} repaired while reading or {info|is|are} only for your information: nothing to do, not marked.',
  clean: 'No errors and no warnings: no cell is marked.',
  legend:
    'Red cells are errors, yellow cells warnings. The reason and the suggestion are in the note of the cell and in the column “{column}” at the end of the table; filter that column to see only the rows to correct.',
  hidden:
    '{hidden} marked {hidden|cell is|cells are} in rows, columns or sheets that are hidden or filtered out: clear the filter or unhide them to see {hidden|it|them}.',
  fewNotes:
    'A sheet gets at most {limit} notes; the other cells are coloured all the same, with the reason in the column “{column}”.',
  next: 'When you are done, save this file and validate or import it like any other: this sheet and the column “{column}” are passed over. When it is marked again, this sheet, that column and the notes by haicap are replaced, whatever was added to them; notes by other people stay.',
  once: 'First: correct once at the source (the form, the program the file comes from, a whole column)',
  each: 'Then: correct row by row',
  headers: {
    severity: 'Severity',
    finding: 'Finding',
    begins: 'Begins at',
    places: 'Places',
    says: 'What it says',
    remedy: 'What to do',
  },
} as const;

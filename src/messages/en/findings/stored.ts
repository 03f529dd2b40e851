/** Words of the codes about lists held against what is stored, or against each other. */
export const stored = {
  'column-absent': {
    title: 'A field that the list has no column for keeps what is stored',
    message:
      'The list has no column, or rows without a cell, for “{column}” ({field}): what is stored of it stays as it is (records: {records}).',
    suggestion: 'If the header was only renamed, add to the command (choose one): {flags}',
    why: 'A list without a column says nothing about that field; an empty cell says that there is no value. So an update empties no field that its list has no column for. Most often the column is there under a header that was renamed, and then its new values were not read.',
    remedy:
      'Nothing to do if the list really has no such column. Otherwise name its header with --map or in a mapping file and import again.',
  },
  'column-absent-refused': {
    title: 'Replacing would empty a field that the list has no column for',
    message:
      'The list has no column, or rows without a cell, for “{column}” ({field}), and replacing would lose what is stored of it (records: {records}).',
    suggestion: 'If the header was only renamed, add to the command (choose one): {flags}',
    why: '--replace takes the list for the whole: what it does not have is gone afterwards. A column that is not there is more often renamed or forgotten than meant to be deleted, so nothing is stored until a person says which it is.',
    remedy:
      'Name the renamed header with --map; to keep what is stored import with --update; if the field is to be emptied name it, such as --drop-fields fees,status.',
  },
  'column-absent-dropped': {
    title: 'A field was emptied as asked',
    message:
      'The list has no column, or rows without a cell, for “{column}” ({field}), and --drop-fields names it: what was stored of it is gone (records: {records}).',
    why: 'The person who replaced the dataset named this field as one to be emptied. It is told because stored values are gone from the new revision; the revisions before still hold them.',
    remedy: 'Nothing to do if this was meant. Otherwise go back with the restore command.',
  },
  'items-unmatched': {
    title: 'Stored values of items that may be gone or renamed',
    message:
      'The list has no column for “{column}” ({field}), and it is not certain which of its items are those that are stored: what is stored of it would be lost (values: {values}, in records: {records}).',
    suggestion: 'If the header was only renamed, add to the command (choose one): {flags}',
    why: 'Steps are known by their names. Where a list has other names than what is stored, a step may have been renamed or replaced: only a person knows whether what is stored of it, such as its duration, still holds. So nothing is stored until that is settled.',
    remedy:
      'Bring the column back into the list; name its header with --map if it was renamed; or say that the values may go, such as --drop-fields steps.duration.',
  },
  'drop-field-unused': {
    title: 'A field to be dropped has a column',
    message:
      '--drop-fields names “{field}”, but the list has a column for it: what the column says was stored.',
    why: '--drop-fields allows fields to be emptied that the list has no column for. Where there is a column, its cells count, so the flag did nothing for this field.',
    remedy:
      'Take the field out of --drop-fields. If its column is not to be read, leave it out with --map "Header=".',
  },
  'guess-overwrites': {
    title: 'A guess changes stored values',
    message:
      'That column “{column}” is the field “{field}” is a guess (confidence {confidence}), and by it stored values become others or empty (values: {values}).',
    suggestion: 'Say what it is: {flag} if it is right, {leaveOut} to leave the column out.',
    why: 'The header is no known spelling of the field. Where nothing is stored yet a wrong guess adds a wrong value; here it would also take the place of values that were right.',
    remedy:
      'Look at the column and confirm or correct the guess with --map, or save the mapping so that nothing has to be guessed next time.',
  },
  'column-not-compared': {
    title: 'A field that one side has no column for was not compared',
    message:
      'This side has no column, or rows without a cell, for “{column}” ({field}): values of the other side that were not compared: {values}.',
    suggestion: 'If the header was only renamed, add to the command (choose one): {flags}',
    why: 'A list without a column says nothing about that field. To call its values deleted would report a change, and a consequence, for every record although nothing was decided.',
    remedy:
      'Nothing to do if the list really has no such column. Otherwise name its header with --map or in a mapping file and compare again.',
  },
  'side-not-compared': {
    title: 'A part of one side was not understood and not compared',
    message:
      'This side was not understood as a whole ({why}), so that nothing can be said of what is in that part.',
    why: 'Where a header was not found, a required column is missing, a sheet with data was passed over, a file could not be read or no record was read, equal sides and missing records prove nothing. What was read of both sides is compared all the same, but the comparison is not complete.',
    remedy:
      'Read the finding of the code in brackets and correct the file, or say with --map, --header-row or --key how it is to be read; name the sheets that are the list with --sheet.',
  },
  'keys-not-compared': {
    title: 'A key that stands in several different records was not compared',
    message:
      'Keys that stand in several records of this side which differ: {count} ({keys}). They take no part in the comparison.',
    why: 'Two records of one key that contradict each other can’t both be right, and nobody can tell which one counts. To compare the first of them would report changes, or hide some, by the order of the rows.',
    remedy:
      'Correct the list so that each key stands once; rows that repeat each other in every field do no harm. For lists whose key is not unique name more fields, such as --key name,fields.',
  },
  'side-is-part': {
    title: 'One side is the list of one part of the other',
    message:
      'This side is the list of {scope} (records: {records}). {whole} has records of others, too: they were not compared ({outside}).',
    suggestion:
      'To say so yourself, add to the command: {flag}. To compare all of both: --no-scope',
    why: 'One agency’s list, or one province’s, is often held against the list of all. It says nothing about the others, so that their records are not missing from it.',
    remedy:
      'Nothing to do if the list is meant for that part only. If it should hold all of them, compare with --no-scope: then they are named as missing.',
  },
  'removals-refused': {
    title: 'So many records are not taken out without being asked',
    message:
      'Nothing was stored: {removed} of {total} records would be taken out (allowed: {allowed}).',
    suggestion: 'If that is meant, add to the command: --allow-removals {removed}',
    why: 'More than a tenth of a dataset, or of the part named by --scope, is seldom meant to go. More often the file holds one part of the list only, or a sheet or its rows were not read.',
    remedy:
      'Look with --dry-run and diff at what is missing. If the file is one agency’s list add --scope; if it adds to the others import with --update; if the records are to go allow it with --allow-removals and their number.',
  },
  'removals-large': {
    title: 'Many records would be taken out',
    message: '{removed} of {total} records would be taken out.',
    suggestion: 'To do it without being asked, add to the command: --allow-removals {removed}',
    why: 'This was a dry run. More than a tenth of a dataset, or of the part named by --scope, is taken out only when a person agrees at a terminal or --allow-removals says so.',
    remedy: 'Look with diff at what is missing before you import.',
  },
  'import-incomplete': {
    title: 'Not imported: a file could not be read',
    message: 'Nothing was stored, because this could not be read: {files}.',
    suggestion:
      'Mend what could not be read and run the command again; to import only the rest, name the files that can be read in place of a pattern with *.',
    why: 'The files of an import make one revision. If it were stored without one of them, nobody could tell later from what is stored that the list is not whole; an import that replaces would even take out the records of the missing file.',
    remedy:
      'The top of the report says why the file could not be read (a password, damage, emptiness, permissions, no such file): mend it and import all again. Or name only the files that can be read: then a part is what you chose.',
  },
} as const;

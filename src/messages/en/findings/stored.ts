/** Words of the codes about lists held against what is stored, or against each other. */
export const stored = {
  'column-absent': {
    title: 'A field that the list has no column for keeps what is stored',
    message:
      'The list has no column for “{column}” ({field}): what is stored of it stays as it is (records: {records}).',
    suggestion: 'If the header was only renamed, add to the command (choose one): {flags}',
    why: 'A list without a column says nothing about that field; an empty cell says that there is no value. So an update empties no field that its list has no column for. Most often the column is there under a header that was renamed, and then its new values were not read.',
    remedy:
      'Nothing to do if the list really has no such column. Otherwise name its header with --map or in a mapping file and import again.',
  },
  'column-absent-refused': {
    title: 'Replacing would empty a field that the list has no column for',
    message:
      'The list has no column for “{column}” ({field}), and replacing would lose what is stored of it (records: {records}).',
    suggestion: 'If the header was only renamed, add to the command (choose one): {flags}',
    why: '--replace takes the list for the whole: what it does not have is gone afterwards. A column that is not there is more often renamed or forgotten than meant to be deleted, so nothing is stored until a person says which it is.',
    remedy:
      'Name the renamed header with --map; to keep what is stored import with --update; if the field is to be emptied name it, such as --drop-fields fees,status.',
  },
  'column-absent-dropped': {
    title: 'A field was emptied as asked',
    message:
      'The list has no column for “{column}” ({field}), and --drop-fields names it: what was stored of it is gone (records: {records}).',
    why: 'The person who replaced the dataset named this field as one to be emptied. It is told because stored values are gone from the new revision; the revisions before still hold them.',
    remedy: 'Nothing to do if this was meant. Otherwise go back with the restore command.',
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
} as const;

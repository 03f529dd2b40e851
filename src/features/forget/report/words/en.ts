/** Words of forgetting rows that were set aside. */
export const en = {
  heading: 'Workspace {directory}: what was set aside before {before}',
  workbook: '{workbook} · {rows} {rows|row|rows} of {file} · {dataset}, {time}',
  question: '{file} · {rows} {rows|row|rows}',
  findings:
    'What these rows said was taken out of {findings} stored {findings|finding|findings}; codes and counts stay.',
  undated:
    'Stays, because an earlier version of haicap did not note whether it was set aside before that day or later: {files}. Name a later day to remove it; a day to come removes all.',
  younger: 'Stays, because it is not older: {files}',
  others: 'May hold such rows, too; look at it yourself: {files}',
  nothing: 'Nothing is known to be older.',
  would:
    '{rows} {rows|row|rows} in {files} {files|file|files} would be removed for good; nothing was.',
  done: '{rows} {rows|row|rows} in {files} {files|file|files} removed for good; haicap log tells of it.',
  backups:
    'Backups made before, results and files of answers still hold them: make a new backup and remove the old ones.',
  table: {
    sheet: 'Removed for good',
    columns: { workbook: 'Workbook', storedAt: 'Set aside', revision: 'Revision' },
  },
} as const;

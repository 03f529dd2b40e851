/** The English words of the reasons to stop that a workspace gives. */
export const workspaceFailures = {
  'revision-unknown': {
    message: 'The dataset “{dataset}” has no revision “{revision}” (it has: {known}).',
    remedy: 'Run “haicap log” to see the revisions.',
  },
  'record-missing': {
    message: 'Revision {revision} has no record with the key “{key}” (closest: {closest}).',
    remedy: 'Look the keys up with “haicap export”, or show another revision.',
  },
  'dataset-unknown': {
    message: 'No such dataset (“{dataset}”) was found in the workspace (it has: {known}).',
    remedy: 'Run “haicap log” to see what was imported, or import it with “haicap import”.',
  },
  'dataset-kind': {
    message: 'The dataset “{dataset}” is of kind {kind} and cannot hold {given}.',
    remedy: 'Import into another dataset with --into.',
  },
  'dataset-key': {
    message:
      'The dataset “{dataset}” has the key {key} and cannot take records with the key {given}.',
    remedy: 'Give the key of the dataset with --key, or import into another one with --into.',
  },
  'workspace-missing': {
    message: 'There is no workspace (.haicap) in “{directory}”.',
    remedy:
      'Run the command in the folder of a workspace or below it, name one with --workspace, or make one with “haicap import”.',
  },
  'workspace-busy': {
    message: 'The workspace “{directory}” is being written by another process.',
    remedy: 'Wait until the other command is done and run again; nothing was stored.',
  },
  'workspace-broken': {
    message: 'The workspace “{directory}” cannot be opened: {reason}.',
    remedy:
      'Run “haicap doctor” to see what can be saved; or restore the folder from a backup, or use another one with --workspace.',
  },
  'record-damaged': {
    message:
      'The stored record “{key}” was changed by something else than haicap: its hash is not the one that it was stored with.',
    remedy: 'Run “haicap doctor” to see what is whole and how to go back to it.',
  },
  'revision-damaged': {
    message:
      'Revision {revision} is not as it was stored: records of it are missing, added or exchanged.',
    remedy: 'Run “haicap doctor” to see what is whole and how to go back to it.',
  },
  'workspace-foreign': {
    message: 'The workspace “{directory}” belongs to another user, and is not used unasked.',
    remedy: 'If you trust it, name it: --workspace "{directory}"',
  },
  'workspace-unsettled': {
    message:
      'The workspace “{directory}” can only be read, and beside it stands “{journal}”: something is not written to its end, and what is read now may be wrong.',
    remedy: 'Run “haicap log” once as a user who may write there, then read again.',
  },
  'backup-damaged': {
    message: 'No copy was made: the workspace “{directory}” is damaged, and so would be the copy.',
    remedy: 'Run “haicap doctor” to see what is damaged and what can be restored.',
  },
  'forget-unallowed': {
    message:
      'Nothing was forgotten: {rows} {rows|row|rows} in {workbooks} {workbooks|file|files} would be removed for good (allowed: {allowed}).',
    remedy: 'If that is meant, add --allow-removals {rows}; --dry-run shows them first.',
  },
  'forget-other': {
    message:
      '“{file}” is no file of questions or of rows set aside that haicap wrote, so it is not removed.',
    remedy:
      'Name only what “haicap reconcile” and “haicap review” wrote beside a result; remove other files yourself.',
  },
  'forget-unfinished': {
    message:
      'The rows were taken out, but the file of the workspace “{directory}” could not be rewritten (another process reads it, or the disk is full), so that it may still hold traces of them.',
    remedy: 'When nothing is in the way any more, run the same command again: it removes the rest.',
  },
  'workspace-newer': {
    message:
      'The workspace “{directory}” is of version {found}; this program understands versions up to {supported}.',
    remedy: 'Update haicap to a newer version.',
  },
} as const;

/** Words of an examination. */
export const en = {
  heading: 'Workspace {directory}: {revisions} {revisions|revision|revisions} looked at',
  damages: {
    structure: 'the file itself is damaged: {detail}',
    revision: '@{revision} of {dataset}: records are missing, added or exchanged',
    record: '@{revision} of {dataset}: record {key} is not as it was stored',
    findings: '@{revision} of {dataset}: its findings are not as they were stored',
    rejected: 'the rows set aside in {detail} are not as they were stored',
  },
  more: '… and {rest} more (--format json has them all)',
  restored: 'Made the latest again from whole revisions: {made}',
  kept: 'Everything as it was before: {kept}',
  whole: 'All of it is as it was stored.',
  torn: 'Nothing can be stored in this file any more. Put the last good backup in its place, or import into a new workspace.',
  lost: 'Of {dataset} no revision is whole: import its list again into a new workspace, or use a backup.',
  mendable: 'Of {dataset} @{revision} is whole: haicap doctor --repair makes it the latest again.',
  older: 'What the datasets are now is whole; what is damaged can no longer be gone back to.',
  table: {
    sheet: 'Damage',
    columns: { what: 'What', detail: 'Detail', key: 'Key', revision: 'Revision' },
  },
  records: 'The records are whole; what is named above is lost.',
} as const;

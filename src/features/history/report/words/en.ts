/** Words of revisions. */
export const en = {
  alreadyLatest: 'The dataset is in that state already: no revision was made.',
  empty: 'No revision yet.',
  revision: '@{id} · {dataset} · {time} · {command} · {author}',
  commands: { import: 'import', restore: 'restore', merge: 'merge', patch: 'patch' },
  summary:
    'records {records} · added {added} · changed {changed} · removed {removed} · set aside {rejected}',
  input: '{place} · rows {rows} · sha256 {sha256}',
  parent: 'Of {role}: {from}',
  parentFile: '{file} (sha256 {sha256})',
  roles: {
    base: 'base',
    ours: 'ours',
    theirs: 'theirs',
    target: 'target',
    list: 'list of changes',
  },
  mapping: 'Columns were understood as',
  mapped: '“{header}” → {field}',
  unmapped: '“{header}” → not used',
  findings: 'Findings: {counts}',
  record: '{key} · {dataset} @{revision}',
  field: '{label}: {value}',
  forgetting: 'Removed for good what was set aside before {before} · {time} · {author}',
  forgotten: '{rows} {rows|row|rows} in: {files}',
  revisionsTable: {
    sheet: 'Revisions',
    columns: {
      createdAt: 'Time',
      author: 'Author',
    },
  },
  recordTable: {
    sheet: 'Record',
    columns: {},
  },
} as const;

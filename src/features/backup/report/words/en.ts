/** Words of a backup. */
export const en = {
  heading: 'Workspace {directory}: {revisions} {revisions|revision|revisions}',
  dataset: '{dataset} up to @{latest}',
  file: '{bytes} bytes · sha256 {sha256}',
  table: { sheet: 'Datasets', columns: { latest: 'Latest revision' } },
  verdict:
    'The copy {file} was read back and is whole. To use it: put it into a folder as workspace.db and name the folder with --workspace.',
} as const;

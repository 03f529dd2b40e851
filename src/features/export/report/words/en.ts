/** Words of an export. */
export const en = {
  heading: 'Exported {kind} by profile {profile}: records {records} of dataset {dataset}',
  revision: 'Revision: @{revision}',
  since: 'Holds only what changed; records removed: {removed}.',
  file: '{name} · records {records} · bytes {bytes} · sha256 {sha256}',
  text: '{name} · text of {field} of {key} · bytes {bytes} · sha256 {sha256}',
  refused: 'Nothing was written.',
  verdict: 'The files are in {directory}',
} as const;

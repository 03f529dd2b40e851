/** Words of a validation and of an import. */
export const en = {
  'wards check': 'Compared {kind} with the ward register: rows {rows} · repaired {repaired}',
  validate:
    'Validated {kind}: rows {rows} · passed {accepted} · failed {rejected} · repaired {repaired}',
  import:
    'Imported {kind}: rows {rows} · accepted {accepted} · set aside {rejected} · repaired {repaired}',
  values:
    'Stored values: kept, the files having no column for them {kept} · emptied {emptied} · replaced {replaced} · gone with removed records {removed}',
  records:
    'Dataset {dataset}: added {added} · changed {changed} · removed {removed} · unchanged {unchanged}',
  rejectedFile:
    'The rows set aside are in {file}. Once corrected, import that file like any other.',
  nothingRead: 'Verdict: no row of data was read.',
  clean: 'Verdict: passed, no errors and no warnings.',
  warned: 'Verdict: no errors; {warning} {warning|warning|warnings} worth a look.',
  failed: 'Verdict: {error} {error|error|errors} to resolve.',
  removals: 'Records taken out: {removed} of {reach}.',
  lost: 'Stored values that do not stay: {lost} (emptied {emptied}, replaced {replaced}, with removed records {removed}).',
  setAside: '{rejected} {rejected|row|rows} set aside.',
  marked:
    '{cells} {cells|cell is|cells are} marked in {file}. Open it, correct it as its first sheet says, then validate or import it.',
  stored: 'Stored as revision @{revision}.',
  nothingNew: 'Nothing new since the revision before: no revision was made.',
  nothingStored: 'Nothing was stored.',
  dryRun: 'Dry run: nothing was stored.',
} as const;

/** Words of what became of the rows. */
export const en = {
  heading:
    'Reconciling {file}: {rows} {rows|row|rows}, to the units of {asOf}; codes and names of the period: {vintage}',
  columns: 'Columns read: {columns}',
  sheetColumns: 'Columns read of sheet “{sheet}”: {columns}',
  status: '{status} ({code}): {rows}',
  balanced: 'Rows agree: in {rowsIn} = out {rowsOut} + set aside {rowsSetAside}.',
  unbalanced:
    'Rows do NOT agree: in {rowsIn}, out {rowsOut}, set aside {rowsSetAside}. Please report this.',
  out: 'Wrote {out}',
  beside: 'For a person to look at: {files}',
  nothing: 'Nothing could be converted: no file was written.',
} as const;

/** Words of the codes about records keyed by ward. */
export const reconcile = {
  'ward-columns-missing': {
    title: 'No column says which ward is meant',
    message:
      'The table has no column of ward codes, ward names or addresses; looked for: {expected}.',
    suggestion: 'Name the column with --map, such as --map "Unit=ward" or --map "Id=wardCode".',
    why: 'To say which ward a row belongs to today, at least one column has to say where it belonged: a code, a name (with district and province) or a whole address.',
    remedy: 'Add such a column, or tell haicap which one it is with --map.',
  },
  'reconciled-before': {
    title: 'The file has been converted before',
    message:
      'The file has a column haicap_status: it is the result of an earlier run and is not converted again.',
    suggestion:
      'Use the original file, or take the haicap_… columns out and run the command again.',
    why: 'Converted twice, new codes would be taken for old ones: 3,316 of the 3,321 new codes were the code of another commune before.',
    remedy:
      'Start from the original file again; to settle open questions, correct the original or use --vintage.',
  },
  'vintage-detected': {
    title: 'The period of the codes and names',
    message:
      'The columns are read as of the period “{vintage}”: of {rows} rows looked at, {before} only make sense before 1 July 2025 and {after} only since.',
    suggestion:
      'If you know the period of the table, say so with --vintage before or --vintage after.',
    why: 'A five-digit code does not tell its period. The evidence of a column counts only when its rows agree; else each row stands for itself.',
    remedy: 'Nothing if it is right; if it is wrong, use --vintage.',
  },
  'row-split-open': {
    title: 'The old commune was split among several units',
    message:
      '{ward} was split; of {rows} rows it is not known to which part they belong: {candidates}.',
    suggestion: 'The hamlet, street or plot of each row is needed to choose.',
    why: 'The resolution gives parts of this commune to several units and does not say where the people go. To pick one would be wrong in silence.',
    remedy:
      'Settle each row by local records; the row keeps its place in the output with the status split-open.',
  },
  'row-ambiguous': {
    title: 'The row may mean several wards',
    message: '“{value}” ({rows} rows) may be: {candidates}.',
    suggestion:
      'Add the name, district or province to the row, or name the period of the codes with --vintage.',
    why: 'Codes and names were used again after 1 July 2025, and many communes share a name; with what stands in the row no choice is surer than another.',
    remedy:
      'Complete the row, or use --vintage before / after when the period of the table is known.',
  },
  'row-contradictory': {
    title: 'Code and name are two different units',
    message:
      '“{value}” ({rows} rows): the code and the name do not mean the same unit: {candidates}.',
    suggestion: 'Find out which of them is wrong and correct the row.',
    why: 'When the code says one unit and the name another, to believe either is a guess.',
    remedy: 'Correct the wrong cell in the original and run the command again.',
  },
  'row-ward-unknown': {
    title: 'The ward of the row is not known',
    message: 'No period has a ward like “{value}” ({rows} rows).',
    suggestion: 'Perhaps it is: {candidates}.',
    why: 'Name or code fit no unit of the register, names of earlier rounds included. What is only alike is proposed and never chosen.',
    remedy: 'Correct the name or code in the original and run the command again.',
  },
} as const;

/** Words of the report of a list of changes. */
export const en = {
  make: 'List of changes of {kind}: {old} → {new}',
  apply: 'Applied the list of changes {list} to {kind} {old}',
  counts: 'Add {add} · edit {edit} · remove {remove}',
  records:
    'Dataset {dataset}: added {added} · changed {changed} · removed {removed} · unchanged {unchanged}',
  written:
    'Verdict: {list} is written. Review it, edit it where need be, and apply it with “haicap patch apply {list} @latest”.',
  refused: 'Verdict: {refusals} {refusals|change does|changes do} not fit, so none was made.',
  nothing: 'Verdict: nothing was written or stored; see the errors above.',
  stored: 'Verdict: stored revision @{revision}.',
  dryRun: 'Verdict: the changes fit. A dry run: nothing was stored.',
  nothingNew: 'Verdict: nothing new since the revision before: no revision was made.',
} as const;

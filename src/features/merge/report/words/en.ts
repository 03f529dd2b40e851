/** Words of the report of a merge. */
export const en = {
  heading: 'Merged {kind}: base {base} · ours {ours} · theirs {theirs}',
  counts:
    'Kept {kept} · changed by ours alone {ours} · by theirs alone {theirs} · by both {both} · open {open}',
  conflicts: 'Conflicts: {conflicts} open · {settled} settled',
  records:
    'Dataset {dataset}: added {added} · changed {changed} · removed {removed} · unchanged {unchanged}',
  questions:
    'The open conflicts are in {workbook}: choose a side in each line, and run again with --decisions {workbook}.',
  stored: 'Stored revision @{revision}; show and log tell what it was merged of.',
  nothingNew: 'Nothing new since the revision before: no revision was made.',
  nothingStored: 'Nothing was stored.',
  dryRun: 'A dry run: nothing was stored.',
  clean: 'Verdict: merged, no conflict is open.',
  open: 'Verdict: {conflicts} {conflicts|conflict is|conflicts are} open, so nothing was stored.',
  refused: 'Verdict: not merged; see the errors above.',
  removed: 'Records of the base that are no more: {removed}.',
  sides: { base: 'base', ours: 'ours', theirs: 'theirs' },
  columns: {
    key: 'Key',
    name: 'Name',
    field: 'Field',
    base: 'Base',
    ours: 'Ours',
    theirs: 'Theirs',
    choice: 'Choose',
    id: 'Conflict id',
  },
  workbook: {
    wholeRecord: '(the whole record)',
    empty: '(empty)',
    removed: '(no record)',
    repeated: '(several records that differ)',
    line: '{label}: {text}',
    guide: {
      how: 'Each line is a place that both sides changed otherwise. In the column “Choose”, choose whose state is taken: ours, theirs or base.',
      blank: 'A line that is left empty is not answered; with one empty line nothing is stored.',
      id: 'Leave the column “Conflict id” as it is: by it an answer finds its place again. Where a side changes after it was asked, the answer counts no more.',
      back: 'When it is filled in, run haicap merge again as before, with --decisions and the name of this file.',
    },
  },
} as const;

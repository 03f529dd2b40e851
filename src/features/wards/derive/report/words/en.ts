/** Words of what resolutions tell. */
export const en = {
  number: 'Resolution {number}',
  adopted: 'Adopted {adopted}',
  effective: 'Effective {effective}',
  asOf: 'Names looked up among the units of {asOf}',
  account:
    'Read: clauses {clauses}, relations {relations}; characters of the arranging article left unread: {unreadCharacters}.',
  registered: {
    absent: 'The register does not hold this resolution: new units have no code yet.',
    agrees: 'In the register already; every relation that was read agrees with it.',
    differs: 'In the register already, but something differs.',
  },
  unlisted: 'Add --all to see every clause.',
  clause: 'Clause {clause} → {unit}',
  sentence: '→ {unit}',
  province: 'Province: {code} {before} → {after}',
  relation: '{unit}: {taking}',
  nothing: 'Verdict: no relation could be read.',
  failed: 'Verdict: the proposal cannot be used yet; to be resolved: {counts}.',
  warned: 'Verdict: everything was read; worth a look: {counts}.',
  clean:
    'Verdict: everything was read, {relations} {relations|relation|relations}. The register was not changed.',
} as const;

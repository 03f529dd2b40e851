/** Words of the codes about what an office has settled in its configuration. */
export const configuration = {
  'ignore-expired': {
    title: 'Ignore rule has expired',
    message:
      'Rule {number} of "ignore" ({ignored}) held until {expires}; this run judges as of {asOf}, so it no longer applies.',
    suggestion: 'Set a later "expires" if it is still accepted, or delete the rule.',
    why: 'What was accepted for a while has to be looked at again when the time is up; a rule that lapses in silence makes an old finding look like a new fault. The date is compared with that of --as-of or of "asOf" in the configuration, by default the last day on which the register of units knows a change, never with the clock: the same data give the same answer on any day.',
    remedy: 'Change the rule’s "expires", or delete the rule and settle the findings of its code.',
  },
  'ignore-unused': {
    title: 'Ignore rule matches no finding',
    message: 'Rule {number} of "ignore" ({ignored}) matched no finding of this run.',
    suggestion: 'If what was accepted is gone, delete the rule.',
    why: 'A rule that stays after the data were corrected, or that names a wrong key, will one day hide a finding that nobody meant. Only validate, import and wards check tell this, and not of a rule for a file that the run did not read.',
    remedy: 'Delete the rule, or correct its code, key or file name.',
  },
} as const;

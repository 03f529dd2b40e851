/** The columns that every reconciled table gets, in this order; their names are docs/contract.md's. */
export const ADDED_COLUMNS = [
  'haicap_status',
  'haicap_ward_code',
  'haicap_ward_name',
  'haicap_province_code',
  'haicap_province_name',
  'haicap_legal_basis',
  'haicap_candidates',
] as const;

export type AddedColumn = (typeof ADDED_COLUMNS)[number];

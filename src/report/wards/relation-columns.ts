/** What a relation takes, and by which clause. */
export const TAKING_COLUMNS = [
  'coverage',
  'area',
  'population',
  'resolution',
  'article',
  'clause',
  'adopted',
  'effective',
] as const;

/** The columns of a crosswalk, as docs/contract.md names them. */
export const RELATION_COLUMNS = [
  'old_code',
  'old_name',
  'old_district',
  'old_province',
  'new_code',
  'new_name',
  'new_province',
  ...TAKING_COLUMNS,
] as const;

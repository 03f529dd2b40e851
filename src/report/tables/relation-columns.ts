/** The columns of a crosswalk, as the contract names them. */
export const RELATION_COLUMNS = [
  'old_code',
  'old_name',
  'old_district',
  'old_province',
  'new_code',
  'new_name',
  'new_province',
  'coverage',
  'area',
  'population',
  'resolution',
  'article',
  'clause',
  'adopted',
  'effective',
] as const;

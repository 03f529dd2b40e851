/** The columns that tell what a question is about. */
export const EVIDENCE_COLUMNS = [
  'code',
  'ward',
  'districtCode',
  'district',
  'provinceCode',
  'province',
  'address',
  'area',
] as const;

/** How the header of a file of questions begins: it is known by that. */
export const QUESTION_SIGNS = ['id', 'doubt', 'rows', 'samples'] as const;

/** The columns of the file of questions that `reconcile` writes beside its result. */
export const QUESTION_COLUMNS: readonly string[] = [
  ...QUESTION_SIGNS,
  ...EVIDENCE_COLUMNS,
  'readings',
  'candidates',
];

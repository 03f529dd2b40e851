/** The files of the register and their columns, in the order that they are written in. */
export const REGISTER_FILES = {
  provinces: {
    file: 'provinces.tsv',
    header: [
      'code',
      'type',
      'name',
      'organisation',
      'valid_from',
      'valid_to',
      'becomes',
      'resolution',
    ],
  },
  districts: {
    file: 'districts.tsv',
    header: ['code', 'type', 'name', 'province', 'valid_to'],
  },
  communes: {
    file: 'communes.tsv',
    header: ['code', 'type', 'name', 'variants', 'district', 'province', 'valid_from', 'valid_to'],
  },
  resolutions: {
    file: 'resolutions.tsv',
    header: [
      'number',
      'adopted',
      'effective',
      'source',
      'article',
      'province',
      'stated_xã',
      'stated_phường',
      'stated_đặc khu',
    ],
  },
  relations: {
    file: 'relations.tsv',
    header: ['old', 'new', 'coverage', 'area', 'population', 'resolution', 'clause'],
  },
  reasons: {
    file: 'reasons.tsv',
    header: ['resolution', 'clause', 'old', 'evidence', 'spelling', 'written'],
  },
} as const satisfies Record<string, { file: string; header: readonly string[] }>;

export type RegisterTable = keyof typeof REGISTER_FILES;

/** The text of every file of the register. */
export type RegisterTexts = Readonly<Record<RegisterTable, string>>;

/** Between the names of one cell. */
export const BETWEEN_NAMES = '|';

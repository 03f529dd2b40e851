import { type Rows, recordsOf } from './rows.js';

/** What a public table says of a province of 1 July 2025: compared with the register, never its source. */
export interface WitnessProvince {
  readonly code: string;
  readonly organisation: string;
  readonly counts: Readonly<Record<'xã' | 'phường' | 'đặc khu', number>>;
  /** Codes of the provinces it was made of. */
  readonly predecessors: readonly string[];
}

const HEADERS = [
  'province_code',
  'organisation_identifier',
  'communes',
  'wards',
  'special_zones',
  'old_provinces',
];

/** Takes the table of the 34 provinces, header first. Throws `SourceError` when a column is missing. */
export function readWitness(rows: Rows): WitnessProvince[] {
  return recordsOf(rows, HEADERS, 'bảng 34 tỉnh, thành phố').map((row) => ({
    code: row.province_code ?? '',
    organisation: row.organisation_identifier ?? '',
    counts: {
      xã: Number(row.communes),
      phường: Number(row.wards),
      'đặc khu': Number(row.special_zones),
    },
    predecessors: [...(row.old_provinces ?? '').matchAll(/\d{2}(?=;|$)/g)].map(([code]) => code),
  }));
}

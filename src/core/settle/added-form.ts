import { ADDED_COLUMNS, type AddedColumn } from './added-columns.js';
import type { ColumnForm } from './choices.js';
import type { Status } from './types.js';

/** How the columns are headed and filled that a table gets. */
export interface AddedForm {
  readonly form: ColumnForm;
  readonly headers: readonly string[];
  /** What a status is called. */
  readonly status: (status: Status) => string;
  /** Whether candidates are told with their provinces. */
  readonly namesProvinces: boolean;
}

/** The names that programs know. */
export const MACHINE_FORM: AddedForm = {
  form: 'machine',
  headers: ADDED_COLUMNS,
  status: (status) => status,
  namesProvinces: false,
};

/**
 * What offices read. The mark tells these columns from a table's own, which may be about new wards as well: it is that
 * of all columns that haicap adds to a workbook.
 */
export const OFFICER_HEADERS = {
  haicap_status: 'Kết quả (haicap)',
  haicap_ward_code: 'Mã xã mới (haicap)',
  haicap_ward_name: 'Xã, phường mới (haicap)',
  haicap_province_code: 'Mã tỉnh mới (haicap)',
  haicap_province_name: 'Tỉnh, thành phố mới (haicap)',
  haicap_legal_basis: 'Căn cứ pháp lý (haicap)',
  haicap_candidates: 'Có thể là (haicap)',
} as const satisfies Record<AddedColumn, string>;

/** Takes what statuses are called; gives the form that offices read. */
export function officerForm(status: AddedForm['status']): AddedForm {
  const headers = ADDED_COLUMNS.map((column) => OFFICER_HEADERS[column]);
  return { form: 'officer', headers, status, namesProvinces: true };
}

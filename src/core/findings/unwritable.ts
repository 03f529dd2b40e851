import { extname } from 'node:path';
import { Failure } from './failure.js';

/** Workbooks that are read, but never written: what they hold would not come through whole. */
const READ_ONLY = ['.ods', '.xls', '.xlsb'];

/** Whether a name asks for a workbook of a format that is only read. */
export function isReadOnlyWorkbook(name: string): boolean {
  return READ_ONLY.includes(extname(name).toLowerCase());
}

/** Why an output can't have this name: its format is only read, or it is none that the command writes. */
export function unwritable(
  option: string,
  value: string,
  extensions: readonly string[],
): Failure<'workbook-unwritable'> | Failure<'option-value'> {
  const expected = extensions.join(', ');
  if (!isReadOnlyWorkbook(value)) return new Failure('option-value', { option, value, expected });
  const extension = extname(value).toLowerCase();
  return new Failure('workbook-unwritable', { option, value, extension, expected });
}

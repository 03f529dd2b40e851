import { Desk } from './cli.js';
import { csvOf, type Validation } from './datasets/lists.js';

const HEADER = ['Mã TTHC', 'Tên TTHC', 'Lĩnh vực', 'QĐ công bố'];
/** A list with a field that nobody knows, a code and a decision that are written otherwise. */
export const LIST = csvOf([
  HEADER,
  ['1.005160', 'Cấp thẻ', 'Lĩnh vực lạ lùng', 'QĐ/163-BTP'],
  ['1.1.005161', 'Cấp sổ', 'Lĩnh vực lạ lùng', '163/QĐ-BTP'],
]);
export const VALIDATE = ['validate', 'procedures', 'a.csv'];

/** A desk with the list, twice, and a configuration. */
export function deskWith(config: object, file = 'haicap.config.json'): Desk {
  const desk = new Desk();
  desk.put('a.csv', LIST);
  desk.put('b.csv', LIST);
  desk.put(file, JSON.stringify(config));
  return desk;
}

/** The codes of what a command tells; without one, of what validating the list tells. */
export function codes(desk: Desk, ...args: string[]): string[] {
  const { findings } = desk.json<Validation>(...(args.length === 0 ? VALIDATE : args));
  return findings.map((found) => found.code);
}

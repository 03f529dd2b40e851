import { encodeCsv } from '../../files/index.js';
import { printable } from '../../text/index.js';
import type { Reporter } from '../reporter.js';
import { machineWriter } from '../tables/cell-writer.js';
import { tabulate } from '../tables/index.js';
import { unreadableAside } from '../unreadable.js';

/** For spreadsheets and scripts: one line a finding or change, columns named by the keys of the JSON. */
export const csv: Reporter = async (report, { lang }) => {
  const { columns, rows } = tabulate(report, machineWriter(lang)).lines;
  // Printed to a terminal as often as written to a file, and CSV has no escapes of its own.
  const cells = rows.map((row) => row.map((cell) => printable(String(cell ?? ''))));
  // The mark tells Excel that the text is UTF-8.
  return {
    output: encodeCsv([columns, ...cells], { bom: true }),
    ...unreadableAside(report, lang),
  };
};

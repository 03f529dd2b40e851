// What changed between two lists, by daff: daff.js LIBRARIES OLD NEW [REPORT]
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [libraries = '', before = '', after = '', report] = process.argv.slice(2);
const daff = createRequire(join(libraries, 'package.json'))('daff');

const table = (path) => new daff.Csv().makeTable(readFileSync(path, 'utf8'));
const flags = new daff.CompareFlags();
flags.addPrimaryKey('Mã TTHC');
const alignment = daff.compareTables(table(before), table(after), flags).align();
const found = new daff.TableView([]);
new daff.TableDiff(alignment, flags).hilite(found);

/** What daff writes before a row, by what became of it. */
const counts = { '+++': 0, '---': 0, '->': 0 };
for (const [mark] of found.data) if (mark in counts) counts[mark] += 1;
const { '+++': added, '---': removed, '->': changed } = counts;
if (report !== undefined) writeFileSync(report, JSON.stringify({ added, removed, changed }));

// Rebuilds the ward register from its sources: `npm run build:register -- --sources DIR [--check]`.
// Prints a line a resolution; writes nothing and ends in 1 where the sources contradict each other,
// or, with --check, where the committed files aren't what the sources give.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildRegisterFrom, writeRegister } from '../dist/core/law/index.js';
import { REGISTER_FOLDER } from '../dist/core/register/index.js';

const { values } = parseArgs({
  options: { sources: { type: 'string' }, check: { type: 'boolean', default: false } },
});
if (values.sources === undefined) {
  process.stderr.write('npm run build:register -- --sources DIR [--check]\n');
  process.exit(2);
}

const { reports, contradictions, files, unplacedNames } = await buildRegisterFrom(
  values.sources,
).catch((error) => {
  // A source that is missing or isn't what its place promises: its name and what is wrong with it.
  process.stderr.write(`${error.message}\n`);
  process.exit(3);
});
const print = (line) => process.stdout.write(`${line}\n`);

for (const { number, province, clauses, relations, unreadCharacters } of reports) {
  print(
    `${number}  ${province.padEnd(24)} khoản ${String(clauses).padStart(3)}  quan hệ ${String(relations).padStart(4)}  ký tự chưa đọc ${unreadCharacters}`,
  );
}
const sum = (key) => reports.reduce((total, report) => total + report[key], 0);
print(
  `Tổng: ${reports.length} nghị quyết, ${sum('clauses')} khoản, ${sum('relations')} quan hệ, ${sum('unreadCharacters')} ký tự chưa đọc; ${unplacedNames} tên cũ chưa rõ chỗ, để ngoài.`,
);
for (const contradiction of contradictions) print(`MÂU THUẪN ${JSON.stringify(contradiction)}`);

if (contradictions.length > 0) {
  print(`Có ${contradictions.length} mâu thuẫn: không ghi gì.`);
  process.exitCode = 1;
} else if (values.check) {
  const differing = [...files].filter(([name, text]) => committed(name) !== text);
  for (const [name] of differing) print(`KHÁC ${name}`);
  print(differing.length === 0 ? 'Sổ đơn vị đúng như nguồn.' : 'Sổ đơn vị không đúng như nguồn.');
  process.exitCode = differing.length === 0 ? 0 : 1;
} else {
  await writeRegister(files);
  print('Đã ghi sổ đơn vị; mọi phép bảo toàn đều đúng.');
}

function committed(name) {
  try {
    return readFileSync(new URL(name, REGISTER_FOLDER), 'utf8');
  } catch {
    return undefined;
  }
}

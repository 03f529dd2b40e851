// Writes what is built: docs/rules.md of the finding codes, docs/glossary.md of docs/glossary.json, and the JSON Schemas of src/**/schema.ts.
// With --check it writes nothing and exits 1 when what stands there isn't what the code says.
import { readFileSync, writeFileSync } from 'node:fs';
import { catalogue } from '../dist/core/findings/index.js';
import { glossary } from './glossary.js';
import { loadSchemas } from './load-schemas.js';

const schemas = (await loadSchemas()).map(([name, content]) => [`schemas/${name}`, content]);
const built = [['docs/rules.md', rules()], ['docs/glossary.md', glossary()], ...schemas];
const stale = built.filter(([file, content]) => read(file) !== content);
if (process.argv.includes('--check')) {
  for (const [file] of stale) process.stderr.write(`${file} is stale: npm run build:docs\n`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else for (const [file, content] of stale) writeFileSync(file, content);

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Every code with its words in both languages, in the order in which reports tell them. */
function rules() {
  const intro = [
    '# Finding codes / Mã phát hiện',
    '',
    'Built of `src/core/findings` by `npm run build:docs`. *Sets aside*: on import the row goes to the workbook of rows set aside. *Blocks',
    "`--replace`*: a part of the file was not understood, so that it can't stand for the whole of a dataset. `haicap explain CODE` shows",
    'the same with the smallest input that yields the code.',
    '',
  ];
  return [...intro, ...Object.entries(catalogue).flatMap(([code, one]) => rule(code, one))].join(
    '\n',
  );
}

function rule(code, { severity, rejecting, blocksReplace, vi, en }) {
  const marks = [
    severity,
    ...(rejecting ? ['sets aside'] : []),
    ...(blocksReplace ? ['blocks `--replace`'] : []),
  ];
  return [
    `## \`${code}\``,
    '',
    `${marks.join(' · ')}`,
    '',
    ...[vi, en].flatMap((words) => [
      `**${escaped(words.title)}.** ${escaped(words.why)} *${escaped(words.remedy)}*`,
      '',
    ]),
  ];
}

function escaped(text) {
  return text.replace(/[*_<>[\]]/g, '\\$&');
}

// Writes what is built of the finding codes: docs/rules.md and the enum of schemas/finding-code.schema.json.
// With --check it writes nothing and exits 1 when what stands there isn't what the codes say.
import { readFileSync, writeFileSync } from 'node:fs';
import { catalogue } from '../dist/core/findings/index.js';

const SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'https://haicap.dev/schemas/finding-code.schema.json',
  title: 'Finding code',
  description: 'Every code that a finding may have',
  $comment:
    'Built of src/core/findings by `npm run build:docs`. To extend: define a code there; none is renamed or removed.',
  enum: Object.keys(catalogue),
};

const built = [
  ['docs/rules.md', rules()],
  ['schemas/finding-code.schema.json', `${JSON.stringify(SCHEMA, null, 2)}\n`],
];
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
    'Built of `src/core/findings` by `npm run build:docs`. *Sets aside*: on import the row goes to the workbook of rejected rows. *Blocks',
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

import type {
  Example,
  ExampleCell,
  ExampleFile,
  ExampleParagraph,
  ExampleText,
} from '../../../core/findings/index.js';
import { fill } from '../../../lib/text/index.js';
import { type Blocks, paragraph, sections, type Wording } from '../../../report/index.js';
import type { CatalogueReport, ExplainReport } from './types.js';
import { explainWords } from './words/index.js';

/** Of `explain`: what the code means, an example that can be tried, what to do. */
export function explainBlocks(wording: Wording, report: ExplainReport): Blocks {
  const { severities } = wording.words;
  const explain = explainWords(wording.lang);
  const { code, title, why, example, remedy, severity, rejecting } = report;
  return sections([
    paragraph(fill(explain.heading, { code, title }), 0, severity),
    [
      ...paragraph(fill(explain.severity, { severity: severities[severity] })),
      ...(isOfRows(example) ? paragraph(rejecting ? explain.rejecting : explain.keeping) : []),
    ],
    paragraph(why),
    exampleBlocks(wording, example),
    paragraph(fill(explain.remedy, { remedy }), 0, 'good'),
  ]);
}

/** Of `explain` without a code: a line for each, with what it does to its row. */
export function catalogueBlocks(wording: Wording, { codes }: CatalogueReport): Blocks {
  const { severities } = wording.words;
  const explain = explainWords(wording.lang);
  return codes.flatMap(({ code, title, severity, rejecting }) => {
    const consequence = rejecting
      ? `${severities[severity]}, ${explain.setsAside}`
      : severities[severity];
    return paragraph(`${code}  ${title} (${consequence})`, 0, severity);
  });
}

/** Whether a code is about rows, which an import sets aside or accepts, and not about what is stored. */
function isOfRows({ command, earlier }: Example): boolean {
  return command === undefined || (command === 'import' && earlier === undefined);
}

function exampleBlocks(
  wording: Wording,
  { kind, command, files, earlier = [], beside = [], options = [] }: Example,
): Blocks {
  const before = command === 'export' ? files : earlier;
  const read = command === 'export' ? [] : files;
  const line = (name: string, of: readonly ExampleFile[], more: readonly string[]) =>
    [
      'haicap',
      name,
      ...(kind === undefined ? [] : [kind]),
      ...of.map((file) => file.name),
      ...more.map(quoted),
    ].join(' ');
  const lines = [
    ...(before.length > 0 ? [line('import', before, [])] : []),
    line(command ?? 'validate', read, options),
  ];
  return [
    ...paragraph(fill(explainWords(wording.lang).example, { command: lines.join(' && ') })),
    ...[...earlier, ...files, ...beside].flatMap((file) => fileBlocks(file)),
  ];
}

function fileBlocks(file: ExampleFile): Blocks {
  return [
    ...paragraph(file.name, 2, 'heading'),
    ...contentOf(file).flatMap((line) => paragraph(line, 4)),
  ];
}

function cellText(cell: ExampleCell): string {
  if (typeof cell !== 'object') return String(cell);
  if (cell === null) return '';
  if ('struck' in cell) return `~~${cell.struck}~~${cell.rest ?? ''}`;
  return 'formula' in cell ? `=${cell.formula}` : `${cell.number} (${cell.format})`;
}

/** The lines of a text; where it is long, what stands there so often. */
function textBlocks({ content, long }: ExampleText): readonly string[] {
  const lines = content.trimEnd().split('\n');
  return long === undefined ? lines : [...lines, `… = "${long.text}" × ${long.times}`];
}

/** The text, or what stands in its place: `<picture>`, `<hidden> …`. */
function paragraphText(drawn: ExampleParagraph): string {
  if (typeof drawn === 'string') return drawn;
  return 'text' in drawn ? `<${drawn.as}> ${drawn.text}` : `<${drawn.as}>`;
}

/** The lines of a text or document; the rows of a workbook with their cells side by side. */
function contentOf(file: ExampleFile): readonly string[] {
  if ('content' in file) return textBlocks(file);
  if ('paragraphs' in file) return file.paragraphs.map(paragraphText);
  return file.sheets.flatMap(({ name, rows }) => [
    `[${name}]`,
    ...rows.map((row) => row.map(cellText).join(' | ')),
  ]);
}

/** As it has to be typed in a shell. */
function quoted(option: string): string {
  return option.includes(' ') ? `"${option}"` : option;
}

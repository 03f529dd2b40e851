import type {
  Example,
  ExampleCell,
  ExampleFile,
  ExampleParagraph,
  ExampleText,
} from '../../../core/findings/index.js';
import { fill } from '../../../lib/text/index.js';
import { type Lines, type Page, paragraph, sections } from '../../../report/index.js';
import type { CatalogueReport, ExplainReport } from './types.js';
import { explainWords } from './words/index.js';

/** Of `explain`: what the code means, an example that can be tried, what to do. */
export function explainLines(page: Page, report: ExplainReport): Lines {
  const { severities } = page.words;
  const explain = explainWords(page.lang);
  const { code, title, why, example, remedy, severity, rejecting } = report;
  return sections([
    paragraph(page, fill(explain.heading, { code, title }), 0, page.style[severity]),
    [
      ...paragraph(page, fill(explain.severity, { severity: severities[severity] })),
      ...(isOfRows(example)
        ? paragraph(page, rejecting ? explain.rejecting : explain.keeping)
        : []),
    ],
    paragraph(page, why),
    exampleLines(page, example),
    paragraph(page, fill(explain.remedy, { remedy }), 0, page.style.good),
  ]);
}

/** Of `explain` without a code: a line for each, with what it does to its row. */
export function catalogueLines(page: Page, { codes }: CatalogueReport): Lines {
  const { severities } = page.words;
  const explain = explainWords(page.lang);
  return codes.flatMap(({ code, title, severity, rejecting }) => {
    const consequence = rejecting
      ? `${severities[severity]}, ${explain.setsAside}`
      : severities[severity];
    return paragraph(page, `${code}  ${title} (${consequence})`, 0, page.style[severity]);
  });
}

/** Whether a code is about rows, which an import sets aside or accepts, and not about what is stored. */
function isOfRows({ command, earlier }: Example): boolean {
  return command === undefined || (command === 'import' && earlier === undefined);
}

function exampleLines(
  page: Page,
  { kind, command, files, earlier = [], beside = [], options = [] }: Example,
): Lines {
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
    ...paragraph(page, fill(explainWords(page.lang).example, { command: lines.join(' && ') })),
    ...[...earlier, ...files, ...beside].flatMap((file) => fileLines(page, file)),
  ];
}

function fileLines(page: Page, file: ExampleFile): Lines {
  return [
    ...paragraph(page, file.name, 2, page.style.heading),
    ...contentOf(file).flatMap((line) => paragraph(page, line, 4)),
  ];
}

function cellText(cell: ExampleCell): string {
  if (typeof cell !== 'object') return String(cell);
  if (cell === null) return '';
  if ('struck' in cell) return `~~${cell.struck}~~${cell.rest ?? ''}`;
  return 'formula' in cell ? `=${cell.formula}` : `${cell.number} (${cell.format})`;
}

/** The lines of a text; where it is long, what stands there so often. */
function textLines({ content, long }: ExampleText): readonly string[] {
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
  if ('content' in file) return textLines(file);
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

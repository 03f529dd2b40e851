import { QUESTION_SIGNS } from '../../core/settle/index.js';
import { printable } from '../../lib/text/index.js';
import {
  type CandidateView,
  citationText,
  type QuestionView,
  saidText,
} from '../../report/index.js';

/** The columns that tell what a question is about. */
const EVIDENCE_COLUMNS = [
  'code',
  'ward',
  'districtCode',
  'district',
  'provinceCode',
  'province',
  'address',
  'area',
] as const;

const COLUMNS: readonly string[] = [
  ...QUESTION_SIGNS,
  ...EVIDENCE_COLUMNS,
  'readings',
  'candidates',
  'examples',
];

/** Between the parts of one cell. */
const BETWEEN = ' | ';

/** The rows of a file of questions for programs, its header first; clauses stand as the law has them. */
export function questionRows(questions: readonly QuestionView[]): string[][] {
  // One ward is a candidate of thousands of questions.
  const cells = new Map<CandidateView, string>();
  const cellOf = (candidate: CandidateView): string => {
    const cell = cells.get(candidate) ?? candidateCell(candidate);
    cells.set(candidate, cell);
    return cell;
  };
  const rows = questions.map((question) => rowOf(question, cellOf));
  return [[...COLUMNS], ...rows.map((row) => row.map((cell) => printable(cell)))];
}

function rowOf(question: QuestionView, cellOf: (candidate: CandidateView) => string): string[] {
  const {
    id,
    doubt,
    rows,
    samples,
    sheet,
    evidence,
    readings = [],
    candidates,
    examples,
  } = question;
  const on = (row: number): string => (sheet === undefined ? String(row) : `${sheet}!${row}`);
  return [
    id,
    doubt,
    String(rows),
    samples.map(on).join(' '),
    ...EVIDENCE_COLUMNS.map((column) => evidence[column] ?? ''),
    readings.map(({ code, name }) => `${code} ${name}`).join(BETWEEN),
    candidates.map(cellOf).join(BETWEEN),
    examples.map(({ row, words }) => `${on(row)}: ${saidText(words, 'vi')}`).join(BETWEEN),
  ];
}

function candidateCell({ code, name, cited }: CandidateView): string {
  const basis = cited.length === 0 ? '' : ` (${citationText(cited, 'vi')})`;
  return `${code} ${name}${basis}`;
}

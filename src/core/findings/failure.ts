import { CodedFailure, FILE_FAILURES } from '../../lib/tables/choices.js';
import type { ParamValue } from '../../lib/text/index.js';
import type { Problem } from './problem.js';

/** Exit codes of every command, the same for every format. */
export const EXIT = { clean: 0, findings: 1, usage: 2, unreadable: 3, interrupted: 130 } as const;

/** Exit codes of commands that were told to stop: 128 and the signal's number, as shells have it. */
export const EXIT_OF_SIGNAL = { SIGINT: EXIT.interrupted, SIGTERM: 143, SIGHUP: 129 } as const;

export type Signal = keyof typeof EXIT_OF_SIGNAL;

interface FailureEntry {
  readonly exit: typeof EXIT.usage | typeof EXIT.unreadable;
  readonly params: readonly string[];
  /** About one file that was to be read: others can be read all the same. */
  readonly input?: true;
}

/** Every reason for which a command gives up; the words stand in `messages`. */
export const failures = {
  'option-unknown': { exit: 2, params: ['option', 'closest'] },
  'option-value': { exit: 2, params: FILE_FAILURES['option-value'] },
  'workbook-unwritable': { exit: 2, params: ['option', 'value', 'extension', 'expected'] },
  'option-incomplete': { exit: 2, params: ['option'] },
  'option-conflict': { exit: 2, params: ['option', 'other'] },
  'argument-missing': { exit: 2, params: ['argument'] },
  'argument-excess': { exit: 2, params: ['argument'] },
  'input-terminal': { exit: 2, params: FILE_FAILURES['input-terminal'] },
  'input-twice': { exit: 2, params: [] },
  'mark-one-file': { exit: 2, params: ['count'] },
  'command-unknown': { exit: 2, params: ['command', 'closest'] },
  'command-needs': { exit: 2, params: ['needed'] },
  'kind-unknown': { exit: 2, params: ['kind', 'known'] },
  'kind-unclear': { exit: 2, params: ['file', 'likely', 'known'] },
  'kind-invalid': { exit: 2, params: ['kind', 'reason', 'closest'] },
  'code-unknown': { exit: 2, params: ['code', 'closest'] },
  'field-unknown': { exit: 2, params: ['field', 'closest', 'kind'] },
  'config-invalid': { exit: 2, params: ['file', 'problems'] },
  'mapping-invalid': { exit: 2, params: ['file', 'problems'] },
  'questions-missing': { exit: 2, params: ['file', 'expected'] },
  'decisions-invalid': { exit: 2, params: ['file', 'problems'] },
  'decisions-workbook': { exit: 2, params: ['file'] },
  'baseline-invalid': { exit: 2, params: ['file', 'problems'] },
  'patch-invalid': { exit: 2, params: ['file', 'problems'] },
  'overlay-invalid': { exit: 2, params: ['file', 'problems'] },
  'format-unsupported': { exit: 2, params: FILE_FAILURES['format-unsupported'], input: true },
  'encoding-unwritable': { exit: 2, params: FILE_FAILURES['encoding-unwritable'] },
  'dialect-unwritable': { exit: 2, params: FILE_FAILURES['dialect-unwritable'] },
  'sheet-needed': { exit: 2, params: ['file', 'out', 'known'] },
  'sheet-unknown': { exit: 2, params: ['sheet', 'known'] },
  'sheet-too-large': { exit: 2, params: FILE_FAILURES['sheet-too-large'] },
  'cell-too-long': { exit: 2, params: FILE_FAILURES['cell-too-long'] },
  'pattern-unmatched': { exit: 3, params: FILE_FAILURES['pattern-unmatched'], input: true },
  'file-shared': { exit: 2, params: ['option', 'other', 'file'] },
  'output-exists': { exit: 2, params: FILE_FAILURES['output-exists'] },
  'revision-unknown': { exit: 2, params: ['revision', 'dataset', 'known'] },
  'record-missing': { exit: 2, params: ['key', 'revision', 'closest'] },
  'dataset-unknown': { exit: 2, params: ['dataset', 'known'] },
  'dataset-kind': { exit: 2, params: ['dataset', 'kind', 'given'] },
  'dataset-key': { exit: 2, params: ['dataset', 'key', 'given'] },
  'profile-unknown': { exit: 2, params: ['profile', 'known', 'closest'] },
  'profile-invalid': { exit: 2, params: ['file', 'problems'] },
  'notice-invalid': { exit: 2, params: ['file', 'problems'] },
  'template-headerless': { exit: 2, params: ['file'] },
  'manifest-missing': { exit: 3, params: ['directory'] },
  'manifest-invalid': { exit: 3, params: ['file', 'problems'] },
  'profile-kind': { exit: 2, params: ['profile', 'of', 'kind'] },
  'ward-code-unknown': { exit: 2, params: ['code', 'closest'] },
  'province-merged': { exit: 2, params: ['province', 'became', 'day', 'before'] },
  'province-unknown': { exit: 2, params: ['province', 'closest'] },
  'sql-name-too-long': { exit: 2, params: ['option', 'found', 'limit'] },
  'sql-name-characters': { exit: 2, params: ['option'] },
  'sql-name-taken': { exit: 2, params: ['option', 'name'] },
  'removals-unallowed': { exit: 2, params: ['removed', 'total', 'allowed'] },
  'forget-unallowed': { exit: 2, params: ['rows', 'workbooks', 'allowed'] },
  'forget-other': { exit: 2, params: ['file'] },
  'workspace-missing': { exit: 2, params: ['directory'] },
  'file-missing': { exit: 3, params: FILE_FAILURES['file-missing'], input: true },
  'file-is-directory': { exit: 3, params: FILE_FAILURES['file-is-directory'], input: true },
  'git-unreadable': { exit: 3, params: ['file', 'revision', 'reason'] },
  'file-changed': { exit: 3, params: FILE_FAILURES['file-changed'], input: true },
  'file-empty': { exit: 3, params: FILE_FAILURES['file-empty'], input: true },
  'file-forbidden': { exit: 3, params: FILE_FAILURES['file-forbidden'], input: true },
  'file-encrypted': { exit: 3, params: FILE_FAILURES['file-encrypted'], input: true },
  'file-frames': { exit: 3, params: FILE_FAILURES['file-frames'], input: true },
  'rows-repeated': { exit: 3, params: FILE_FAILURES['rows-repeated'] },
  'file-truncated': { exit: 3, params: FILE_FAILURES['file-truncated'], input: true },
  'json-malformed': {
    exit: 3,
    params: FILE_FAILURES['json-malformed'],
    input: true,
  },
  'json-no-records': { exit: 2, params: FILE_FAILURES['json-no-records'], input: true },
  'json-lists-several': { exit: 2, params: FILE_FAILURES['json-lists-several'], input: true },
  'json-record-or-list': { exit: 2, params: FILE_FAILURES['json-record-or-list'], input: true },
  'json-too-deep': { exit: 3, params: FILE_FAILURES['json-too-deep'], input: true },
  'file-unsafe': { exit: 3, params: FILE_FAILURES['file-unsafe'], input: true },
  'file-too-large': { exit: 3, params: FILE_FAILURES['file-too-large'], input: true },
  'record-too-large': { exit: 3, params: FILE_FAILURES['record-too-large'], input: true },
  'output-unwritable': { exit: 3, params: FILE_FAILURES['output-unwritable'] },
  'output-in-use': { exit: 3, params: FILE_FAILURES['output-in-use'] },
  'output-not-file': { exit: 3, params: FILE_FAILURES['output-not-file'] },
  'stdout-unwritable': { exit: 3, params: FILE_FAILURES['stdout-unwritable'] },
  'workspace-busy': { exit: 3, params: ['directory'] },
  'workspace-broken': { exit: 3, params: ['directory', 'reason'] },
  'record-damaged': { exit: 3, params: ['key'] },
  'revision-damaged': { exit: 3, params: ['revision'] },
  'workspace-foreign': { exit: 2, params: ['directory'] },
  'workspace-unsettled': { exit: 3, params: ['directory', 'journal'] },
  'forget-unfinished': { exit: 3, params: ['directory'] },
  'backup-damaged': { exit: 3, params: ['directory'] },
  'workspace-newer': { exit: 3, params: ['directory', 'found', 'supported'] },
} as const satisfies Record<string, FailureEntry>;

export type FailureCode = keyof typeof failures;

export type FailureParams<C extends FailureCode> = {
  readonly [P in (typeof failures)[C]['params'][number]]: P extends 'problems'
    ? readonly Problem[]
    : ParamValue;
};

/**
 * A reason to stop that the user can act on: wrong use or configuration (exit code 2), unreadable
 * input or an unusable machine (3). Anything else that is thrown is a bug.
 */
export class Failure<C extends FailureCode = FailureCode> extends CodedFailure<
  C,
  FailureParams<C>
> {}

/** A failure of any code, for signatures that give one of several: those of files have the same shape. */
export type AnyFailure = { [C in FailureCode]: Failure<C> }[FailureCode];

/** Whether what was thrown is a reason to stop that the user can act on. */
export function isFailure(cause: unknown): cause is AnyFailure {
  return cause instanceof CodedFailure;
}

/** The exit code that a failure ends its command with. */
export function exitOf({ code }: AnyFailure): number {
  return failures[code].exit;
}

/** Whether what was thrown is about one file that was to be read, and says nothing of the others. */
export function isAboutInput(cause: unknown): cause is AnyFailure {
  if (!isFailure(cause)) return false;
  const entry: FailureEntry = failures[cause.code];
  return entry.input === true;
}

/** Several reasons to stop: a person who mends one shall not be told of the next only then. */
export class Failures extends Error {
  override readonly name = 'Failures';

  constructor(readonly all: readonly AnyFailure[]) {
    super(all.map(({ message }) => message).join('\n'));
  }

  get exit(): number {
    return Math.max(...this.all.map(exitOf));
  }
}

/** Throws all that is wrong, if anything is: the failure itself where it is the only one. */
export function throwAll(wrong: readonly AnyFailure[]): void {
  const [first, ...others] = wrong;
  if (first === undefined) return;
  throw others.length === 0 ? first : new Failures(wrong);
}

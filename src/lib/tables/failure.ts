import type { ParamValue } from '../text/index.js';

/** Why a file can't be read or written, by code: the names of what the words for it are told. */
export const FILE_FAILURES = {
  'cell-too-long': ['file', 'cell', 'found', 'limit'],
  'dialect-unwritable': ['file'],
  'encoding-unwritable': ['file', 'encoding'],
  'file-changed': ['file'],
  'file-empty': ['file'],
  'file-encrypted': ['file'],
  'file-forbidden': ['file'],
  'file-frames': ['file'],
  'file-is-directory': ['file'],
  'file-missing': ['file'],
  'file-too-large': ['file', 'limit', 'found'],
  'file-truncated': ['file', 'reason'],
  'file-unsafe': ['file', 'reason'],
  'format-unsupported': ['file', 'extension', 'supported'],
  'input-terminal': [],
  'json-lists-several': ['file', 'paths'],
  'json-malformed': ['file', 'line', 'column', 'fault', 'found'],
  'json-no-records': ['file'],
  'json-record-or-list': ['file', 'path', 'fields'],
  'json-too-deep': ['file', 'line', 'limit'],
  'option-value': ['option', 'value', 'expected'],
  'output-exists': ['file'],
  'output-in-use': ['file', 'kept'],
  'output-not-file': ['file'],
  'output-unwritable': ['file', 'reason'],
  'pattern-unmatched': ['pattern'],
  'record-too-large': ['file', 'row', 'limit'],
  'rows-repeated': ['file', 'sheet', 'row'],
  'sheet-too-large': ['found', 'limit'],
  'stdout-unwritable': ['reason'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FileFailureCode = keyof typeof FILE_FAILURES;

export type FileFailureParams<C extends FileFailureCode> = {
  readonly [P in (typeof FILE_FAILURES)[C][number]]: ParamValue;
};

/** A reason to stop that a person can act on, by its code and what the words for it are told. Anything else that is thrown is a bug. */
export class CodedFailure<Code extends string, Params extends object> extends Error {
  override readonly name: string = 'Failure';

  constructor(
    readonly code: Code,
    readonly params: Params,
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(params)}`, options);
  }

  /**
   * The same failure with its texts changed, those of lists too. What is neither text nor list of texts stays as it
   * is: the problems of a file are of one that the user wrote.
   */
  masked(change: (text: string, name: string) => string): CodedFailure<Code, Params> {
    const texts = Object.entries(this.params).flatMap(([name, value]: [string, unknown]) => {
      if (typeof value === 'string') return [[name, change(value, name)]];
      return isTexts(value) ? [[name, value.map((text) => change(text, name))]] : [];
    });
    return new CodedFailure(this.code, { ...this.params, ...Object.fromEntries(texts) });
  }
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Why one file can't be read or written. */
export class FileFailure<C extends FileFailureCode = FileFailureCode> extends CodedFailure<
  C,
  FileFailureParams<C>
> {}

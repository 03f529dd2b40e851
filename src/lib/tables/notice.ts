import type { ParamValue } from '../text/index.js';

/** Where something was met. `row` and `cell` as Excel shows them; `column` is the header's text. */
export interface Place {
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
  readonly cell?: string;
}

/** A correction, as text: what stood there and what stands there now. */
export interface Fix {
  readonly from: string;
  readonly to: string;
}

/** The parts of a notice that don't depend on its code. */
export interface NoticeDetails {
  readonly place: Place;
  /** English name of the kind's field, such as `code`. */
  readonly field?: string;
  /** The cell's text as displayed. */
  readonly value?: string;
  /** Key of the record. */
  readonly key?: string;
  readonly fix?: Fix;
}

/** All that reading a file may tell of it besides what it holds, by code: the names of its parameters. */
export const NOTICES = {
  'json-records-by-code': ['put'],
  'json-list-within': ['path'],
  'json-line-malformed': ['reason', 'at', 'fault', 'found'],
  'json-key-blank': ['count', 'example'],
  'json-key-repeated': ['line'],
  'content-not-as-named': ['content', 'extension'],
  'byte-invalid': [],
  'encoding-guessed': ['encoding', 'confidence'],
  'delimiter-second': ['rows', 'delimiter'],
  'dialect-rows-quoted': ['rows'],
  'dialect-delimiter': ['delimiter'],
  'dialect-single-quotes': [],
  'dialect-spaces': [],
  'dialect-backslash': [],
  'lock-file-skipped': ['original'],
  'input-repeated': ['first'],
  'row-number-twice': [],
  'cell-twice': [],
  'rows-out-of-order': ['rows'],
  'formula-without-value': ['more'],
  'companion-missing': ['companion'],
  'row-too-long': ['expected', 'found'],
  'row-too-short': ['expected', 'found'],
  'quote-stray': [],
  'quote-unclosed': [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type NoticeCode = keyof typeof NOTICES;

/** One thing that was met on the way from bytes to a grid. Holds no words and no judgement of how grave it is. */
export interface NoticeOf<C extends NoticeCode> extends NoticeDetails {
  readonly code: C;
  readonly params: { readonly [P in (typeof NOTICES)[C][number]]: ParamValue };
}

export type Notice = { [C in NoticeCode]: NoticeOf<C> }[NoticeCode];

/** Makes a notice; `params` names exactly what the list has for the code. */
export function notice<C extends NoticeCode>(
  code: C,
  details: NoticeDetails,
  params: NoticeOf<C>['params'],
): Notice {
  const made: NoticeOf<C> = { code, ...details, params };
  // A NoticeOf<C> for a C inside NoticeCode is a Notice; the compiler can't distribute over C.
  return made as unknown as Notice;
}

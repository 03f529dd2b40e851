/** A temporary file becomes an output. */
export interface Replacing {
  readonly type: 'replace';
  readonly temporary: string;
  readonly path: string;
  /** Whether nobody allowed to replace what stands there: a file that came meanwhile stays. */
  readonly isNew?: boolean;
}

/** What puts an output in its place: its temporary file becomes it, or a file of an earlier run goes. */
export type Step = Replacing | { readonly type: 'remove'; readonly path: string };

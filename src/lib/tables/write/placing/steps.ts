/** What puts an output in its place: its temporary file becomes it, or a file of an earlier run goes. */
export type Step =
  | { readonly type: 'replace'; readonly temporary: string; readonly path: string }
  | { readonly type: 'remove'; readonly path: string };

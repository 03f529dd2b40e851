/** The operating system's name of an error (`ENOENT`), or an empty string when it is none of its. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

import { userInfo } from 'node:os';

/** Who is recorded in the history: the name given, else the login name. */
export function authorOf(named: string | undefined): string {
  return named ?? loginName();
}

/** Containers run under user ids that no name belongs to. */
function loginName(): string {
  try {
    return userInfo().username;
  } catch {
    return process.env.USER ?? process.env.USERNAME ?? `uid-${process.getuid?.() ?? 'unknown'}`;
  }
}

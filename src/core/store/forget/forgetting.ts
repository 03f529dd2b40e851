/** What the workspace remembers of having forgotten rows. */
export interface Forgetting {
  /** ISO time in UTC. */
  readonly createdAt: string;
  readonly author: string;
  /** The day before which they had been set aside, in UTC. */
  readonly before: string;
  /** Names of their workbooks, and of files of questions. */
  readonly files: readonly string[];
  readonly rows: number;
}

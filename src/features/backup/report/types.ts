/** Of `backup`. */
export interface BackupReport {
  readonly type: 'backup';
  readonly directory: string;
  readonly file: string;
  readonly bytes: number;
  /** Lower-case hex SHA-256 of the copy. */
  readonly sha256: string;
  readonly revisions: number;
  readonly datasets: readonly { readonly dataset: string; readonly latest: number }[];
}

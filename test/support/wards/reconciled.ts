/** What tests look at of the report of `reconcile`. */
export interface Reconciled {
  readonly out?: string;
  readonly inputs: readonly object[];
  readonly vintage: string;
  readonly beside: readonly string[];
  readonly summary: { readonly rows: number; readonly byStatus: Readonly<Record<string, number>> };
  readonly ledger: { readonly rowsIn: number; readonly balanced: boolean };
  readonly questions: readonly {
    readonly id: string;
    readonly rows: number;
    readonly readings?: readonly { readonly code: string }[];
  }[];
  readonly findings: readonly {
    readonly code: string;
    readonly message: string;
    readonly suggestion?: string;
    readonly row?: number;
  }[];
}

/** The codes of what was found. */
export const codesOf = ({ findings }: Reconciled) => findings.map(({ code }) => code);

/** An old ward, as the cells of a row name it. */
export const OLD = 'Phường Đại Mỗ,Quận Nam Từ Liêm,Thành phố Hà Nội';

import { openWorkbook } from '../../../../lib/tables/index.js';
import { type Progress, type ReadOptions, requireSheets } from '../../../reading/index.js';
import type { Aids } from '../../aids/aids.js';
import { SheetSource } from '../../source/workbook.js';
import type { TableFile } from '../table-file.js';
import { extensionOf, refuseUnfitOutput, writeReconciled } from './output.js';
import { planWorkbook } from './plan.js';

/**
 * Opens a workbook; `out` is the file that is to be written of it, if any. Throws `Failure` for a file that can't be
 * read, and before anything is reckoned where `out` can't hold a workbook.
 */
export async function openSheets(
  path: string,
  reading: ReadOptions,
  aids: Pick<Aids, 'wantsArea'>,
  progress: Progress,
  out?: string,
): Promise<TableFile> {
  progress('read', path);
  const workbook = await openWorkbook(path);
  const { content } = workbook;
  requireSheets([content], reading.sheets);
  if (out !== undefined) refuseUnfitOutput(out, workbook, reading);
  const plan = planWorkbook(content, reading, aids);
  const { source } = content;
  const sourcesOf = () =>
    plan.sheets.map(
      (sheet) =>
        new SheetSource(sheet, (done, share) =>
          progress('reconcile', source.name, { done, share }),
        ),
    );
  return {
    name: source.name,
    findings: plan.findings,
    sources: sourcesOf(),
    offers: plan.offers,
    uses: plan.uses,
    async write({ out: to, force, files }) {
      const sources = sourcesOf();
      return {
        sources,
        async finish() {
          const target = await files.open(to, { force });
          const additions = sources.flatMap((sheet) => sheet.additions);
          const grids = plan.sheets.map(({ grid }) => grid);
          const findings = await writeReconciled(
            target,
            extensionOf(to),
            workbook,
            grids,
            additions,
          );
          return { findings, beside: [] };
        },
      };
    },
    inputs: () => Promise.resolve(plan.inputs),
    close: () => Promise.resolve(),
  };
}

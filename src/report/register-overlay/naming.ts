import type { OpenOverlay } from '../../core/register/index.js';
import { fill } from '../../lib/text/index.js';
import { paragraph } from '../blocks/make.js';
import { tableOf } from '../tables/table.js';
import type { Told } from '../told.js';
import { dayText } from '../words/day.js';

/** A report that names the overlay of the ward register that its answers came of, in every format. */
export function namingOverlay(told: Told, opened: OpenOverlay): Told {
  const { file, sha256, overlay } = opened;
  const { register, resolutions } = overlay;
  const named = resolutions.map(({ number, effective }) => ({ number, effective }));
  const numbers = named.map(({ number }) => number).join(', ');
  return {
    ...told,
    document: (lang) => ({
      ...told.document(lang),
      registerOverlay: { file, sha256, register, resolutions: named },
    }),
    // What a database reads is told beside it.
    blocks: (wording) => {
      if (told.aside !== undefined) return told.blocks(wording);
      const day = dayText(register.lastDate, wording.lang);
      const named = fill(wording.words.overlay, { day, file, resolutions: numbers });
      return [...paragraph(named, 0, 'quiet'), ...told.blocks(wording)];
    },
    tables: (writer) => {
      const tables = told.tables(writer);
      const rows = resolutions.map(({ number: resolution, effective }) => ({
        file,
        sha256,
        asOf: register.lastDate,
        resolution,
        effective,
      }));
      const columns = ['file', 'sha256', 'asOf', 'resolution', 'effective'] as const;
      return { ...tables, summary: [...tables.summary, tableOf('overlay', columns, rows)] };
    },
    redacted: (redactor) => namingOverlay(told.redacted(redactor), opened),
    adjusted: told.adjusted && ((added) => namingOverlay(told.adjusted?.(added) ?? told, opened)),
  };
}

import type { Given } from '../../../schemas/index.js';
import type { registerOverlaySchema } from './file-schema.js';

/** A file of `--register-overlay`, as it stands. */
export type RegisterOverlay = Given<typeof registerOverlaySchema>;

export type OverlayRelation = RegisterOverlay['relations'][number];
export type OverlayResolution = RegisterOverlay['resolutions'][number];
export type OverlayProvince = RegisterOverlay['provinces'][number];

/** The register that a run asks besides the one of the installation. */
export interface OpenOverlay {
  readonly file: string;
  readonly sha256: string;
  readonly overlay: RegisterOverlay;
}

import { described, list, sha256, strict, Type, text } from '../../schemas/index.js';

/** By its form, as in all documents about wards: validators without formats read these too. */
const day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

/** Of every report that answers by the ward register: what it was answered by besides. */
export const overlaid = {
  registerOverlay: Type.Optional(
    described(
      'The overlay of the ward register that the answers came of; absent where none was given',
      Type.Object(
        {
          file: text,
          sha256,
          register: described(
            'The register that it was made for',
            Type.Object({ lastDate: day, sha256 }, strict),
          ),
          resolutions: described(
            'What it takes from',
            list(Type.Object({ number: text, effective: day }, strict)),
          ),
        },
        strict,
      ),
    ),
  ),
};

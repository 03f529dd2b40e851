import type { Evidence, Spelling } from '../../register/index.js';
import type { Mention } from './mention.js';
import type { NamedUnit } from './named-unit.js';
import type { Scene } from './scene.js';

/** Narrows the candidates of a mention; one left means settled. */
interface Rule {
  readonly evidence: Evidence;
  narrow(
    scene: Scene,
    mention: Mention,
    candidates: readonly NamedUnit[],
    spelling: Spelling,
  ): readonly NamedUnit[];
}

/** Every rule, the surest first. */
export const RULES: readonly Rule[] = [
  {
    evidence: 'name',
    narrow: (scene, mention, candidates, spelling) =>
      mention.district === undefined && scene.fitting(mention, spelling).length === 1
        ? candidates
        : [],
  },
  {
    evidence: 'district',
    narrow: (scene, mention, candidates) => scene.inDistrict(candidates, mention.district),
  },
  {
    evidence: 'reference',
    narrow: (scene, mention, candidates) => scene.partedBefore(mention, candidates),
  },
  {
    evidence: 'reference',
    narrow: (scene, mention, candidates) => scene.remaindered(mention, candidates),
  },
  { evidence: 'elimination', narrow: (_scene, _mention, candidates) => candidates },
  {
    evidence: 'list-district',
    narrow: (scene, mention, candidates) => scene.inDistrict(candidates, mention.listDistrict),
  },
  {
    evidence: 'clause',
    narrow: (scene, mention, candidates) => scene.besideClause(mention, candidates),
  },
];

import { SPELLINGS, type Spelling } from '../../register/index.js';
import type { Assignment } from './choice.js';
import type { Mention } from './mention.js';
import type { NamedUnit } from './named-unit.js';
import { type Divisions, placesOf } from './places.js';
import { RULES } from './rules.js';
import { Scene } from './scene.js';

/**
 * Takes the mentions of one resolution and the communes and divisions of the day before it takes effect; says which unit each
 * mention means. What is certain is settled first and narrows the rest; a looser spelling is tried
 * only when nothing nearer is left to settle. Deterministic: the order of settling is the text's.
 */
export function assignMentions(
  mentions: readonly Mention[],
  communes: readonly NamedUnit[],
  divisions: Divisions,
): Assignment {
  const scene = new Scene(mentions, communes, placesOf(divisions));
  for (const spelling of SPELLINGS) while (settleBySome(scene, spelling));
  return {
    choices: scene.choices,
    open: scene.open.map((mention) => ({
      mention,
      candidates: scene.candidates(mention, 'loose'),
    })),
  };
}

/** Lets the surest rule that settles anything settle what it can. */
function settleBySome(scene: Scene, spelling: Spelling): boolean {
  return RULES.some((rule) => {
    const before = scene.open.length;
    for (const mention of scene.open) {
      const candidates = scene.candidates(mention, spelling);
      const [unit, second] = rule.narrow(scene, mention, candidates, spelling);
      if (unit !== undefined && second === undefined)
        scene.settle({ mention, unit, evidence: rule.evidence, spelling });
    }
    return scene.open.length < before;
  });
}

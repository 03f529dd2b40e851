/** Rimes (nucleus and coda) without a glide. */
const PLAIN =
  'a ac ach ai am an ang anh ao ap at au ay ' +
  'ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu ' +
  'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
  'o oc oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ' +
  'ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uôc uôi uôm uôn uông uôp uôt ' +
  'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu';

/** Rimes that begin with the glide o or u. After q the glide's u is written with the q. */
const GLIDED =
  'oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt ' +
  'oe oem oen oeo oet uâc uân uâng uât uây uê uêch uên uênh uêt uơ uơn uy uya uych uynh uyn uyp uyt uyu ' +
  'uyên uyêt';

/** Rimes written after qu-. */
const AFTER_QU =
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây ' +
  'e en eo ep et ê êch ên ênh êt i ia in inh it y ych yn ynh yt yên yêt ơ ơi ơn ơt ôc';

/** Rimes that stand alone only: after another onset yê- is written iê-. */
const ALONE = 'yêm yên yêng yêt yêu';

export const RIMES = {
  plain: PLAIN.split(' '),
  glided: GLIDED.split(' '),
  afterQu: AFTER_QU.split(' '),
  alone: ALONE.split(' '),
} as const;

/** In a module of its own, loaded where transliteration is shown: few learners want it. */
export { transliterate as latin } from '#lib/arabic/script';

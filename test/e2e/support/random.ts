/**
 * Numbers from 0 to 1 that only look random: the same seed gives the same ones.
 * @see https://en.wikipedia.org/wiki/Linear_congruential_generator
 */
export function randomNumbers(seed: number): () => number {
  let state = (seed * 2_654_435_761) % 4_294_967_296;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

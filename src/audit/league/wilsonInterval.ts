/** How sure the intervals are, in percent: the usual choice of statistics, which no document on hotlines sets. */
export const confidence = 95

/** The quantile of the normal distribution that leaves half of the rest at each end. */
const quantile = 1.959963984540054

/**
 * Between which shares the true one lies with a confidence of 95 %, by the score interval of Wilson (Journal of the American Statistical
 * Association 22, 1927, 209-212), which stays within 0 and 100 % and holds for small counts too.
 *
 * @param numerator How many of them, at most `denominator`.
 * @param denominator Of how many; above zero.
 * @returns Percentages, opened to the next hundredth: the lower bound is cut, the upper one raised.
 * @example wilsonInterval(9, 10) // { low: 59.58, high: 98.22 }
 */
export function wilsonInterval(numerator: number, denominator: number): { low: number; high: number } {
  const share = numerator / denominator
  const squared = quantile * quantile
  const middle = share + squared / (2 * denominator)
  const reach = quantile * Math.sqrt((share * (1 - share)) / denominator + squared / (4 * denominator * denominator))
  const scale = 1 + squared / denominator
  // At either end the bound is the end itself, which floating numbers miss by a hair.
  const low = numerator === 0 ? 0 : (middle - reach) / scale
  const high = numerator === denominator ? 1 : (middle + reach) / scale
  return { low: Math.floor(low * 10_000) / 100, high: Math.ceil(high * 10_000) / 100 }
}

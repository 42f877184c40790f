/** Coefficients of the three pieces, lowest power first; the denominators begin with 1. */
const middle = [[3.3871327179, 50.434271938, 159.29113202, 59.10937472], [1, 17.895169469, 78.757757664, 67.1875636]] as const
const outer = [[1.4234372777, 2.75681539, 1.3067284816, 0.17023821103], [1, 0.7370016425, 0.12021132975]] as const
const far = [[6.657905115, 3.081226386, 0.42868294337, 0.017337203997], [1, 0.24197894225, 0.012258202635]] as const

/**
 * The value below which a share of the standard normal distribution lies, to about seven digits.
 *
 * Source: algorithm AS 241 (PPND7), M. J. Wichura, The percentage points of the normal distribution, Applied Statistics 37 (1988), 477-484.
 *
 * @param share Above 0 and below 1.
 * @example normalQuantile(0.975) // 1.95996…
 */
export function normalQuantile(share: number): number {
  const centred = share - 0.5
  if (Math.abs(centred) <= 0.425) return centred * quotient(middle, 0.180625 - centred * centred)
  const root = Math.sqrt(-Math.log(Math.min(share, 1 - share)))
  const size = root <= 5 ? quotient(outer, root - 1.6) : quotient(far, root - 5)
  return centred < 0 ? -size : size
}

function quotient([above, below]: readonly [readonly number[], readonly number[]], at: number): number {
  return polynomial(above, at) / polynomial(below, at)
}

function polynomial(coefficients: readonly number[], at: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * at + coefficient, 0)
}
